import { tokyoDateOf } from '@enishi/kernel';
import { day, moment, nearDay, occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts } from '../../parts/page.tsx';
import { CourseSessions } from './course-sessions.tsx';
import styles from './events.module.css';
import { Exhibitors, HostFacts, type NamedHost } from './host-facts.tsx';
import { Journey } from './journey.tsx';

type DateOfEvent = EventQuery['event']['dates'][number];
type Seen = Pick<EventQuery['event'], 'place' | 'body' | 'travel' | 'mode'> & {
  /** A draft has none that was called off. */
  dates: (Pick<DateOfEvent, 'id' | 'startsAt' | 'endsAt' | 'saleUntil' | 'sessions'> &
    Partial<Pick<DateOfEvent, 'calledOff'>>)[];
};

/** When (of a series the dates that take place), where and by whom, then the words about it, and of a journey the way it goes. */
export function EventFacts({
  event: { place, body, travel, mode, dates: all },
  hosts,
  sites = 0,
  eventId,
}: {
  event: Seen;
  hosts: NamedHost[];
  /** How many places it is visited at. */
  sites?: number;
  /** None in a preview, where nobody gives a card. */
  eventId?: string;
}) {
  const t = useTranslations('events');
  const online = useTranslations('online');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const held = all.filter(({ calledOff }) => !calledOff);
  const dates = held.length > 0 ? held : all;
  const visits = useTranslations('sites');
  const dayOf = (instant: string): string => day(tokyoDateOf(new Date(instant)), locale);
  const course = useTranslations('events.course');
  const [from, until] = [dayOf(dates[0]!.startsAt), dayOf(dates.at(-1)!.startsAt)];
  return (
    <>
      <Facts>
        <Fact name={t('when')}>
          {dates.length === 1 && dates[0]!.sessions.length > 0
            ? course('span', {
                ...{ count: dates[0]!.sessions.filter(({ calledOff }) => !calledOff).length, from },
                until: dayOf(dates[0]!.endsAt),
              })
            : dates.length === 1
              ? occasion(dates[0]!.startsAt, dates[0]!.endsAt, locale)
              : sites > 0
                ? visits(from === until ? 'oneDay' : 'span', {
                    ...{ from, sites },
                    until: nearDay(tokyoDateOf(new Date(dates.at(-1)!.startsAt)), locale),
                  })
                : t('severalDates', { count: dates.length, from, until })}
        </Fact>
        <Fact name={t('where')}>{text(place)}</Fact>
        {mode === 'venue' ? null : <Fact name={online('mode')}>{online(`modes.${mode}`)}</Fact>}
        <HostFacts eventId={eventId} hosts={hosts} />
        {dates.length === 1 ? <Fact name={t('saleUntil')}>{moment(dates[0]!.saleUntil, locale)}</Fact> : null}
      </Facts>
      <p className={styles.body}>{text(body)}</p>
      <Exhibitors eventId={eventId} hosts={hosts} />
      {dates.map(({ id, startsAt, sessions }) => (
        <CourseSessions
          key={id}
          sessions={sessions}
          heading={dates.length === 1 ? course('title') : course('from', { at: dayOf(startsAt) })}
        />
      ))}
      {travel ? <Journey travel={travel} /> : null}
    </>
  );
}
