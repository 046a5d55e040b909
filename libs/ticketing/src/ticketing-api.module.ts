import { Module } from '@nestjs/common';
import { BuyingResolver } from './edges/graphql/buying.resolver.ts';
import { CallingOffResolver } from './edges/graphql/calling-off.resolver.ts';
import { DeskEventActsResolver } from './edges/graphql/desk-event-acts.resolver.ts';
import { DeskEventsResolver } from './edges/graphql/desk-events.resolver.ts';
import { DeskDoorResolver } from './edges/graphql/desk-door.resolver.ts';
import { TicketFiles } from './edges/files/ticket-files.controller.ts';
import { EventsResolver } from './edges/graphql/events.resolver.ts';
import { PayingResolver } from './edges/graphql/paying.resolver.ts';
import { TicketsResolver } from './edges/graphql/tickets.resolver.ts';
import { TicketingModule } from './ticketing.module.ts';

/** Ticketing's part of /graphql. */
@Module({
  imports: [TicketingModule],
  controllers: [TicketFiles],
  providers: [EventsResolver, TicketsResolver, BuyingResolver, PayingResolver],
})
export class TicketingPublicApi {}

/** Ticketing's part of /desk/graphql. */
@Module({
  imports: [TicketingModule],
  providers: [DeskEventsResolver, DeskEventActsResolver, DeskDoorResolver, CallingOffResolver],
})
export class TicketingDeskApi {}
