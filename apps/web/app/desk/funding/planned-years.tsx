import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import styles from '../revenue/revenue.module.css';
import { useRights } from '../rights.ts';
import type { Funding } from './funding.type.ts';
import { useRatio } from './use-ratio.ts';

/** Three years of plans side by side: how public money is meant to become own revenue. */
export function PlannedYears({ funding }: { funding: Funding }) {
  const t = useTranslations('desk.reports.funding');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  const ratio = useRatio();
  const years = funding.plannedYears;
  const amountIn = (year: (typeof years)[number], line: string) =>
    year.income.find((one) => one.line === line)?.amount ?? 0;
  return (
    <section className={panels.panel} aria-labelledby="planned-years">
      <h2 id="planned-years">{t('plannedYears')}</h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="planned-years">
        <table className={panels.table} aria-labelledby="planned-years">
          <thead>
            <tr>
              <th scope="col">{`${t('line')} (${t('yen')})`}</th>
              {years.map(({ fiscalYear }) => (
                <th key={fiscalYear} scope="col" className={panels.figure}>
                  {rights.money ? (
                    <Link to={`${to('/desk/revenue/funding/plan')}?year=${fiscalYear}`}>
                      {t('editYear', { year: String(fiscalYear) })}
                    </Link>
                  ) : (
                    t('year', { year: String(fiscalYear) })
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {funding.lines.map(({ line, label }) => (
              <tr key={line}>
                <th scope="row">{text(label)}</th>
                {years.map((year) => (
                  <td key={year.fiscalYear} className={panels.figure}>
                    {reportYen(amountIn(year, line), locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {(['total', 'cost'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">{t(name)}</th>
                {years.map((year) => (
                  <td key={year.fiscalYear} className={panels.figure}>
                    {reportYen(year[name], locale)}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('ratios.ownRatio')}</th>
              {years.map(({ fiscalYear, ratios }) => (
                <td key={fiscalYear} className={panels.figure}>
                  {ratio('ownRatio', ratios.ownRatio)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
