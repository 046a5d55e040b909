import { useLocale, useTranslations } from 'use-intl';
import { count, monthName, type UiLocale } from '@enishi/ui';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import reports from '../revenue/reports.module.css';
import styles from '../revenue/revenue.module.css';
import own from './retention.module.css';

type Props = {
  id: string;
  title: string;
  definition?: string;
  cohorts: readonly FollowedCohort[];
  /** What the counted are: people who joined, or companies that began to pay. */
  counted?: 'people' | 'companies';
};

/** So many began in a month, and so many of them were there still at its end and that of each month after it. */
export type FollowedCohort = { month: string; began: number; still: readonly number[] };

/** Cohorts as rows, months after joining as columns: the share, with how many people behind it; the shade only repeats it. */
export function CohortTable({ id, title, definition, cohorts, counted = 'people' }: Props) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const shown = cohorts.filter(({ began }) => began > 0);
  const ofPeople = counted === 'people';
  const longest = Math.max(0, ...shown.map(({ still }) => still.length));
  return (
    <section className={panels.panel} aria-labelledby={id}>
      <h2 id={id} className={reports.named}>
        {title}
        <Definition name={title} text={definition} />
      </h2>
      {shown.length === 0 ? (
        <p className="quiet">{ofPeople ? t('nobodyJoined') : t('noCompanyBegan')}</p>
      ) : null}
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-labelledby={id}
        hidden={shown.length === 0}
      >
        <table className={`${panels.table} ${reports.months}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{ofPeople ? t('cohort') : t('companyCohort')}</th>
              <th scope="col" className={panels.figure}>
                {ofPeople ? t('joined') : t('began')}
              </th>
              {Array.from({ length: longest }, (_, months) => (
                <th key={months} scope="col" className={panels.figure}>
                  {t('monthsAfter', { count: String(months) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cohort) => (
              <tr key={cohort.month}>
                <th scope="row">{monthName(cohort.month, locale)}</th>
                <td className={panels.figure}>{count(cohort.began)}</td>
                {Array.from({ length: longest }, (_, months) => (
                  <Cell key={months} still={cohort.still[months]} began={cohort.began} counted={counted} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type CellProps = { still?: number; began: number; counted: 'people' | 'companies' };

function Cell({ still, began, counted }: CellProps) {
  const t = useTranslations('desk.reports.retention');
  if (still === undefined) return <td />;
  const share = still / began;
  const number = { count: count(still) };
  const shade = `color-mix(in srgb, var(--ink) ${Math.round(share * 22)}%, var(--panel))`;
  return (
    <td className={`${panels.figure} ${own.cell}`} style={{ background: shade }}>
      {`${Math.round(share * 100)}%`}
      <span className={own.people}>
        {counted === 'people' ? t('peopleCount', number) : t('companyCount', number)}
      </span>
    </td>
  );
}
