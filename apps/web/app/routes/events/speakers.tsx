import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { EventSpeakersQuery } from '../../gql/public/graphql.ts';
import { graphql } from '../../gql/public/index.ts';
import { Section } from '../../parts/page.tsx';

export const EventSpeakersDocument = graphql(`
  query EventSpeakers($eventId: ID!) {
    eventSpeakers(eventId: $eventId) {
      name
      occurrenceId
    }
  }
`);

type Props = {
  speakers: EventSpeakersQuery['eventSpeakers'];
  dates: { id: string; startsAt: string }[];
};

/** Who speaks, of those who let themselves be named; of a series with the date. */
export function Speakers({ speakers, dates }: Props) {
  const t = useTranslations('crew');
  const locale = useLocale() as UiLocale;
  if (speakers.length === 0) return null;
  return (
    <Section title={t('speakers')}>
      <ul>
        {speakers.map(({ name, occurrenceId }) => {
          const date = dates.find(({ id }) => id === occurrenceId);
          return (
            <li key={`${name}-${occurrenceId}`}>
              {name}
              {dates.length > 1 && date ? (
                <span className="small quiet figures"> {moment(date.startsAt, locale)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
