import type { gifts as original } from '../ja/gifts.ts';

/** Gifts at the desk. */
export const gifts: typeof original = {
  title: 'Gifts',
  open: 'All gifts',
  lead: 'Gifts that were paid, newest first. Names are on the member’s record, where each look is recorded. What was received is refunded from the payments on the giver’s record.',
  empty: 'No gifts yet',
  giver: 'Given by',
  what: 'What',
  state: 'Where it stands',
  recipient: 'Received by',
  acts: 'Acts',
  until: 'until {date}',
  nobody: '–',
  late: 'its mail has not arrived',
  states: {
    ordered: 'not paid yet',
    ready: 'not sent, or to be handed over',
    sent: 'sent, not received',
    received: 'received',
    returning: 'being refunded',
    refunded: 'refunded',
  },
  because: {
    giver: 'cancelled by the giver',
    deadline: 'not received in time',
    desk: 'cancelled at the desk',
    elsewhere: 'refunded elsewhere',
  },
  send: 'Send it again',
  cancel: 'Cancel',
  sure: 'All of {price} goes back to the giver’s card. The link and the code stop working at once; this cannot be undone.',
  return: 'Refund {price} and cancel',
  sent: 'The mail of the gift was sent again.',
  returned: 'The gift is cancelled. The payment company has been asked for the full refund.',
  first: 'First page',
  more: 'Next page',
};
