import { AcceptTicket } from './accept-ticket.ts';
import { AddEventDate } from './add-event-date.ts';
import { Admit } from './admit.ts';
import { ArrangeWaitingList } from './arrange-waiting-list.ts';
import { EndPaidTickets } from './outside-money/end-paid-tickets.ts';
import { ReadOutsideMoney } from './outside-money/read-outside-money.ts';
import { SettleOutsideMoney } from './outside-money/settle-outside-money.ts';
import { TakeOutsideMoney } from './outside-money/take-outside-money.ts';
import { TakeRefund } from './take-refund.ts';
import { CallOffDate } from './dates-off/call-off-date.ts';
import { CloseDate } from './dates-off/close-date.ts';
import { CallOffEvent } from './call-off-event.ts';
import { CancelTicket } from './cancel-ticket.ts';
import { CarryOutOrder } from './carry-out-order.ts';
import { ChangeAttendees } from './change-attendees.ts';
import { DeskPromoCodes } from './codes/desk-promo-codes.ts';
import { FindPromo } from './codes/find-promo.ts';
import { PriceLines } from './codes/price-lines.ts';
import { companyPlaceActions } from './companies/company-place-actions.ts';
import { ConfirmOrder } from './confirm-order.ts';
import { DrawLottery } from './draw-lottery.ts';
import { EarnTickets } from './earn-tickets.ts';
import { EndTicket } from './end-ticket.ts';
import { EventBenefitOf } from './event-benefit-of.ts';
import { ExportAttendees } from './export-attendees.ts';
import { FollowMerge } from './follow-merge.ts';
import { GiveUpTickets } from './give-up-tickets.ts';
import { guestActions } from './guests/guest-actions.ts';
import { HandoverCodes } from './handover-codes.ts';
import { hostActions } from './hosts/host-actions.ts';
import { HoldTickets } from './hold-tickets.ts';
import { IssueTickets } from './issue-tickets.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { KeepAttendees } from './keep-attendees.ts';
import { KeepCalendarAddress } from './keep-calendar-address.ts';
import { LeaveWaitingList } from './leave-waiting-list.ts';
import { ListAttendees } from './list-attendees.ts';
import { ListMyTickets } from './list-my-tickets.ts';
import { OfferPlaces } from './offer-places.ts';
import { OrderTickets } from './order-tickets.ts';
import { OutgoingTickets } from './outgoing-tickets.ts';
import { PassOnPlaces } from './pass-on-places.ts';
import { PayAgain } from './pay-again.ts';
import { PayForTickets } from './pay-for-tickets.ts';
import { PostHandover } from './post-handover.ts';
import { PostTickets } from './post-tickets.ts';
import { PostVouchers } from './pay/post-vouchers.ts';
import { RemindOfAccounts } from './pay/remind-of-accounts.ts';
import { PostWaiting } from './post-waiting.ts';
import { PrintTickets } from './print-tickets.ts';
import { ReadAttendees } from './read-attendees.ts';
import { ReadCalendar } from './read-calendar.ts';
import { ReadCallingOff } from './read-calling-off.ts';
import { ReadDeskEvents } from './read-desk-events.ts';
import { ReadEvents } from './read-events.ts';
import { ReadHandedTickets } from './read-handed-tickets.ts';
import { ReadLottery } from './read-lottery.ts';
import { ReadTray } from './read-tray.ts';
import { ReadWaiting } from './read-waiting.ts';
import { ReadWaitingList } from './read-waiting-list.ts';
import { ReleaseTickets } from './release-tickets.ts';
import { RetryOrder } from './retry-order.ts';
import { ReturnTicketMoney } from './return-ticket-money.ts';
import { ReviewPurchase } from './review-purchase.ts';
import { RunDoorPhones } from './run-door-phones.ts';
import { SaveEvent } from './save-event.ts';
import { SendTicket } from './send-ticket.ts';
import { SetAsking } from './set-asking.ts';
import { SetLottery } from './set-lottery.ts';
import { SetOpenings } from './set-openings.ts';
import { SettleOffOrder } from './settle-off-order.ts';
import { StandAtDoor } from './stand-at-door.ts';
import { StateTravel } from './state-travel.ts';
import { TakeInScans } from './take-in-scans.ts';
import { TakeTicketPayment } from './take-ticket-payment.ts';
import { TurnEvent } from './turn-event.ts';

import { EnterEventSlip } from './result/enter-event-slip.ts';

/** Everything that can be done in ticketing, for the module. */
export const ticketingActions = [
  AcceptTicket,
  AddEventDate,
  Admit,
  ArrangeWaitingList,
  CallOffDate,
  CallOffEvent,
  CancelTicket,
  CarryOutOrder,
  ChangeAttendees,
  CloseDate,
  ConfirmOrder,
  DeskPromoCodes,
  DrawLottery,
  EarnTickets,
  EndTicket,
  EnterEventSlip,
  EventBenefitOf,
  ExportAttendees,
  FindPromo,
  FollowMerge,
  GiveUpTickets,
  HandoverCodes,
  HoldTickets,
  IssueTickets,
  JoinWaitingList,
  KeepAttendees,
  KeepCalendarAddress,
  LeaveWaitingList,
  ListAttendees,
  ListMyTickets,
  OfferPlaces,
  OrderTickets,
  OutgoingTickets,
  PassOnPlaces,
  PayAgain,
  PayForTickets,
  PostHandover,
  PostTickets,
  PostVouchers,
  RemindOfAccounts,
  PostWaiting,
  PriceLines,
  PrintTickets,
  ReadAttendees,
  ReadCalendar,
  ReadCallingOff,
  ReadDeskEvents,
  ReadEvents,
  ReadHandedTickets,
  ReadLottery,
  ReadOutsideMoney,
  ReadTray,
  ReadWaiting,
  ReadWaitingList,
  ReleaseTickets,
  RetryOrder,
  ReturnTicketMoney,
  ReviewPurchase,
  RunDoorPhones,
  SaveEvent,
  SendTicket,
  SetAsking,
  SetLottery,
  SetOpenings,
  SettleOffOrder,
  SettleOutsideMoney,
  StandAtDoor,
  StateTravel,
  TakeInScans,
  TakeOutsideMoney,
  TakeRefund,
  TakeTicketPayment,
  TurnEvent,
  EndPaidTickets,
  ...companyPlaceActions,
  ...hostActions,
  ...guestActions,
];
