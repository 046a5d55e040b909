import { useLocale, useTranslations } from 'use-intl';
import type { UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { percent, reportYen } from './report-figures.ts';
import { SaveAsCsv } from './save-as-csv.tsx';
import type { Revenue } from './revenue.type.ts';
import { useStreamColours } from './stream-colours.ts';
import styles from './revenue.module.css';

/** Income by stream, the month before, and the CSV of exactly this table. */
export function IncomeTable({ revenue }: { revenue: Revenue }) {
  const t = useTranslations('desk.home');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const colours = useStreamColours();
  const { byStream, totalIncome, previousTotalIncome } = revenue;
  return (
    <section className={panels.panel} aria-labelledby="income-by-stream">
      <div className={panels.panelHead}>
        <h2 id="income-by-stream">{t('byStream')}</h2>
        <SaveAsCsv file="income" query={{ month: revenue.month }} />
      </div>
      <table className={panels.table} aria-labelledby="income-by-stream">
        <thead>
          <tr>
            <th scope="col">{t('stream')}</th>
            <th scope="col" className={panels.figure}>{`${t('amount')} (${t('yen')})`}</th>
            <th scope="col" className={panels.figure}>
              {t('previousMonth')}
            </th>
            <th scope="col" className={`${panels.figure} ${styles.phoneHidden}`}>
              {t('change')}
            </th>
            <th scope="col" className={`${panels.figure} ${styles.phoneHidden}`}>
              {t('share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byStream.map((one) => (
            <tr key={one.stream}>
              <th scope="row">
                <span
                  className={styles.swatch}
                  style={{ background: colours(one.stream) }}
                  aria-hidden="true"
                />
                {text(one.label)}
                {one.recurring ? <span className={panels.tag}>{t('recurring')}</span> : null}
                {one.ownRevenue ? null : <span className={panels.tag}>{t('publicMoney')}</span>}
              </th>
              <td className={panels.figure}>{reportYen(one.amount, locale)}</td>
              <td className={panels.figure}>{reportYen(one.previousAmount, locale)}</td>
              <td className={`${panels.figure} ${styles.phoneHidden}`}>
                {reportYen(one.amount - one.previousAmount, locale)}
              </td>
              <td className={`${panels.figure} ${styles.phoneHidden}`}>
                {totalIncome > 0 ? percent(one.amount / totalIncome) : t('none')}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td className={panels.figure}>{reportYen(totalIncome, locale)}</td>
            <td className={panels.figure}>{reportYen(previousTotalIncome, locale)}</td>
            <td className={`${panels.figure} ${styles.phoneHidden}`}>
              {reportYen(totalIncome - previousTotalIncome, locale)}
            </td>
            <td className={`${panels.figure} ${styles.phoneHidden}`}>
              {totalIncome > 0 ? percent(1) : t('none')}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
