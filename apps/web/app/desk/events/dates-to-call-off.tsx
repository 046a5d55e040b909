import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { DeskEventQuery } from '../../gql/desk/graphql.ts';
import styles from './events.module.css';

/** The dates of a series, each with the way to call it off alone, or how far that is. */
export function DatesToCallOff({ event: { id, dates } }: { event: DeskEventQuery['event'] }) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <details className={styles.fold}>
      <summary>{t('datesOff')}</summary>
      <ul className={styles.group}>
        {dates.map((date) => (
          <li key={date.id}>
            <span className="figures">{moment(date.startsAt, locale)}</span>{' '}
            <Link to={to(`/desk/events/${id}/off?date=${date.id}`)}>
              {t(date.calledOff ? 'dateIsOff' : 'callOffDate')}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
