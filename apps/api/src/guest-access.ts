import type { AccessTable } from '@enishi/platform';

/** Tickets without an account: nobody is signed in, the secret of the address says which order it opens. */
export const guestAccess: AccessTable = {
  'public Mutation.holdAsGuest': 'anyone',
  'public Mutation.holdAddOnsAsGuest': 'anyone',
  'public Query.guestOrder': 'anyone',
  'public Query.guestPurchase': 'anyone',
  'public Query.guestAttendeeForm': 'anyone',
  'public Mutation.orderAsGuest': 'anyone',
  'public Mutation.payGuestOrderAgain': 'anyone',
  'public Mutation.releaseGuestOrder': 'anyone',
  'public Mutation.cancelGuestTicket': 'anyone',
  'public Mutation.nameGuestRefundAccount': 'anyone',
  'public Mutation.changeGuestAttendees': 'anyone',
  'GuestFiles.paper': 'anyone',
  'GuestFiles.receipt': 'anyone',
  'public Query.guestOrdersToTake': 'member',
  'public Mutation.takeGuestOrders': 'member',
};
