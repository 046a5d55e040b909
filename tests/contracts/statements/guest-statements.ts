/** What operations about tickets without an account cost; see `statements-per-operation.ts`. */
export const statementsOfGuests: Readonly<Record<string, number>> = {
  'public Mutation.holdAsGuest': 16,
  'public Query.guestOrder': 3,
  'public Query.guestPurchase': 6,
  'public Query.guestAttendeeForm': 8,
  'public Mutation.orderAsGuest': 14,
  'public Mutation.payGuestOrderAgain': 28,
  'public Mutation.releaseGuestOrder': 6,
  'public Mutation.cancelGuestTicket': 6,
  'public Mutation.changeGuestAttendees': 11,
  'public Query.guestOrdersToTake': 2,
  'public Mutation.takeGuestOrders': 4,
};
