import { useLocale, useTranslations } from 'use-intl';
import { monthName, type UiLocale } from '@enishi/ui';
import panels from '../parts/panel.module.css';
import { recurringFigures, type RecurringRevenue } from './recurring.ts';
import { reportYen } from './report-figures.ts';
import { SaveAsCsv } from './save-as-csv.tsx';
import reports from './reports.module.css';
import styles from './revenue.module.css';

/** Thirteen months of the waterfall, newest first; the file holds exactly this table and the people. */
export function WaterfallHistory({ revenue }: { revenue: RecurringRevenue }) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-labelledby="waterfall-months">
      <div className={panels.panelHead}>
        <h2 id="waterfall-months">{t('months')}</h2>
        <SaveAsCsv file="recurring" query={{ month: revenue.month }} />
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="waterfall-months">
        <table className={`${panels.table} ${reports.months}`} aria-labelledby="waterfall-months">
          <thead>
            <tr>
              <th scope="col">{`${t('month')} (${t('yen')})`}</th>
              {recurringFigures.map((figure) => (
                <th key={figure} scope="col" className={panels.figure}>
                  {t(`figures.${figure}`)}
                </th>
              ))}
              <th scope="col" className={panels.figure}>
                {`${t('figures.closing')} (${t('individuals')})`}
              </th>
              <th scope="col" className={panels.figure}>
                {`${t('figures.closing')} (${t('companies')})`}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...revenue.months.entries()].reverse().map(([at, month]) => (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month, locale)}</th>
                {recurringFigures.map((figure) => (
                  <td key={figure} className={panels.figure}>
                    {reportYen(month[figure].amount, locale)}
                  </td>
                ))}
                {[revenue.individuals[at], revenue.companies[at]].map((part, place) => (
                  <td key={place} className={panels.figure}>
                    {reportYen(part?.closing.amount ?? 0, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
