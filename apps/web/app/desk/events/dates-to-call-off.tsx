import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { DeskEventQuery } from '../../gql/desk/graphql.ts';
import styles from './events.module.css';
import { useDateLabel } from '../../parts/date-label.ts';

/**
 * The dates of a series, each with the way to call it off alone while it is to come, or how far that is. Once the whole event is called off
 * what became of dates before it is still told.
 */
export function DatesToCallOff({ event: { id, dates, state } }: { event: DeskEventQuery['event'] }) {
  const t = useTranslations('desk.events');
  const labelOf = useDateLabel();
  const to = useLinks();
  const calledOff = state === 'called_off';
  const told = calledOff ? dates.filter((date) => date.calledOff) : dates;
  if (told.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t(calledOff ? 'datesWereOff' : 'datesOff')}</summary>
      {calledOff ? null : <p className="small quiet">{t('datesOffLead')}</p>}
      <ul className={styles.dates}>
        {told.map(({ id: dateId, startsAt, site, endsAt, calledOff: off }) => (
          <li key={dateId}>
            <span className="figures">{labelOf({ startsAt, site })}</span>
            {off ? <strong>{t('dateIsOff')}</strong> : null}
            {off || Date.parse(endsAt) > Date.now() ? (
              <Link to={to(`/desk/events/${id}/off?date=${dateId}`)}>
                {t(off ? 'dateOffProgress' : 'callOffDate')}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
