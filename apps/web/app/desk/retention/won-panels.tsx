import { useLocale, useTranslations } from 'use-intl';
import { count, monthName, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { percent, reportYen } from '../revenue/report-figures.ts';
import reports from '../revenue/reports.module.css';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Retention } from './retention.type.ts';

/** How many of those who joined paid within ninety days. */
export function FreeToPaid({ retention }: { retention: Retention }) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(retention.definitions);
  return (
    <section className={panels.panel} aria-labelledby="free-to-paid">
      <h2 id="free-to-paid" className={reports.named}>
        {t('freeToPaid')}
        <Definition name={t('freeToPaid')} text={definition('free_to_paid')} />
      </h2>
      <table className={`${panels.table} ${reports.months}`} aria-labelledby="free-to-paid">
        <thead>
          <tr>
            <th scope="col">{t('cohort')}</th>
            <th scope="col" className={panels.figure}>
              {t('joined')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('converted')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...retention.cohorts].reverse().map(({ month, joined, converted, conversionComplete }) => (
            <tr key={month}>
              <th scope="row">
                {monthName(month, locale)}
                {conversionComplete ? null : <span className={panels.tag}>{t('running')}</span>}
              </th>
              <td className={panels.figure}>{count(joined)}</td>
              <td className={panels.figure}>{count(converted)}</td>
              <td className={panels.figure}>{joined > 0 ? percent(converted / joined) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Fees per payer of each plan at the end of the month. */
export function AverageByPlan({ retention }: { retention: Retention }) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const definition = useDefinition(retention.definitions);
  return (
    <section className={panels.panel} aria-labelledby="arpu">
      <h2 id="arpu" className={reports.named}>
        {t('arpu')}
        <Definition name={t('arpu')} text={definition('arpu')} />
      </h2>
      <table className={panels.table} aria-labelledby="arpu">
        <thead>
          <tr>
            <th scope="col">{t('plan')}</th>
            <th scope="col" className={panels.figure}>
              {t('payers')}
            </th>
            <th scope="col" className={panels.figure}>{`${t('mrr')} (${t('yen')})`}</th>
            <th scope="col" className={panels.figure}>{`${t('average')} (${t('yen')})`}</th>
          </tr>
        </thead>
        <tbody>
          {retention.averages.map(({ payer, planKey, label, payers, mrr, average }) => (
            <tr key={`${payer} ${planKey}`}>
              <th scope="row">
                {text(label)}
                {payer === 'company' ? <span className={panels.tag}>{t('companies')}</span> : null}
              </th>
              <td className={panels.figure}>{count(payers)}</td>
              <td className={panels.figure}>{reportYen(mrr, locale)}</td>
              <td className={panels.figure}>{reportYen(average, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
