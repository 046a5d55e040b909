import type { BothLanguages, UiLocale } from '@enishi/ui';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { dayOf, type Site } from './programme.ts';

type Told = Pick<EventQuery['event'], 'title' | 'place' | 'body' | 'mode' | 'calledOff'> & {
  dates: readonly ToldDate[];
  sites?: readonly Pick<Site, 'id' | 'name' | 'address'>[];
};
type ToldDate = Pick<EventQuery['event']['dates'][number], 'startsAt' | 'endsAt' | 'calledOff'> & {
  sessions?: EventQuery['event']['dates'][number]['sessions'];
  siteId?: string | null;
};
type Structured = { [name: string]: string | Structured | Structured[] };

const longest = 200;
const modes = {
  venue: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
} as const;

/**
 * The dates of an event as Events of schema.org, for search engines; what a site shows on a day is one, from its first slot to its last. Where it takes place online is told by the page of the event: the
 * address itself is for those who have tickets. The sessions of a course are events within that of its date.
 */
export function structuredEvent(event: Told, address: string, locale: UiLocale): Structured {
  const said = (text: BothLanguages): string => text[locale];
  const schema = 'https://schema.org';
  const online = { '@type': 'VirtualLocation', url: address };
  const venueOf = (siteId: ToldDate['siteId']): Structured => {
    const site = event.sites?.find(({ id }) => id === siteId);
    const [name, at] = site ? [site.name, site.address] : [event.place, event.place];
    return { '@type': 'Place', name: said(name), address: said(at) };
  };
  const sessionsOf = (sessions: ToldDate['sessions'] = []): { subEvent?: Structured[] } =>
    sessions.length === 0
      ? {}
      : {
          subEvent: sessions.map(({ title, place, startsAt, endsAt, calledOff }) => ({
            '@type': 'Event',
            name: said(title ?? event.title),
            ...{ startDate: startsAt, endDate: endsAt },
            eventStatus: `${schema}/${calledOff ? 'EventCancelled' : 'EventScheduled'}`,
            location: {
              '@type': 'Place',
              name: said(place ?? event.place),
              address: said(place ?? event.place),
            },
          })),
        };
  const dates = daysAtSites(event.dates).map(
    ({ startsAt, endsAt, calledOff, siteId, sessions }): Structured => ({
      '@type': 'Event',
      name: said(event.title),
      description: said(event.body).replace(/\s+/g, ' ').slice(0, longest),
      startDate: startsAt,
      endDate: endsAt,
      eventStatus: `${schema}/${(calledOff ?? event.calledOff) ? 'EventCancelled' : 'EventScheduled'}`,
      eventAttendanceMode: `${schema}/${modes[event.mode]}`,
      location: { venue: venueOf(siteId), online, both: [venueOf(siteId), online] }[event.mode],
      url: address,
      ...sessionsOf(sessions),
    }),
  );
  return { '@context': schema, '@graph': dates };
}

/** Slots of one site on one day together; one that takes place says that the day does. */
function daysAtSites(dates: readonly ToldDate[]): ToldDate[] {
  const days = new Map<string, ToldDate>();
  for (const [at, date] of dates.entries()) {
    const key = date.siteId ? `${date.siteId} ${dayOf(date)}` : String(at);
    const before = days.get(key);
    days.set(key, {
      ...(before ?? date),
      endsAt: before && before.endsAt > date.endsAt ? before.endsAt : date.endsAt,
      calledOff: before && !before.calledOff ? null : date.calledOff,
    });
  }
  return [...days.values()];
}
