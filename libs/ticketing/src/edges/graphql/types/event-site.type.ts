import { InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LaidOut } from '../../../actions/sites/lay-out-slots.ts';
import type { SitesAtDesk } from '../../../actions/sites/read-sites.ts';
import { mostSites } from '../../../domain/event-site.ts';
import type { TypedSite } from '../../../domain/event-site.ts';
import { inBoth } from '../../../domain/in-both.ts';
import type { Slot } from '../../../domain/slot-layout.ts';
import type { NamedSite } from '../../../store/place-of.ts';
import type { EventSiteEntity } from '../../../store/event-site.entity.ts';

@ObjectType('EventSite', { description: 'A place that an event is visited at; dates may be at it.' })
export class EventSiteType {
  @Field(() => ID) id: string;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => TextType) address: { ja: string; en: string };
  @Field(() => TextType, { description: 'What is to be seen; may be empty.' })
  body: { ja: string; en: string };
  @Field(() => TextType, { description: 'What to bring, and what to know of the way in; may be empty.' })
  bring: { ja: string; en: string };
  @Field(() => ID, { nullable: true, description: 'Whom of its hosts the event names here.' })
  hostId: string | null;
}

@ObjectType('DeskEventSite')
export class DeskEventSiteType {
  @Field(() => ID) id: string;
  @Field(() => String) nameJa: string;
  @Field(() => String, { nullable: true }) nameEn: string | null;
  @Field(() => String) addressJa: string;
  @Field(() => String, { nullable: true }) addressEn: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn: string | null;
  @Field(() => String) bringJa: string;
  @Field(() => String, { nullable: true }) bringEn: string | null;
  @Field(() => ID, { nullable: true }) hostId: string | null;
  @Field(() => Int, { description: 'Slots that are planned there.' }) slots: number;
}

@ObjectType('EventSites')
export class EventSitesType {
  @Field(() => String) titleJa: string;
  @Field(() => Boolean, { description: 'A draft: slots can be laid out anew.' }) draft: boolean;
  @Field(() => [DeskEventSiteType], { description: `At most ${mostSites}, in the order of the page.` })
  items: DeskEventSiteType[];
}

@ObjectType('PlannedSlot')
export class PlannedSlotType {
  @Field(() => ID) siteId: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
}

@ObjectType('SlotPreview', { description: 'What laying slots out would do.' })
export class SlotPreviewType {
  @Field(() => [PlannedSlotType], { description: 'They come; the soonest first.' }) added: PlannedSlotType[];
  @Field(() => [PlannedSlotType], { description: 'Their sites have a slot at that time already.' })
  taken: PlannedSlotType[];
  @Field(() => Int, { description: 'Dates of the draft that go.' }) replaced: number;
}

@InputType('EventSiteInput')
export class EventSiteInput {
  @Field(() => String) nameJa: string;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => String) addressJa: string;
  @Field(() => String, { nullable: true }) addressEn?: string | null;
  @Field(() => String) bodyJa: string;
  @Field(() => String, { nullable: true }) bodyEn?: string | null;
  @Field(() => String) bringJa: string;
  @Field(() => String, { nullable: true }) bringEn?: string | null;
  @Field(() => ID, { nullable: true, description: 'One of the hosts of the event.' }) hostId?: string | null;
}

@ArgsType()
export class EventSiteArgs {
  @Field(() => ID) eventId: string;
  @Field(() => ID, { nullable: true, description: 'Null: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The how many-th of the list it is from now on.' })
  place?: number | null;
  @Field(() => EventSiteInput) site: EventSiteInput;
}

@InputType('SlotPlanInput', { description: 'Clocks and days are those of Japan.' })
export class SlotPlanInput {
  @Field(() => [ID]) siteIds: string[];
  @Field(() => [String]) days: string[];
  @Field(() => String, { description: 'As `09:30`.' }) firstBegins: string;
  @Field(() => String) lastBegins: string;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Minutes between two slots.' }) pause: number;
  @Field(() => Int, { description: 'Places of each slot.' }) capacity: number;
  @Field(() => Int, { description: 'So many minutes before a slot no more tickets are given out.' })
  closes: number;
}

@ArgsType()
export class SlotPlanArgs {
  @Field(() => ID) eventId: string;
  @Field(() => SlotPlanInput) plan: SlotPlanInput;
  @Field(() => Boolean, { description: 'In the place of all dates that a draft has.' }) anew: boolean;
}

export const typedSite = ({
  nameEn = null,
  addressEn = null,
  bodyEn = null,
  bringEn = null,
  hostId = null,
  ...rest
}: EventSiteInput): TypedSite => ({ ...rest, nameEn, addressEn, bodyEn, bringEn, hostId });

export const eventSiteType = (site: EventSiteEntity): EventSiteType => ({
  ...{ id: site.id, hostId: site.hostId, name: inBoth(site.nameJa, site.nameEn) },
  ...{ address: inBoth(site.addressJa, site.addressEn), body: inBoth(site.bodyJa, site.bodyEn) },
  bring: inBoth(site.bringJa, site.bringEn),
});

export const eventSitesType = ({ titleJa, state, sites, slots }: SitesAtDesk): EventSitesType => ({
  ...{ titleJa, draft: state === 'draft' },
  items: sites.map((site) => ({
    ...site,
    slots: slots.filter(({ siteId }) => siteId === site.id).length,
  })),
});

/** The name of the site of a date, as lists put it beside the time. */
export const siteName = (site: NamedSite | null): { ja: string; en: string } | null =>
  site && inBoth(site.nameJa, site.nameEn);

const plannedSlot = ({ siteId, startsAt, endsAt }: Slot): PlannedSlotType => ({ siteId, startsAt, endsAt });

export const slotPreviewType = ({ added, taken, replaced }: LaidOut): SlotPreviewType => ({
  ...{ added: added.map(plannedSlot), taken: taken.map(plannedSlot), replaced: replaced.length },
});
