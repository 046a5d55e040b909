import { tokyoDateOf } from '@enishi/kernel';
import type { EventQuery, EventSitesQuery } from '../../gql/public/graphql.ts';
import { admits } from '../../parts/admits.ts';

export type SlotDate = EventQuery['event']['dates'][number];
export type Site = EventSitesQuery['eventSites'][number];

/** Which part of a programme is asked for in the address; null: the first day with a free slot, all sites. `code`: one in use, which every way on this page keeps. */
export type ProgrammeWish = { day: string | null; site: string | null; code: string | null };

/** A site with its slots, day by day. */
export type SiteOfProgramme = { site: Site; days: { day: string; slots: SlotDate[] }[] };

export const everyDay = 'all';

export const programmeWish = (search: URLSearchParams, code: string | null): ProgrammeWish => ({
  day: search.get('day') || null,
  site: search.get('site') || null,
  code,
});

export const dayOf = ({ startsAt }: Pick<SlotDate, 'startsAt'>): string => tokyoDateOf(new Date(startsAt));

export const isBookable = ({ sale, calledOff, types }: SlotDate): boolean =>
  sale === 'open' && !calledOff && types.filter(admits).some(({ left, most }) => left > 0 && most > 0);

/** How many may still come: of the kinds of ticket that admit a person, the one of which most are left. */
export const placesLeft = ({ types }: SlotDate): number =>
  Math.max(0, ...types.filter(admits).map(({ left }) => left));

/** Days on which there are slots, the first one first. */
export const daysOf = (dates: readonly SlotDate[]): string[] => [...new Set(dates.map(dayOf))].sort();

/** The day that is shown where none was asked for: the first on which something is free, so that nobody begins with a full page of 満席. */
export function dayShown(dates: readonly SlotDate[], { day }: Pick<ProgrammeWish, 'day'>): string {
  const days = daysOf(dates);
  if (day === everyDay || (day && days.includes(day))) return day;
  const free = dates.find(isBookable);
  return free ? dayOf(free) : (days[0] ?? everyDay);
}

/** Slots that are asked for, by site in the order of the event and then by day; sites without one are left out. */
export function programmeOf(
  dates: readonly SlotDate[],
  sites: readonly Site[],
  wish: ProgrammeWish,
): SiteOfProgramme[] {
  const shown = dayShown(dates, wish);
  return sites.flatMap((site) => {
    if (wish.site && wish.site !== site.id) return [];
    const slots = dates.filter(
      (date) => date.siteId === site.id && (shown === everyDay || dayOf(date) === shown),
    );
    const days = daysOf(slots).map((day) => ({ day, slots: slots.filter((slot) => dayOf(slot) === day) }));
    return days.length === 0 ? [] : [{ site, days }];
  });
}

/** What the address of the page says of a slot that is chosen ('': none), in the same part of the programme, with the same code. */
export const slotParts = (date: string, { day, site, code }: ProgrammeWish): [string, string][] =>
  Object.entries({ day, site, date, code }).flatMap(([name, value]) => (value ? [[name, value]] : []));

export const slotQuery = (date: string, wish: ProgrammeWish): string =>
  new URLSearchParams(slotParts(date, wish)).toString();
