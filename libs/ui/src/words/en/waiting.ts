import type { waiting as waitingJa } from '../ja/waiting.ts';

export const waiting: typeof waitingJa = {
  title: 'Waiting lists',
  soldOutTitle: 'Sold out',
  soldOutLead:
    'On the waiting list you are offered places that come free, in order, before anybody else can have them.',
  others: 'Parties waiting now: {count}',
  join: 'Join the waiting list',
  open: 'See my place',
  joinTitle: 'Join the waiting list',
  joinLead: 'When places come free we tell you by e-mail and on this site.',
  nothing: 'There is no date with a waiting list now.',
  datesTitle: 'Dates',
  anyDate: 'Choose every date on which you could come. You are offered one of them.',
  ticketsTitle: 'Tickets',
  wholeParty: 'You are offered places for your whole party, never for a part of it.',
  rulesTitle: 'How places are passed on',
  ruleFirst:
    'Places that come free are for those who wait. While anybody waits for them the public does not get them.',
  orders: {
    in_order: 'Everybody is served in order. Smaller parties do not go first.',
    smaller_first:
      'Everybody is served in order; where places are too few for those before, whoever fits goes first.',
  },
  ruleHours:
    'Places are kept for {hours} hours from the offer. Near the event it is less; the letter says until when.',
  ruleLeave: 'You can leave at any time with one press. Joining again puts you at the end.',
  noMoney: 'Waiting costs nothing.',
  backToEvent: 'To the event',
  appliedTitle: 'You have applied',
  withdraw: 'Withdraw my application',
  toDraw: 'See the draw',
  placeTitle: 'Your place in line: {place}',
  offeredTitle: 'Places are free for you',
  keptUntil: 'Kept for you until {at}',
  offeredLead: 'Please check and order by then. No money has moved.',
  take: 'Check and order',
  decline: 'Not this time',
  offerUnknownTitle: 'This link opens nothing',
  offerUnknown:
    'Please check that all of the link in the letter was opened. What is offered to you also stands under “Tickets” on your page. No money has moved.',
  toMyTickets: 'My tickets',
  declineTitle: 'Turn these places down?',
  declineLead:
    'With one press they go to the next in line. No money has moved. To take them please use “See my places” in the letter.',
  leave: 'Leave the waiting list',
  toTickets: 'See my order',
  endedTitle: 'You wait no more',
  said: {
    applied: 'After the closing time lots are drawn, and we write to you what came of it.',
    waiting: 'We write to you when places come free. Your place in line is shown here too.',
    offered: 'Places are free for you.',
    accepted: 'You have ordered the places that were offered.',
    declined: 'You have turned the offer down, and the next in line is asked. No money has moved.',
    lapsed:
      'The time for which places were kept is over, and they went to the next in line. No money has moved.',
    left: 'You have left the waiting list. No money has moved.',
    closed: 'Sales are closed, or the event was called off. No money has moved.',
  },
};
