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
      <p className="small quiet">{t('datesOffLead')}</p>
      <ul className={styles.dates}>
        {dates.map(({ id: dateId, startsAt, calledOff }) => (
          <li key={dateId}>
            <span className="figures">{moment(startsAt, locale)}</span>
            {calledOff ? <strong>{t('dateIsOff')}</strong> : null}
            <Link to={to(`/desk/events/${id}/off?date=${dateId}`)}>
              {t(calledOff ? 'dateOffProgress' : 'callOffDate')}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
