/** Showing the tickets of one's family. */
export const proxies = {
  open: 'Show tickets of your family',
  title: 'Show tickets of your family',
  lead: 'At the door you can show the tickets of somebody in your family who has no phone. Both of you need to be members.',
  ticketsTitle: 'Tickets that you can show',
  ticketsLead:
    'At the door the QR code of your own member card lets your family in with you. To show one at a time, use the codes below.',
  ticketsNone: 'There are no tickets to come.',
  qr: 'QR code of the ticket of {name}',
  honoured: '{name}',
  askedTitle: 'You were asked',
  askedOf:
    '{name} ({number}) asks you to show their tickets. If you agree, you see the event, date, name and QR code of their tickets to come.',
  agree: 'Agree',
  decline: 'Decline',
  showing: 'You can show the tickets of {name} ({number}).',
  stopShowing: 'Stop',
  mineTitle: 'Who can show your tickets',
  mineLead:
    'You ask by the number on their member card, and they learn your name. Once they agree they see the event, date, name and QR code of your tickets. You can end it at any moment.',
  waiting: 'Waiting for the answer of {number}. They can agree in “Tickets”, “Show tickets of your family”.',
  agreed: '{name} ({number}) can show your tickets.',
  takeBack: 'End it',
  number: 'Member number of who is to show your tickets',
  numberHint: 'It stands on their member card, such as D-2026-000001.',
  ask: 'Ask',
};
