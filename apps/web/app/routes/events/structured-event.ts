import type { BothLanguages, UiLocale } from '@enishi/ui';
import type { EventQuery } from '../../gql/public/graphql.ts';

type Told = Pick<EventQuery['event'], 'title' | 'place' | 'body' | 'mode' | 'calledOff'> & {
  dates: readonly Pick<EventQuery['event']['dates'][number], 'startsAt' | 'endsAt' | 'calledOff'>[];
};
type Structured = { [name: string]: string | Structured | Structured[] };

const longest = 200;
const modes = {
  venue: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  both: 'MixedEventAttendanceMode',
} as const;

/**
 * The dates of an event as Events of schema.org, for search engines. Where it takes place online is told by the page of the event: the
 * address itself is for those who have tickets.
 */
export function structuredEvent(event: Told, address: string, locale: UiLocale): Structured {
  const said = (text: BothLanguages): string => text[locale];
  const schema = 'https://schema.org';
  const venue = { '@type': 'Place', name: said(event.place), address: said(event.place) };
  const online = { '@type': 'VirtualLocation', url: address };
  const dates = event.dates.map(({ startsAt, endsAt, calledOff }): Structured => ({
    '@type': 'Event',
    name: said(event.title),
    description: said(event.body).replace(/\s+/g, ' ').slice(0, longest),
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: `${schema}/${(calledOff ?? event.calledOff) ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `${schema}/${modes[event.mode]}`,
    location: { venue, online, both: [venue, online] }[event.mode],
    url: address,
  }));
  return { '@context': schema, '@graph': dates };
}
