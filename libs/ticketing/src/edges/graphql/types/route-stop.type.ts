import { InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { inBoth } from '../../../domain/in-both.ts';
import type { RouteStop } from '../../../store/route.store.ts';

@ObjectType('RouteStop', { description: 'A visit at a site that somebody has tickets for.' })
export class RouteStopType {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) site: { ja: string; en: string };
  @Field(() => TextType) address: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Int) tickets: number;
  @Field(() => ID, { nullable: true, description: 'One of the orders; null where all were handed to them.' })
  purchaseId: string | null;
}

export const routeStopType = (stop: RouteStop): RouteStopType => ({
  ...{ id: stop.occurrenceId, eventId: stop.eventId, title: inBoth(stop.titleJa, stop.titleEn) },
  ...{ site: inBoth(stop.siteJa, stop.siteEn), address: inBoth(stop.addressJa, stop.addressEn) },
  ...{ startsAt: stop.startsAt, endsAt: stop.endsAt, tickets: stop.tickets, purchaseId: stop.orderId },
});
