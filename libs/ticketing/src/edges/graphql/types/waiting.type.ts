import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EventWaiting } from '../../../actions/waiting/read-waiting.ts';
import type { NamedWaiting, WaitingList } from '../../../actions/waiting/read-waiting-list.ts';
import { admits } from '../../../domain/add-on.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { waitingMachine } from '../../../domain/waiting-entry.ts';
import type { WaitingState } from '../../../domain/waiting-entry.ts';
import { waitingOrders } from '../../../domain/waiting-line.ts';
import type { WaitingOrder } from '../../../domain/waiting-line.ts';
import type { SeenWaiting } from '../../../store/waiting.store.ts';
import { TicketLineInput } from './purchase.type.ts';
import { siteName } from './event-site.type.ts';

export const WaitingStateEnum = graphqlEnum<WaitingState>(
  [...waitingMachine.states],
  'WaitingState',
  'Waits, is offered places, or how it ended: taken, turned down, time over, left, or the list was closed.',
);

export const WaitingOrderEnum = graphqlEnum<WaitingOrder>(
  [...waitingOrders],
  'WaitingOrder',
  'Who is served: strictly in order, or a smaller party first where places are too few for those before it.',
);

@ObjectType('WaitingLine')
export class WaitingLineType {
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => Int) quantity: number;
}

@ObjectType('WaitingEntry', { description: 'A party on the waiting list of an event.' })
export class WaitingEntryType {
  @Field(() => ID) id: string;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => WaitingStateEnum) state: WaitingState;
  @Field(() => Int, { nullable: true, description: 'From 1, among those who wait for the same places.' })
  place: number | null;
  @Field(() => [WaitingLineType]) lines: WaitingLineType[];
  @Field(() => [InstantScalar], { description: 'Any one of them.' }) dates: Date[];
  @Field(() => ID, { nullable: true, description: 'The purchase that the offer is.' })
  purchaseId: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when the offer stands.' })
  offeredUntil: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'The date whose places are offered.' })
  offeredFor: Date | null;
  @Field(() => Int, { nullable: true, description: 'As which it was drawn by lot.' })
  drawn: number | null;
}

@ObjectType('WaitingKind', { description: 'A kind of ticket of a date.' })
export class WaitingKindType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => Int, { description: 'Free places beyond those of the list.' }) left: number;
  @Field(() => Int, { description: 'The most that one person may have.' }) most: number;
}

@ObjectType('WaitingDate', { description: 'A date whose list is served.' })
export class WaitingDateType {
  @Field(() => ID) id: string;
  @Field(() => TextType, { nullable: true, description: 'The name of its site.' })
  site: { ja: string; en: string } | null;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => Int, { description: 'Parties that wait for it.' }) waiting: number;
  @Field(() => [WaitingKindType]) types: WaitingKindType[];
}

@ObjectType('EventWaiting', { description: 'The waiting list of an event.' })
export class EventWaitingType {
  @Field(() => WaitingOrderEnum) order: WaitingOrder;
  @Field(() => Int) offerHours: number;
  @Field(() => [WaitingDateType]) dates: WaitingDateType[];
  @Field(() => WaitingEntryType, { nullable: true }) mine: WaitingEntryType | null;
}

@ObjectType('DeskWaitingEntry')
export class DeskWaitingEntryType {
  @Field(() => WaitingEntryType) entry: WaitingEntryType;
  @Field(() => InstantScalar) joinedAt: Date;
  @Field(() => ID) memberId: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
}

@ObjectType('WaitingMove', { description: 'That an entry was given another place, and why.' })
export class WaitingMoveType {
  @Field(() => ID) entryId: string;
  @Field(() => Int) from: number;
  @Field(() => Int) to: number;
  @Field(() => String) reason: string;
  @Field(() => InstantScalar) at: Date;
}

@ObjectType('WaitingList')
export class WaitingListType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => WaitingOrderEnum) order: WaitingOrder;
  @Field(() => Int) offerHours: number;
  @Field(() => [DeskWaitingEntryType], { description: 'Who is offered places, then who waits.' })
  entries: DeskWaitingEntryType[];
  @Field(() => Boolean, { description: 'There are more than are shown.' }) more: boolean;
  @Field(() => [WaitingMoveType], { description: 'The newest fifty.' }) moves: WaitingMoveType[];
}

/** A wish for the waiting list. */
@ArgsType()
export class WaitingWishArgs {
  @Field(() => ID) eventId: string;
  @Field(() => [ID], { description: 'Dates, any one of which will do.' }) occurrenceIds: string[];
  @Field(() => [TicketLineInput]) lines: TicketLineInput[];
}

/** Another place in line. */
@ArgsType()
export class WaitingMoveArgs {
  @Field(() => ID) id: string;
  @Field(() => Int) place: number;
  @Field(() => String) reason: string;
}

export const waitingEntryType = (entry: SeenWaiting): WaitingEntryType => ({
  ...{ id: entry.id, eventId: entry.eventId, state: entry.state, place: entry.place },
  title: inBoth(entry.titleJa, entry.titleEn),
  lines: entry.lines.map(({ nameJa, nameEn, quantity }) => ({ name: inBoth(nameJa, nameEn), quantity })),
  dates: entry.dates.map(({ startsAt }) => startsAt),
  ...{ purchaseId: entry.holdId, offeredUntil: entry.offeredUntil, offeredFor: entry.offeredFor },
  drawn: entry.drawn,
});

export const eventWaitingType = ({ rule, dates, mine }: EventWaiting): EventWaitingType => ({
  ...rule,
  dates: dates.map(({ id, site, startsAt, endsAt, waiting, types }) => ({
    ...{ id, startsAt, endsAt, waiting, site: siteName(site) },
    types: types.filter(admits).map(({ id: typeId, nameJa, nameEn, left, mostPerPerson: most }) => ({
      ...{ id: typeId, name: inBoth(nameJa, nameEn), left, most },
    })),
  })),
  mine: mine && waitingEntryType(mine),
});

const deskEntryType = ({ member, ...entry }: NamedWaiting): DeskWaitingEntryType => ({
  ...{ entry: waitingEntryType(entry), joinedAt: entry.joinedAt, memberId: entry.memberId },
  ...{ name: member?.name ?? null, number: member?.number ?? null },
});

export const waitingListType = ({ title, rule, entries, more, moves }: WaitingList): WaitingListType => ({
  ...{ ...rule, title: inBoth(title.ja, title.en), more: more > 0, entries: entries.map(deskEntryType) },
  moves: moves.map(({ entryId, fromPlace, toPlace, reason, movedAt }) => ({
    ...{ entryId, from: fromPlace, to: toPlace, reason, at: movedAt },
  })),
});
