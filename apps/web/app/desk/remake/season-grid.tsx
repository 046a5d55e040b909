import { monthName, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { SeasonQuery } from '../../gql/desk/graphql.ts';
import styles from './season-grid.module.css';

type Season = SeasonQuery['seasonCalendar'];
type Cell = Season['companies'][number]['cells'][number];

/** A company a row and a month a column; on a phone each company becomes a list of the months in which there is something. */
export function SeasonGrid({ season: { months, companies } }: { season: Season }) {
  const t = useTranslations('desk.season');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('title')}>
      <table className={styles.grid}>
        <caption className="small quiet">{t('legend')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('company')}</th>
            {months.map((month) => (
              <th key={month} scope="col" className="figures">
                {monthName(month, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {companies.map(({ id, title, weeks, cells }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={to(`/desk/companies/${id}`)}>{title}</Link>
                {weeks === null ? <span className="small quiet">{t('unsaid')}</span> : null}
              </th>
              {cells.map((cell) => (
                <MonthCell key={cell.month} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthCell({ cell }: { cell: Cell }) {
  const t = useTranslations('desk.season');
  const locale = useLocale() as UiLocale;
  const { month, requests, uncut, gigs, minutes, open, busyWeeks } = cell;
  const empty = requests + uncut + gigs + busyWeeks === 0;
  return (
    <td className={styles.cell} data-empty={empty || undefined} data-busy={busyWeeks > 0 || undefined}>
      <span className={styles.month}>{monthName(month, locale)}</span>
      {gigs > 0 ? <span>{t('needed', { gigs, hours: minutes / 60 })}</span> : null}
      {open > 0 ? <strong className={styles.open}>{t('open', { hours: open / 60 })}</strong> : null}
      {requests > 0 ? <span>{t('requests', { count: requests })}</span> : null}
      {uncut > 0 ? <strong className={styles.open}>{t('uncut', { hours: uncut })}</strong> : null}
      {busyWeeks > 0 ? <span className={styles.busy}>{t('busy', { count: busyWeeks })}</span> : null}
    </td>
  );
}
