import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts } from '../../parts/page.tsx';
import styles from './events.module.css';

type Seen = Pick<EventQuery['event'], 'place' | 'body'> & {
  dates: Pick<EventQuery['event']['dates'][number], 'id' | 'startsAt' | 'endsAt' | 'saleUntil'>[];
};

/** When and where, then the words about it. */
export function EventFacts({ event: { place, body, dates } }: { event: Seen }) {
  const t = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <>
      <Facts>
        {dates.map(({ id, startsAt, endsAt }) => (
          <Fact key={id} name={t('when')}>
            {moment(startsAt, locale)} – {t('until', { at: endOf(startsAt, endsAt, locale) })}
          </Fact>
        ))}
        <Fact name={t('where')}>{text(place)}</Fact>
        {dates.map(({ id, saleUntil }) => (
          <Fact key={id} name={t('saleUntil')}>
            {moment(saleUntil, locale)}
          </Fact>
        ))}
      </Facts>
      <p className={styles.body}>{text(body)}</p>
    </>
  );
}

/** The hour alone where it ends on the day on which it begins. */
function endOf(startsAt: string, endsAt: string, locale: UiLocale): string {
  const [from, until] = [moment(startsAt, locale), moment(endsAt, locale)];
  const day = (at: string) => at.slice(0, -5);
  return day(from) === day(until) ? until.slice(-5) : until;
}
