import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { money, monthName, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { reportYen } from './report-figures.ts';
import type { Revenue } from './revenue.type.ts';
import { useStreamColours } from './stream-colours.ts';
import folds from '../parts/fold.module.css';
import styles from './revenue.module.css';

const IncomeChart = lazy(() => import('./income-chart.tsx'));

/** Income by month, stacked by stream. The drawing is fetched by the browser only here; its figures stand below it. */
export function ChartPanel({ revenue }: { revenue: Revenue }) {
  const t = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const colourOf = useStreamColours();
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const { history } = revenue;
  if (history.length < 2) return null;
  const shown = streamsIn(revenue).map(({ stream, label }) => ({
    stream,
    name: label ? text(label) : nameOf(stream),
    colour: colourOf(stream),
  }));
  const waiting = <div className={styles.chartWaiting}>{t('chartLoading')}</div>;
  return (
    <section className={panels.panel} aria-labelledby="income-by-month">
      <div className={panels.panelHead}>
        <h2 id="income-by-month">{t('chart')}</h2>
        <p className="small quiet">{t('chartLead')}</p>
      </div>
      {inBrowser ? (
        <Suspense fallback={waiting}>
          <IncomeChart history={history} streams={shown} summary={summaryOf()} />
        </Suspense>
      ) : (
        waiting
      )}
      <details className={`${folds.fold} ${folds.quiet}`}>
        <summary>{t('chartTable')}</summary>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('chartTable')}>
          <table className={panels.table} aria-labelledby="income-by-month">
            <thead>
              <tr>
                <th scope="col">{t('monthColumn')}</th>
                {shown.map(({ stream, name }) => (
                  <th key={stream} scope="col" className={panels.figure}>
                    {name}
                  </th>
                ))}
                <th scope="col" className={panels.figure}>{`${t('total')} (${t('yen')})`}</th>
              </tr>
            </thead>
            <tbody>
              {[...history].reverse().map(({ month, total, byStream }) => (
                <tr key={month}>
                  <th scope="row">{monthName(month, locale)}</th>
                  {shown.map(({ stream }) => (
                    <td key={stream} className={panels.figure}>
                      {reportYen(byStream.find((one) => one.stream === stream)?.amount ?? 0, locale)}
                    </td>
                  ))}
                  <td className={panels.figure}>{reportYen(total, locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );

  function nameOf(stream: string): string {
    const key = `streams.${stream}` as 'streams.other';
    return t.has(key) ? t(key) : t('streams.other');
  }

  function summaryOf(): string {
    const peak = history.reduce((most, one) => (one.total > most.total ? one : most));
    const [first, last] = [history[0], history.at(-1)];
    return t('chartSummary', {
      from: monthName(first?.month ?? revenue.month, locale),
      to: monthName(last?.month ?? revenue.month, locale),
      count: history.length,
      last: money(last?.total ?? 0, locale),
      peakMonth: monthName(peak.month, locale),
      peak: money(peak.total, locale),
    });
  }
}

/** Streams that brought anything in the months shown, first those of the month's own table with its names. */
function streamsIn({ byStream, history }: Revenue) {
  const present = new Set(
    history.flatMap((month) =>
      month.byStream.filter(({ amount }) => amount !== 0).map(({ stream }) => stream),
    ),
  );
  const named = byStream
    .filter(({ stream }) => present.has(stream))
    .map(({ stream, label }) => ({ stream, label }));
  const rest = [...present].filter((stream) => !named.some((one) => one.stream === stream));
  return [...named, ...rest.map((stream) => ({ stream, label: null }))];
}
