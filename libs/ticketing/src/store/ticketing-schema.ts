import type { Schema } from '@enishi/platform';
import { AdmissionEntity } from './admission.entity.ts';
import { AnswerEntity } from './answer.entity.ts';
import { AttendeeEntity } from './attendee.entity.ts';
import { EmergencyContactEntity } from './emergency-contact.entity.ts';
import { TicketingEmergency1764983000000 } from './migrations/ticketing-emergency.ts';
import { EventAskingEntity } from './event-asking.entity.ts';
import { DoorPhoneEntity } from './door-phone.entity.ts';
import { DoorReceiptEntity } from './door-receipt.entity.ts';
import { TicketingDoorReceipts1765091000000 } from './migrations/ticketing-door-receipts.ts';
import { DoorScanEntity } from './door-scan.entity.ts';
import { CompanyPlaceEntity } from './company-place.entity.ts';
import { CompanyTermsEntity } from './company-terms.entity.ts';
import { CourseEntity } from './course.entity.ts';
import { TicketingCertificates1764993000000 } from './migrations/ticketing-certificates.ts';
import { CourseSessionEntity } from './course-session.entity.ts';
import { CounterBookingEntity } from './counter-booking.entity.ts';
import { CounterCashEntity } from './counter-cash.entity.ts';
import { BusEntity } from './bus.entity.ts';
import { BusSeatEntity } from './bus-seat.entity.ts';
import { RideEntity } from './ride.entity.ts';
import { EventCrewEntity } from './event-crew.entity.ts';
import { TicketingCrew1765001000000 } from './migrations/ticketing-crew.ts';
import { ReflectionEntity } from './reflection.entity.ts';
import { ReflectionCallEntity } from './reflection-call.entity.ts';
import { TicketingReflections1765030000000 } from './migrations/ticketing-reflections.ts';
import { TicketingLaterAddOns1765031000000 } from './migrations/ticketing-later-add-ons.ts';
import { TicketingCrewDoubled1765033000000 } from './migrations/ticketing-crew-doubled.ts';
import { LodgingBedEntity } from './lodging-bed.entity.ts';
import { LodgingRoomEntity } from './lodging-room.entity.ts';
import { TicketingLodging1764990000000 } from './migrations/ticketing-lodging.ts';
import { TicketingRides1764983100000 } from './migrations/ticketing-rides.ts';
import { CalendarFeedEntity } from './calendar-feed.entity.ts';
import { BoothRoomEntity } from './booth-room.entity.ts';
import { EventBoothEntity } from './event-booth.entity.ts';
import { EventEntity } from './event.entity.ts';
import { EventSiteEntity } from './event-site.entity.ts';
import { TicketingSites1764984000000 } from './migrations/ticketing-sites.ts';
import { EventHostEntity } from './event-host.entity.ts';
import { GuestEntity } from './guest.entity.ts';
import { EventMessageEntity } from './event-message.entity.ts';
import { MessageReaderEntity } from './message-reader.entity.ts';
import { TicketingMessages1764982000000 } from './migrations/ticketing-messages.ts';
import { HandoverEntity } from './handover.entity.ts';
import { HoldEntity } from './hold.entity.ts';
import { QuestionEntity } from './question.entity.ts';
import { TicketingAddOns1764981000000 } from './migrations/ticketing-add-ons.ts';
import { TicketingQuestions1764770100000 } from './migrations/ticketing-questions.ts';
import { TicketingAttendees1764770000000 } from './migrations/ticketing-attendees.ts';
import { TicketingEvents1764700000000 } from './migrations/ticketing-events.ts';
import { TicketingCompanyPlaces1764800000000 } from './migrations/ticketing-company-places.ts';
import { TicketingDates1764760000000 } from './migrations/ticketing-dates.ts';
import { TicketingCalendars1764810100000 } from './migrations/ticketing-calendars.ts';
import { TicketingOutsideMoney1764860100000 } from './migrations/ticketing-outside-money.ts';
import { TicketingDatesOff1764860000000 } from './migrations/ticketing-dates-off.ts';
import { TicketingHandingOn1764810000000 } from './migrations/ticketing-handing-on.ts';
import { TicketingMemberCards1764950000000 } from './migrations/ticketing-member-cards.ts';
import { ProxyEntity } from './proxy.entity.ts';
import { TicketingProxies1764950100000 } from './migrations/ticketing-proxies.ts';
import { TicketingDoor1764700100000 } from './migrations/ticketing-door.ts';
import { TicketingCalledOff1764750200000 } from './migrations/ticketing-called-off.ts';
import { TicketingCancelling1764750100000 } from './migrations/ticketing-cancelling.ts';
import { TicketingPromoCodes1764800100000 } from './migrations/ticketing-promo-codes.ts';
import { TicketingDoorPhones1764780000000 } from './migrations/ticketing-door-phones.ts';
import { TicketingRefundAccounts1764881100000 } from './migrations/ticketing-refund-accounts.ts';
import { TicketingTransfers1764930100000 } from './migrations/ticketing-transfers.ts';
import { TicketingPayWays1764880100000 } from './migrations/ticketing-pay-ways.ts';
import { TicketingPayments1764750000000 } from './migrations/ticketing-payments.ts';
import { TicketingAreas1764870100000 } from './migrations/ticketing-areas.ts';
import { TicketingBooths1764870200000 } from './migrations/ticketing-booths.ts';
import { TicketingHosts1764870000000 } from './migrations/ticketing-hosts.ts';
import { TicketingCounter1764920000000 } from './migrations/ticketing-counter.ts';
import { TicketingErasedGuests1764920100000 } from './migrations/ticketing-erased-guests.ts';
import { TicketingGuestOrders1764970000000 } from './migrations/ticketing-guest-orders.ts';
import { TicketingGuests1764890000000 } from './migrations/ticketing-guests.ts';
import { TicketingTurnedOff1764940000000 } from './migrations/ticketing-turned-off.ts';
import { TicketingOnline1764940100000 } from './migrations/ticketing-online.ts';
import { TicketingTravel1764840000000 } from './migrations/ticketing-travel.ts';
import { TicketingOpenings1764790200000 } from './migrations/ticketing-openings.ts';
import { TicketingLottery1764790100000 } from './migrations/ticketing-lottery.ts';
import { TicketingWaitingList1764790000000 } from './migrations/ticketing-waiting-list.ts';
import { LotteryEntity } from './lottery.entity.ts';
import { OccurrenceEntity } from './occurrence.entity.ts';
import { OfferingEntity } from './offering.entity.ts';
import { OnlineRoomEntity } from './online-room.entity.ts';
import { OutsideMoneyEntity } from './outside-money.entity.ts';
import { OrderOffEntity } from './order-off.entity.ts';
import { PlaceEntity } from './place.entity.ts';
import { PromoCodeEntity } from './promo-code.entity.ts';
import { PromoUseEntity } from './promo-use.entity.ts';
import { QuotaEntity } from './quota.entity.ts';
import { SaleOpeningEntity } from './sale-opening.entity.ts';
import { SaleCheckEntity } from './sale-check.entity.ts';
import { EventSurveyEntity } from './event-survey.entity.ts';
import { SessionRoomEntity } from './session-room.entity.ts';
import { TicketingAudiences1765220000000 } from './migrations/ticketing-audiences.ts';
import { TicketingCounterAccounts1765233000000 } from './migrations/ticketing-counter-accounts.ts';
import { TicketingBeenBefore1765225000000 } from './migrations/ticketing-been-before.ts';
import { TicketingNoResale1765230100000 } from './migrations/ticketing-no-resale.ts';
import { TicketingMemberPrices1765230000000 } from './migrations/ticketing-member-prices.ts';
import { TicketingSessionRooms1765100000000 } from './migrations/ticketing-session-rooms.ts';
import { SessionVisitEntity } from './session-visit.entity.ts';
import { TicketingCourses1764992000000 } from './migrations/ticketing-courses.ts';
import { SurveyAnswerEntity } from './survey-answer.entity.ts';
import { SurveyLinkEntity } from './survey-link.entity.ts';
import { TicketingSurveyFigures1764987000000 } from './migrations/ticketing-survey-figures.ts';
import { TicketingSurveys1764982100000 } from './migrations/ticketing-surveys.ts';
import { TicketRefundEntity } from './ticket-refund.entity.ts';
import { TicketPaymentEntity } from './ticket-payment.entity.ts';
import { TicketOrderEntity } from './ticket-order.entity.ts';
import { TicketTypeEntity } from './ticket-type.entity.ts';
import { TicketEntity } from './ticket.entity.ts';
import { ticketingPersonal } from './ticketing-personal.ts';
import { WaitingClaimEntity } from './waiting-claim.entity.ts';
import { WaitingEntryEntity } from './waiting-entry.entity.ts';
import { WaitingMoveEntity } from './waiting-move.entity.ts';
import { WaitingRuleEntity } from './waiting-rule.entity.ts';

