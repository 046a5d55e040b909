import {
  Refusal,
  addDays,
  compareDates,
  isTokyoDate,
  isWhole,
  ok,
  refused,
  startOfTokyoDay,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { mostPlaces, mostSlots } from './event-sale.ts';
import type { EventDate } from './event-sale.ts';

/** A visit at a site: a date of its event. */
export type Slot = EventDate & { readonly siteId: string };

/** How slots are laid out in one go: at each of the sites, on each of the days, one after the other. Clocks are those of Japan. */
export type SlotPlan = {
  readonly siteIds: readonly string[];
  /** As `2027-10-08`. */
  readonly days: readonly string[];
  /** When the first slot of a day begins, and when the last one does at the latest; as `09:30`. */
  readonly firstBegins: string;
  readonly lastBegins: string;
  /** How long a slot is, and how long nobody visits between two. */
  readonly minutes: number;
  readonly pause: number;
  /** Places of each slot. */
  readonly capacity: number;
  /** So many minutes before a slot begins no more tickets are given out. */
  readonly closes: number;
};

/** From a look at a machine to a whole working day. */
export const slotMinutes = { least: 5, most: 600 } as const;
const mostPause = 600;
/** A week. */
const mostCloses = 10_080;
const mostDays = 31;
const minuteMs = 60_000;
const dayMinutes = 24 * 60;

const no = (code: string, field: string, most = 0) => refused(new Refusal('invalid', code, { field, most }));

/**
 * The slots of a plan, the soonest first and those of the same time in the order of their sites. Refusals, each with the fact `field`:
 * SLOTS_NO_SITE, SLOTS_NO_DAY (`most`), SLOTS_CLOCK_WRONG, SLOT_MINUTES_WRONG (`least`, `most`), SLOT_PAUSE_WRONG, SLOT_CLOSES_WRONG,
 * EVENT_CAPACITY_WRONG, SLOTS_TOO_MANY (`most`) and SLOTS_MEET_NEXT_DAY, where somebody would still be at the site when the next day begins.
 */
export function layOutSlots(plan: SlotPlan): Result<Slot[]> {
  const siteIds = [...new Set(plan.siteIds)];
  const days = [...new Set(plan.days)];
  const { minutes, pause, capacity, closes } = plan;
  if (siteIds.length === 0) return no('SLOTS_NO_SITE', 'siteIds');
  if (days.length === 0 || days.length > mostDays || !days.every(isTokyoDate))
    return no('SLOTS_NO_DAY', 'days', mostDays);
  const [first, last] = [minuteOf(plan.firstBegins), minuteOf(plan.lastBegins)];
  if (first === null) return no('SLOTS_CLOCK_WRONG', 'firstBegins');
  if (last === null || last < first) return no('SLOTS_CLOCK_WRONG', 'lastBegins');
  if (!isWhole(minutes, slotMinutes.least, slotMinutes.most))
    return refused(new Refusal('invalid', 'SLOT_MINUTES_WRONG', { field: 'minutes', ...slotMinutes }));
  if (!isWhole(pause, 0, mostPause)) return no('SLOT_PAUSE_WRONG', 'pause', mostPause);
  if (!isWhole(closes, 0, mostCloses)) return no('SLOT_CLOSES_WRONG', 'closes', mostCloses);
  if (!isWhole(capacity, 1, mostPlaces)) return no('EVENT_CAPACITY_WRONG', 'capacity', mostPlaces);
  const begins = Array.from(
    { length: Math.floor((last - first) / (minutes + pause)) + 1 },
    (_, at) => first + at * (minutes + pause),
  );
  const count = begins.length * days.length * siteIds.length;
  if (count > mostSlots) return no('SLOTS_TOO_MANY', 'lastBegins', mostSlots);
  const inOrder = [...(days as TokyoDate[])].sort(compareDates);
  const isFollowed = inOrder.some((day, at) => inOrder[at + 1] === addDays(day, 1));
  if (isFollowed && begins.at(-1)! + minutes > dayMinutes + first)
    return no('SLOTS_MEET_NEXT_DAY', 'lastBegins');
  return ok(
    inOrder.flatMap((day) =>
      begins.flatMap((begin) => siteIds.map((siteId) => slotAt(day, begin, { ...plan, siteId }))),
    ),
  );
}

type Times = { readonly startsAt: Date; readonly endsAt: Date };

/** Whether two times have a moment in common; one that ends as the other begins has none. */
export const isAtOnce = (a: Times, b: Times): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Those of a plan for which their site is free, and those where it has a slot at that time already: laid out twice nothing is there twice. */
export function newSlots(planned: readonly Slot[], known: readonly Slot[]): { added: Slot[]; taken: Slot[] } {
  const isTaken = (slot: Slot) =>
    known.some((other) => other.siteId === slot.siteId && isAtOnce(other, slot));
  return { added: planned.filter((slot) => !isTaken(slot)), taken: planned.filter(isTaken) };
}

function slotAt(
  day: TokyoDate,
  begin: number,
  {
    siteId,
    minutes,
    capacity,
    closes,
  }: Pick<SlotPlan, 'minutes' | 'capacity' | 'closes'> & { siteId: string },
): Slot {
  const startsAt = new Date(startOfTokyoDay(day).getTime() + begin * minuteMs);
  const later = (by: number) => new Date(startsAt.getTime() + by * minuteMs);
  return { siteId, startsAt, endsAt: later(minutes), saleUntil: later(-closes), capacity };
}

/** Minutes after midnight; null for what is no time of the day. */
function minuteOf(clock: string): number | null {
  const read = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return read ? Number(read[1]) * 60 + Number(read[2]) : null;
}
