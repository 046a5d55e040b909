import { AnswerStore } from './answer.store.ts';
import { AskingStore } from './asking.store.ts';
import { AttendanceStore } from './attendance.store.ts';
import { AttendeeStore } from './attendee.store.ts';
import { DoorCardStore } from './door-card.store.ts';
import { DoorPhoneStore } from './door-phone.store.ts';
import { DoorScanStore } from './door-scan.store.ts';
import { BearerTicketStore } from './bearer-ticket.store.ts';
import { CompanyPlaceStore } from './company-place.store.ts';
import { CompanyPoolStore } from './company-pool.store.ts';
import { CourseStore } from './course.store.ts';
import { TaughtCourseStore } from './taught-course.store.ts';
import { CounterStore } from './counter.store.ts';
import { DoorReceiptStore } from './door-receipt.store.ts';
import { DoorStore } from './door.store.ts';
import { CalendarStore } from './calendar.store.ts';
import { OutsideMoneyStore } from './outside-money.store.ts';
import { DateOffStore } from './date-off.store.ts';
import { EmergencyStore } from './emergency.store.ts';
import { EventBoothStore } from './event-booth.store.ts';
import { EventHostStore } from './event-host.store.ts';
import { EventMessageStore } from './event-message.store.ts';
import { EventSiteStore } from './event-site.store.ts';
import { EventStore } from './event.store.ts';
import { GuestRecordStore } from './guest-record.store.ts';
import { GuestStore } from './guest.store.ts';
import { HandoverStore } from './handover.store.ts';
import { HoldStore } from './hold.store.ts';
import { LotteryStore } from './lottery.store.ts';
import { OnlineRoomStore } from './online-room.store.ts';
import { SessionRoomStore } from './session-room.store.ts';
import { OrderOffStore } from './order-off.store.ts';
import { OrderStore } from './order.store.ts';
import { OwnTicketStore } from './own-ticket.store.ts';
import { PartyStore } from './party.store.ts';
import { PlaceStore } from './place.store.ts';
import { ProxyStore } from './proxy.store.ts';
import { PromoCodeStore } from './promo-code.store.ts';
import { CrewStore } from './crew.store.ts';
import { LodgingStore } from './lodging.store.ts';
import { RideStore } from './ride.store.ts';
import { RouteStore } from './route.store.ts';
import { SaleCheckStore } from './sale-check.store.ts';
import { SaleOpeningStore } from './sale-opening.store.ts';
import { SaleStore } from './sale.store.ts';
import { OrderGroupStore } from './order-group.store.ts';
import { ReflectionStore } from './reflection.store.ts';
import { SurveyStore } from './survey.store.ts';
import { TicketPaymentStore } from './ticket-payment.store.ts';
import { TicketRefundStore } from './ticket-refund.store.ts';
import { TrayStore } from './tray.store.ts';
import { UnpaidOrderStore } from './unpaid-order.store.ts';
import { UnpaidTransferStore } from './unpaid-transfer.store.ts';
import { VisitStore } from './visit.store.ts';
import { WaitingListStore } from './waiting-list.store.ts';
import { WaitingStore } from './waiting.store.ts';

/** All queries of the context, for its module. */
export const ticketingStores = [
  ...[EventStore, SaleStore, PlaceStore, HoldStore, OrderStore, DateOffStore, OutsideMoneyStore],
  ...[TicketPaymentStore, TicketRefundStore, UnpaidOrderStore, UnpaidTransferStore, DoorStore],
  ...[DoorCardStore, DoorPhoneStore, DoorReceiptStore, DoorScanStore, ProxyStore],
  ...[BearerTicketStore, CompanyPlaceStore, CompanyPoolStore, PromoCodeStore],
  ...[AskingStore, AttendeeStore, AttendanceStore, AnswerStore, EmergencyStore, RideStore, LodgingStore],
  ...[CrewStore, VisitStore],
  ReflectionStore,
  OrderGroupStore,
  ...[OrderOffStore, SaleCheckStore, TrayStore, OwnTicketStore, HandoverStore, CalendarStore],
  ...[EventHostStore, EventBoothStore, GuestStore, CounterStore, PartyStore, GuestRecordStore],
  ...[
    EventMessageStore,
    OnlineRoomStore,
    SessionRoomStore,
    EventSiteStore,
    RouteStore,
    SurveyStore,
    CourseStore,
    TaughtCourseStore,
  ],
  ...[WaitingListStore, WaitingStore, LotteryStore, SaleOpeningStore],
];