/** Tables of the schema `ticketing` and their migrations, oldest first. */
export const ticketingSchema: Schema = {
  entities: [
    ...[EventEntity, OccurrenceEntity, TicketTypeEntity, QuotaEntity, OfferingEntity, PlaceEntity],
    ...[
      HoldEntity,
      TicketOrderEntity,
      TicketPaymentEntity,
      TicketRefundEntity,
      TicketEntity,
      AdmissionEntity,
    ],
    ...[WaitingEntryEntity, WaitingClaimEntity, WaitingRuleEntity, WaitingMoveEntity, LotteryEntity],
    ...[OrderOffEntity, OutsideMoneyEntity, SaleCheckEntity, DoorPhoneEntity, DoorScanEntity],
    ...[CompanyTermsEntity, CompanyPlaceEntity],
    ...[EventAskingEntity, AttendeeEntity, QuestionEntity, AnswerEntity, EmergencyContactEntity],
    ...[HandoverEntity, CalendarFeedEntity],
    SaleOpeningEntity,
    ...[GuestEntity, ProxyEntity],
    ...[CounterBookingEntity, CounterCashEntity, DoorReceiptEntity],
    ...[OnlineRoomEntity, SessionRoomEntity, EventMessageEntity, MessageReaderEntity],
    ...[EventSurveyEntity, SurveyLinkEntity, SurveyAnswerEntity],
    ...[PromoCodeEntity, PromoUseEntity],
    ...[EventHostEntity, EventBoothEntity, BoothRoomEntity, EventSiteEntity],
    EventCrewEntity,
    ...[ReflectionEntity, ReflectionCallEntity],
    ...[RideEntity, BusEntity, BusSeatEntity, LodgingRoomEntity, LodgingBedEntity],
    ...[CourseEntity, CourseSessionEntity, SessionVisitEntity],
  ],
  migrations: [
    ...[TicketingEvents1764700000000, TicketingDoor1764700100000, TicketingPayments1764750000000],
    ...[TicketingCancelling1764750100000, TicketingCalledOff1764750200000, TicketingDates1764760000000],
    TicketingAttendees1764770000000,
    TicketingQuestions1764770100000,
    TicketingDoorPhones1764780000000,
    TicketingWaitingList1764790000000,
    TicketingLottery1764790100000,
    TicketingOpenings1764790200000,
    TicketingCompanyPlaces1764800000000,
    TicketingPromoCodes1764800100000,
    TicketingHandingOn1764810000000,
    TicketingCalendars1764810100000,
    TicketingDatesOff1764860000000,
    TicketingOutsideMoney1764860100000,
    TicketingTravel1764840000000,
    TicketingHosts1764870000000,
    TicketingAreas1764870100000,
    TicketingBooths1764870200000,
    TicketingPayWays1764880100000,
    TicketingRefundAccounts1764881100000,
    TicketingGuests1764890000000,
    TicketingCounter1764920000000,
    TicketingErasedGuests1764920100000,
    TicketingTurnedOff1764940000000,
    TicketingGuestOrders1764970000000,
    TicketingAddOns1764981000000,
    TicketingMemberCards1764950000000,
    TicketingProxies1764950100000,
    TicketingOnline1764940100000,
    TicketingTransfers1764930100000,
    TicketingEmergency1764983000000,
    TicketingRides1764983100000,
    TicketingMessages1764982000000,
    TicketingSites1764984000000,
    TicketingSurveys1764982100000,
    TicketingSurveyFigures1764987000000,
    TicketingLodging1764990000000,
    TicketingCourses1764992000000,
    TicketingCertificates1764993000000,
    TicketingCrew1765001000000,
    TicketingReflections1765030000000,
    TicketingLaterAddOns1765031000000,
    TicketingCrewDoubled1765033000000,
    TicketingDoorReceipts1765091000000,
    TicketingSessionRooms1765100000000,
    TicketingAudiences1765220000000,
    TicketingBeenBefore1765225000000,
    TicketingMemberPrices1765230000000,
    TicketingNoResale1765230100000,
    TicketingCounterAccounts1765233000000,
  ],
  personal: ticketingPersonal,
};
