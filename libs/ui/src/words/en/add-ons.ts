import type { addOns as original } from '../ja/add-ons.ts';

/** What is ordered beside tickets and admits nobody. */
export const addOns: typeof original = {
  title: 'Add-ons',
  lead: 'You can order these together with your tickets.',
  first: 'Please choose tickets first; then you can choose add-ons.',
  left: '{count} left',
  soldOut: 'None left',
  each: 'up to {count} for each ticket',
  quantityOf: 'How many: {name}',
  count: '{count}',
  pieces: '{price} × {count}',
  atDoor: 'On the day please show the QR code of a ticket at the entrance. Your add-ons are seen there too.',
  giveBack: 'If you do not need this add-on',
  giveBackLead: 'Your tickets stay; this add-on alone is given back, until the event begins.',
  giveBackAct: 'Give this add-on back',
  giveBackPaidAct: 'Give this add-on back ({price} refunded)',
  along: 'This is your last ticket, so your add-ons ({names}) are given back with it.',
  and: ', ',
  state: 'Given back',
  add: 'Add an add-on',
  addLead: 'For tickets that you have. The next page shows the total and the ways to pay before you order.',
  toConfirm: 'Keep and go on',
  noneTitle: 'There is nothing to add',
  none: 'The sale is over, the event has no add-ons, or no ticket is left. Please ask the secretariat if in doubt.',
  laterTitle: 'Add-ons that you ordered',
  laterLead: 'They go with your tickets. At the entrance show the QR code of your ticket.',
  toTickets: 'To the tickets',
  toLater: 'Add-ons that you added later ({number})',
  guestLater:
    'Add-ons can be added later from My page. Members: please use "Move it to My page" first. If you are no member, please write to the secretariat.',
};
