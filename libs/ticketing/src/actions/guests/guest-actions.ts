import { EraseGuest } from '../guest-records/erase-guest.ts';
import { ForgetGuestWords } from '../guest-records/forget-guest-words.ts';
import { HindranceOfErasure } from '../guest-records/hindrance-of-erasure.ts';
import { ReadGuestRecord } from '../guest-records/read-guest-record.ts';
import { FindOrderer } from './find-orderer.ts';
import { FindOrdersBeside } from './find-orders-beside.ts';
import { ForgetGuests } from './forget-guests.ts';
import { GuestCodes } from './guest-codes.ts';
import { HandOverPapers } from './hand-over-papers.ts';
import { HoldAddOnsAsGuest } from './hold-add-ons-as-guest.ts';
import { HoldAsGuest } from './hold-as-guest.ts';
import { OpenGuestOrder } from './open-guest-order.ts';
import { OrderAsGuest } from './order-as-guest.ts';
import { ReadGuestOrder } from './read-guest-order.ts';
import { TakeGuestOrders } from './take-guest-orders.ts';

/** Everything about those who order without an account. */
export const guestActions = [
  EraseGuest,
  ForgetGuestWords,
  FindOrderer,
  FindOrdersBeside,
  ForgetGuests,
  GuestCodes,
  HandOverPapers,
  HindranceOfErasure,
  HoldAddOnsAsGuest,
  HoldAsGuest,
  OpenGuestOrder,
  OrderAsGuest,
  ReadGuestOrder,
  ReadGuestRecord,
  TakeGuestOrders,
];
