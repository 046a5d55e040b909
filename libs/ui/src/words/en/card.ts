import type { card as original } from '../ja/card.ts';

/** The card in use, and changing it. */
export const card: typeof original = {
  section: 'Your card',
  line: '{brand} ending in {last4}',
  expires: 'valid until {month}/{year}',
  soon: 'This card expires on {date}. Please change to a new one.',
  expired: 'This card has expired. Please change it, so that the next fee can be charged.',
  change: 'Change the card',
  title: 'Your card',
  lead: 'The card your fees are charged to. Its number is not kept on this site.',
  noneTitle: 'No card is in use',
  noneLead: 'You have no plan that costs anything, so there is no card on file.',
  how: 'The button opens the secure page of the payment company, where you enter the new card. Changing costs nothing. If a fee is unpaid, it is charged to the new card at once.',
  backToMe: 'Back to your page',
  openingTitle: 'Opening the page for your card',
  openingLead: 'Please wait. It takes a few seconds.',
  movingTitle: 'Checking your card',
  movingLead: 'We are waiting for the payment company. It takes a few seconds. You may close this page.',
  slow: 'This is taking unusually long. We go on by ourselves: please look at your page later.',
  openTitle: 'Your card has not been changed yet',
  openLead: 'You are half-way. No money has moved. You can go on from here.',
  openAct: 'Go on to the card page',
  doneTitle: 'Your card is changed',
  doneLead: 'Your next fee will be charged to this card.',
  paidNow: 'The unpaid fee of {price} was charged to this card. There is nothing else to do.',
  notMoved: 'No money has moved.',
  declined:
    'The card is changed, but the unpaid fee could not be charged to it. No money has moved. Please ask your card company, or try another card.',
  authenticate:
    'The card is changed, but your card company asks you to confirm the unpaid fee. No money has moved. Please go to your page and confirm it.',
  failedTitle: 'Your card could not be changed',
  failedLead: 'Your card is the one before. No money has moved. Please try again in a while.',
  again: 'Change the card again',
};
