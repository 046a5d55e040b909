import { ReadVisits } from './visits/read-visits.ts';
import { AcceptTicket } from './handing-on/accept-ticket.ts';
import { AddEventDate } from './events/add-event-date.ts';
import { Admit } from './door/admit.ts';
import { ArrangeWaitingList } from './waiting/arrange-waiting-list.ts';
import { EndPaidTickets } from './outside-money/end-paid-tickets.ts';
import { ReadOutsideMoney } from './outside-money/read-outside-money.ts';
import { SettleOutsideMoney } from './outside-money/settle-outside-money.ts';
import { TakeOutsideMoney } from './outside-money/take-outside-money.ts';
import { TakeRefund } from './pay/take-refund.ts';
import { CallOffDate } from './dates-off/call-off-date.ts';
import { CloseDate } from './dates-off/close-date.ts';
import { CallOffEvent } from './called-off/call-off-event.ts';
import { CancelTicket } from './orders/cancel-ticket.ts';
import { BookFreeTickets } from './orders/book-free-tickets.ts';
import { CarryOutOrder } from './orders/carry-out-order.ts';
import { CheckChoice } from './orders/check-choice.ts';
import { ChangeAttendees } from './attendees/change-attendees.ts';
import { DeskPromoCodes } from './codes/desk-promo-codes.ts';
import { FindPromo } from './codes/find-promo.ts';
import { PriceLines } from './codes/price-lines.ts';
import { cashReceiptActions } from './cash-receipts/cash-receipt-actions.ts';
import { companyPlaceActions } from './companies/company-place-actions.ts';
import { CopyEvent } from './copying/copy-event.ts';
import { CopyEventRules } from './copying/copy-event-rules.ts';
import { CopyEventTimes } from './copying/copy-event-times.ts';
import { CopyDates } from './copying/copy-dates.ts';
import { ConfirmOrder } from './orders/confirm-order.ts';
import { DrawLottery } from './waiting/draw-lottery.ts';
import { EarnTickets } from './pay/earn-tickets.ts';
import { EndTicket } from './orders/end-ticket.ts';
import { LiveMembership } from './orders/live-membership.ts';
import { ExportAttendees } from './attendees/export-attendees.ts';
import { FollowMerge } from './orders/follow-merge.ts';
import { GiveUpTickets } from './orders/give-up-tickets.ts';
import { surveyActions } from './survey/survey-actions.ts';
import { messageActions } from './messages/message-actions.ts';
import { laterActions } from './later/later-actions.ts';
import { tripActions } from './trips/trip-actions.ts';
import { onlineActions } from './online/online-actions.ts';
import { guestActions } from './guests/guest-actions.ts';
import { counterActions } from './counter/counter-actions.ts';
import { HandoverCodes } from './handing-on/handover-codes.ts';
import { hostActions } from './hosts/host-actions.ts';
import { HoldTickets } from './orders/hold-tickets.ts';
import { IssueTickets } from './orders/issue-tickets.ts';
import { JoinWaitingList } from './waiting/join-waiting-list.ts';
import { KeepAttendees } from './attendees/keep-attendees.ts';
import { KeepCalendarAddress } from './calendar/keep-calendar-address.ts';
import { LeaveWaitingList } from './waiting/leave-waiting-list.ts';
import { ListAttendees } from './attendees/list-attendees.ts';
import { ListMyTickets } from './orders/list-my-tickets.ts';
import { OfferPlaces } from './waiting/offer-places.ts';
import { OrderTickets } from './orders/order-tickets.ts';
import { OutgoingTickets } from './orders/outgoing-tickets.ts';
import { PassOnPlaces } from './waiting/pass-on-places.ts';
import { PayAgain } from './pay/pay-again.ts';
import { OpenTicketPayment } from './pay/open-ticket-payment.ts';
import { PayForTickets } from './pay/pay-for-tickets.ts';
import { ReadOrderMoney } from './pay/read-order-money.ts';
import { transferActions } from './transfers/transfer-actions.ts';
import { PostHandover } from './handing-on/post-handover.ts';
import { PostTickets } from './orders/post-tickets.ts';
import { PostVouchers } from './pay/post-vouchers.ts';
import { RemindOfAccounts } from './pay/remind-of-accounts.ts';
import { DeclineOffer } from './waiting/decline-offer.ts';
import { PostWaiting } from './waiting/post-waiting.ts';
import { PrintTickets } from './orders/print-tickets.ts';
import { ReadAttendees } from './attendees/read-attendees.ts';
import { ReadCalendar } from './calendar/read-calendar.ts';
import { ReadCallingOff } from './called-off/read-calling-off.ts';
import { ReadDeskEvents } from './events/read-desk-events.ts';
import { ReadEvents } from './events/read-events.ts';
import { ReadHandedTickets } from './handing-on/read-handed-tickets.ts';
import { ReadLottery } from './waiting/read-lottery.ts';
import { ReadTray } from './pay/read-tray.ts';
import { ReadWaiting } from './waiting/read-waiting.ts';
import { ReadWaitingList } from './waiting/read-waiting-list.ts';
import { ReleaseTickets } from './orders/release-tickets.ts';
import { RetryOrder } from './called-off/retry-order.ts';
import { ReturnTicketMoney } from './pay/return-ticket-money.ts';
import { ReviewPurchase } from './orders/review-purchase.ts';
import { crewActions } from './crew/crew-actions.ts';
import { proxyActions } from './proxies/proxy-actions.ts';
import { ListTakenBack } from './door/list-taken-back.ts';
import { RunDoorPhones } from './door/run-door-phones.ts';
import { SaveEvent } from './events/save-event.ts';
import { courseActions } from './courses/course-actions.ts';
import { siteActions } from './sites/site-actions.ts';
import { SendTicket } from './handing-on/send-ticket.ts';
import { SetAsking } from './attendees/set-asking.ts';
import { SetLottery } from './waiting/set-lottery.ts';
import { KnownToCommunity } from './events/known-to-community.ts';
import { SetOpenings } from './events/set-openings.ts';
import { SettleOffOrder } from './called-off/settle-off-order.ts';
import { StandAtDoor } from './door/stand-at-door.ts';
import { StateTravel } from './events/state-travel.ts';
import { TakeInScans } from './door/take-in-scans.ts';
import { TakeTicketPayment } from './pay/take-ticket-payment.ts';
import { TurnEvent } from './events/turn-event.ts';
import { tourActions } from './tours/tour-actions.ts';

