import { money, monthName, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import reports from '../revenue/reports.module.css';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Health } from './health.type.ts';

/** Fees of companies that are contracted, by the month in which they are earned. */
export function CommittedPanel({ health }: { health: Health }) {
  const t = useTranslations('desk.health');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(health.definitions);
  return (
    <section className={panels.panel} aria-labelledby="committed">
      <h2 id="committed" className={reports.named}>
        {t('committed')}
        <Definition name={t('committed')} text={definition('committed')} />
      </h2>
      {health.committed.length === 0 ? (
        <p className="quiet">{t('nothingCommitted')}</p>
      ) : (
        <table className={panels.table} aria-labelledby="committed">
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col" className={panels.figure}>{`${t('earned')} (${t('yen')})`}</th>
            </tr>
          </thead>
          <tbody>
            {health.committed.map(({ month, amount }) => (
              <tr key={month}>
                <th scope="row">{monthName(month, locale)}</th>
                <td className={panels.figure}>{reportYen(amount, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className={panels.figure}>{money(health.committedTotal, locale)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
