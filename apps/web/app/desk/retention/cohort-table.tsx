import { useLocale, useTranslations } from 'use-intl';
import { count, type UiLocale } from '@enishi/ui';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { monthName } from '../revenue/month.ts';
import reports from '../revenue/reports.module.css';
import styles from '../revenue/revenue.module.css';
import type { Cohort } from './retention.type.ts';
import own from './retention.module.css';

type Props = {
  id: string;
  title: string;
  definition?: string;
  cohorts: Cohort[];
  followed: 'members' | 'paying';
};

/** Cohorts as rows, months after joining as columns: the share, with how many people behind it; the shade only repeats it. */
export function CohortTable({ id, title, definition, cohorts, followed }: Props) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const shown = cohorts.filter(({ joined }) => joined > 0);
  const longest = Math.max(0, ...shown.map((cohort) => cohort[followed].length));
  return (
    <section className={panels.panel} aria-labelledby={id}>
      <h2 id={id} className={reports.named}>
        {title}
        <Definition name={title} text={definition} />
      </h2>
      {shown.length === 0 ? <p className="quiet">{t('nobodyJoined')}</p> : null}
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
              <th scope="col">{t('cohort')}</th>
              <th scope="col" className={panels.figure}>
                {t('joined')}
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
                <td className={panels.figure}>{count(cohort.joined)}</td>
                {Array.from({ length: longest }, (_, months) => (
                  <Cell key={months} people={cohort[followed][months]} joined={cohort.joined} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ people, joined }: { people?: number; joined: number }) {
  const t = useTranslations('desk.reports.retention');
  if (people === undefined) return <td />;
  const share = people / joined;
  const shade = `color-mix(in srgb, var(--ink) ${Math.round(share * 22)}%, var(--panel))`;
  return (
    <td className={`${panels.figure} ${own.cell}`} style={{ background: shade }}>
      {`${Math.round(share * 100)}%`}
      <span className={own.people}>{t('peopleCount', { count: count(people) })}</span>
    </td>
  );
}
