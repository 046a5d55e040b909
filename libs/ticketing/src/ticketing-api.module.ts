import { BillingModule } from '@enishi/billing';
import { IdentityModule } from '@enishi/identity';
import { Module } from '@nestjs/common';
import { CalendarFiles } from './edges/files/calendar-files.controller.ts';
import { CrewResolver } from './edges/graphql/crew.resolver.ts';
import { ReflectionsResolver } from './edges/graphql/reflections.resolver.ts';
import { DeskReflectionsResolver } from './edges/graphql/desk-reflections.resolver.ts';
import { DeskCrewResolver } from './edges/graphql/desk-crew.resolver.ts';
import { CalendarResolver } from './edges/graphql/calendar.resolver.ts';
import { CourseFiles } from './edges/files/course-files.controller.ts';
import { CounterFiles } from './edges/files/counter-files.controller.ts';
import { GuestFiles } from './edges/files/guest-files.controller.ts';
import { TicketFiles } from './edges/files/ticket-files.controller.ts';
import { AttendeeFiles } from './edges/files/attendee-files.ts';
import { AttendeesResolver } from './edges/graphql/attendees.resolver.ts';
import { CashReceiptsResolver } from './edges/graphql/cash-receipts.resolver.ts';
import { CounterAccountResolver } from './edges/graphql/counter-account.resolver.ts';
import { CounterCashResolver } from './edges/graphql/counter-cash.resolver.ts';
import { CounterResolver } from './edges/graphql/counter.resolver.ts';
import { GuestRecordResolver } from './edges/graphql/guest-record.resolver.ts';
import { GuestRecordFiles } from './edges/files/guest-record-files.controller.ts';
import { BuyingResolver } from './edges/graphql/buying.resolver.ts';
import { CallingOffResolver } from './edges/graphql/calling-off.resolver.ts';
import { TicketTrayResolver } from './edges/graphql/ticket-tray.resolver.ts';
import { CompanyEventsResolver } from './edges/graphql/company-events.resolver.ts';
import { CompanyPlacesResolver } from './edges/graphql/company-places.resolver.ts';
import { DeskAskingResolver } from './edges/graphql/desk-asking.resolver.ts';
import { DeskAttendeesResolver } from './edges/graphql/desk-attendees.resolver.ts';
import { DeskCoursesResolver } from './edges/graphql/desk-courses.resolver.ts';
import { DeskDoorPhonesResolver } from './edges/graphql/desk-door-phones.resolver.ts';
import { DeskDoorResolver } from './edges/graphql/desk-door.resolver.ts';
import { DeskEmergencyResolver } from './edges/graphql/desk-emergency.resolver.ts';
import { DeskLodgingResolver } from './edges/graphql/desk-lodging.resolver.ts';
import { DeskRideResolver } from './edges/graphql/desk-ride.resolver.ts';
import { TourFiles } from './edges/files/tour-files.controller.ts';
import { DeskSurveyResolver } from './edges/graphql/desk-survey.resolver.ts';
import { SurveysResolver } from './edges/graphql/surveys.resolver.ts';
import { DeskEventMessagesResolver } from './edges/graphql/desk-event-messages.resolver.ts';
import { DeskEventActsResolver } from './edges/graphql/desk-event-acts.resolver.ts';
import { DeskEventsResolver } from './edges/graphql/desk-events.resolver.ts';
import { DeskBoothsResolver } from './edges/graphql/desk-booths.resolver.ts';
import { DeskHostsResolver } from './edges/graphql/desk-hosts.resolver.ts';
import { DeskLotteryResolver } from './edges/graphql/desk-lottery.resolver.ts';
import { DeskOnlineResolver } from './edges/graphql/desk-online.resolver.ts';
import { DeskOpeningsResolver } from './edges/graphql/desk-openings.resolver.ts';
import { DeskSitesResolver } from './edges/graphql/desk-sites.resolver.ts';
import { SitesResolver } from './edges/graphql/sites.resolver.ts';
import { DeskWaitingResolver } from './edges/graphql/desk-waiting.resolver.ts';
import { DoorCardResolver } from './edges/graphql/door-card.resolver.ts';
import { DoorPhoneResolver } from './edges/graphql/door-phone.resolver.ts';
import { EventCompaniesResolver } from './edges/graphql/event-companies.resolver.ts';
import { EventSlipResolver } from './edges/graphql/event-slip.resolver.ts';
import { EventsResolver } from './edges/graphql/events.resolver.ts';
import { HostsResolver } from './edges/graphql/hosts.resolver.ts';
import { LotteryResolver } from './edges/graphql/lottery.resolver.ts';
import { GuestBuyingResolver } from './edges/graphql/guest-buying.resolver.ts';
import { GuestChoiceResolver } from './edges/graphql/guest-choice.resolver.ts';
import { GuestOrdersResolver } from './edges/graphql/guest-orders.resolver.ts';
import { GuestTicketsResolver } from './edges/graphql/guest-tickets.resolver.ts';
import { GuestLimits } from './edges/guest-limits.ts';
import { HandingOnResolver } from './edges/graphql/handing-on.resolver.ts';
import { ProxiesResolver } from './edges/graphql/proxies.resolver.ts';
import { OfferLinkResolver } from './edges/graphql/offer-link.resolver.ts';
import { OnlineResolver } from './edges/graphql/online.resolver.ts';
import { PayingResolver } from './edges/graphql/paying.resolver.ts';
import { TransfersResolver } from './edges/graphql/transfers.resolver.ts';
import { PromoCodesResolver } from './edges/graphql/promo-codes.resolver.ts';
import { TicketsResolver } from './edges/graphql/tickets.resolver.ts';
import { WaitingResolver } from './edges/graphql/waiting.resolver.ts';
import { TicketingModule } from './ticketing.module.ts';

