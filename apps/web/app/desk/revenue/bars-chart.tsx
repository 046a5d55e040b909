import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import { count, money, type UiLocale } from '@enishi/ui';
import styles from './revenue.module.css';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** One kind of bar. An unseen one only lifts what stands on it (the steps of a waterfall). */
export type Bars = { name: string; colour: string; amounts: number[]; unseen?: boolean };

export type BarsChartProps = {
  labels: string[];
  bars: Bars[];
  /** Bars of one label on top of each other, or side by side. */
  stacked: boolean;
  /** Where the axis begins; at nothing unless said. The page says so in words. */
  from?: number;
  /** What the chart shows in one sentence, for readers who do not see it. */
  summary: string;
};

/** Bars in yen with patterns, for browsers only. */
export default function BarsChart({ labels, bars, stacked, summary, from = 0 }: BarsChartProps) {
  const locale = useLocale() as UiLocale;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    const draw = () =>
      chart.setOption(drawing({ labels, bars, stacked, summary, from }, locale, element.clientWidth));
    draw();
    const watcher = new ResizeObserver(() => {
      chart.resize();
      draw();
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [labels, bars, stacked, summary, from, locale]);
  return <div ref={place} className={styles.chart} role="img" aria-label={summary} />;
}

function drawing({ labels, bars, stacked, summary, from }: BarsChartProps, locale: UiLocale, width: number) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const style = getComputedStyle(document.documentElement);
  const [ink, quiet, line] = ['--ink', '--quiet', '--line'].map((name) =>
    style.getPropertyValue(name).trim(),
  );
  const seen = bars.filter(({ unseen }) => !unseen);
  const step = Math.ceil((labels.length * 64) / Math.max(width - 64, 1));
  return {
    animation: !still,
    animationDuration: 240,
    aria: { enabled: true, label: { description: summary }, decal: { show: seen.length > 1 } },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    grid: { left: 8, right: 8, top: 16, bottom: seen.length > 1 ? 44 : 12, containLabel: true },
    legend: {
      show: seen.length > 1,
      bottom: 0,
      icon: 'rect',
      itemWidth: 14,
      itemHeight: 14,
      textStyle: { color: ink, fontSize: 12 },
      data: seen.map(({ name }) => name),
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (points: { dataIndex: number }[]) => tip(labels, seen, points[0]?.dataIndex ?? 0, locale),
    },
    xAxis: {
      type: 'category',
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: quiet, interval: step - 1 },
    },
    yAxis: {
      type: 'value',
      ...(from ? { min: from } : {}),
      axisLabel: { color: quiet, formatter: (amount: number) => shortAmount(amount, locale) },
      splitLine: { lineStyle: { color: line } },
    },
    series: bars.map(({ name, colour, amounts, unseen }) => ({
      name,
      type: 'bar' as const,
      stack: stacked ? 'all' : undefined,
      barMaxWidth: 44,
      silent: unseen,
      itemStyle: unseen
        ? { color: 'transparent', decal: { symbol: 'none' } }
        : { color: colour, borderColor: '#fff', borderWidth: 1 },
      data: amounts,
    })),
  };
}

/** The figures under the pointer, as text nodes so that no name can be markup. */
function tip(labels: string[], seen: Bars[], at: number, locale: UiLocale): HTMLElement {
  const box = document.createElement('div');
  const lines = [
    labels[at] ?? '',
    ...seen.flatMap(({ name, amounts }) => (amounts[at] ? [`${name}  ${money(amounts[at], locale)}`] : [])),
  ];
  for (const text of lines) {
    const row = document.createElement('div');
    row.textContent = text;
    box.append(row);
  }
  return box;
}

function shortAmount(amount: number, locale: UiLocale): string {
  if (amount === 0) return '0';
  if (locale === 'ja')
    return Math.abs(amount) >= 10_000 ? `${count(amount / 10_000)}万円` : `${count(amount)}円`;
  return Math.abs(amount) >= 1000 ? `¥${count(amount / 1000)}k` : `¥${count(amount)}`;
}
