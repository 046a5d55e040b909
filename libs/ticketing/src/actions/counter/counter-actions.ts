import { BookAtCounter } from './book-at-counter.ts';
import { BookCash } from './book-cash.ts';
import { EndBooking } from './end-booking.ts';
import { HandBackCash } from './hand-back-cash.ts';
import { KeepCounterGuest } from './keep-counter-guest.ts';
import { ListBookings } from './list-bookings.ts';
import { KeepUntilPaid } from './keep-until-paid.ts';
import { NameBookingAccount } from './name-booking-account.ts';
import { OrderAtCounter } from './order-at-counter.ts';
import { PayAtCounter } from './pay-at-counter.ts';
import { PrintBooking } from './print-booking.ts';
import { ReadParties } from './read-parties.ts';
import { ReadCounter } from './read-counter.ts';
import { TakeCash } from './take-cash.ts';

/** Everything that a clerk does for somebody at the counter or on the phone. */
export const counterActions = [
  ...[BookAtCounter, BookCash, EndBooking, HandBackCash, KeepCounterGuest, KeepUntilPaid],
  NameBookingAccount,
  ...[ListBookings, OrderAtCounter, PayAtCounter, PrintBooking, ReadCounter, ReadParties, TakeCash],
];