/** Ticketing's part of /graphql. */
@Module({
  imports: [BillingModule, TicketingModule],
  controllers: [TicketFiles, GuestFiles, CalendarFiles],
  providers: [
    ...[EventsResolver, TicketsResolver, BuyingResolver, PayingResolver, TransfersResolver],
    ...[AttendeesResolver, WaitingResolver, LotteryResolver, DoorPhoneResolver],
    ...[CompanyEventsResolver, CompanyPlacesResolver, HandingOnResolver, CalendarResolver],
    ...[SitesResolver, HostsResolver, DoorCardResolver, ProxiesResolver, OnlineResolver],
    ...[HostsResolver, DoorCardResolver, ProxiesResolver, OnlineResolver, SurveysResolver],
    ...[CrewResolver, ReflectionsResolver, OfferLinkResolver],
    ...[GuestLimits, GuestChoiceResolver, GuestOrdersResolver, GuestBuyingResolver, GuestTicketsResolver],
  ],
})
export class TicketingPublicApi {}

/** Ticketing's part of /desk/graphql, and who comes as a file. */
@Module({
  imports: [IdentityModule, TicketingModule],
  controllers: [AttendeeFiles, CounterFiles, GuestRecordFiles, TourFiles, CourseFiles],
  providers: [
    ...[
      DeskEventsResolver,
      DeskEventActsResolver,
      DeskDoorResolver,
      DeskDoorPhonesResolver,
      CallingOffResolver,
      TicketTrayResolver,
    ],
    ...[DeskAskingResolver, DeskAttendeesResolver, DeskWaitingResolver, DeskLotteryResolver],
    ...[
      GuestRecordResolver,
      DeskOnlineResolver,
      DeskEmergencyResolver,
      DeskLodgingResolver,
      DeskRideResolver,
      DeskEventMessagesResolver,
    ],
    ...[DeskSitesResolver, DeskHostsResolver, DeskBoothsResolver, CounterResolver, CounterCashResolver],
    ...[CashReceiptsResolver, CounterAccountResolver],
    ...[DeskSurveyResolver, DeskCoursesResolver, DeskCrewResolver, DeskReflectionsResolver],
    ...[EventCompaniesResolver, DeskOpeningsResolver, PromoCodesResolver, EventSlipResolver],
  ],
})
export class TicketingDeskApi {}
