import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { BarsChartProps } from './bars-chart.tsx';
import styles from './revenue.module.css';

const BarsChart = lazy(() => import('./bars-chart.tsx'));

/** Where a chart is drawn once scripts run; the table that always stands beside it says the same. */
export function ChartSlot(props: BarsChartProps) {
  const t = useTranslations('desk.home');
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const waiting = <div className={styles.chartWaiting}>{t('chartLoading')}</div>;
  if (!inBrowser) return waiting;
  return (
    <Suspense fallback={waiting}>
      <BarsChart {...props} />
    </Suspense>
  );
}