import { EnterEventSlip } from './result/enter-event-slip.ts';

/** Everything that can be done in ticketing, for the module. */
export const ticketingActions = [
  AcceptTicket,
  AddEventDate,
  Admit,
  ArrangeWaitingList,
  BookFreeTickets,
  CallOffDate,
  CallOffEvent,
  CancelTicket,
  CarryOutOrder,
  ChangeAttendees,
  CheckChoice,
  CloseDate,
  ConfirmOrder,
  ...[CopyEvent, CopyEventRules, CopyEventTimes, CopyDates],
  DeskPromoCodes,
  DrawLottery,
  EarnTickets,
  EndTicket,
  EnterEventSlip,
  LiveMembership,
  KnownToCommunity,
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
  OpenTicketPayment,
  ReadOrderMoney,
  OrderTickets,
  OutgoingTickets,
  PassOnPlaces,
  PayAgain,
  PayForTickets,
  PostHandover,
  PostTickets,
  PostVouchers,
  RemindOfAccounts,
  DeclineOffer,
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
  ...proxyActions,
  ListTakenBack,
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
  ...transferActions,
  EndPaidTickets,
  ...cashReceiptActions,
  ...companyPlaceActions,
  ...hostActions,
  ...guestActions,
  ...counterActions,
  ...messageActions,
  ...surveyActions,
  ...onlineActions,
  ...tripActions,
  ...laterActions,
  ...tourActions,
  ...crewActions,
  ...siteActions,
  ...courseActions,
  ReadVisits,
];
