import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLocale } from 'use-intl';
import { count, money, type UiLocale } from '@enishi/ui';
import type { Revenue } from './revenue.type.ts';
import styles from './revenue.module.css';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Props = {
  history: Revenue['history'];
  streams: { stream: string; name: string; colour: string }[];
  summary: string;
};

/** The drawing itself: stacked bars with patterns, for browsers only. */
export default function IncomeChart({ history, streams, summary }: Props) {
  const locale = useLocale() as UiLocale;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: 'svg' });
    const draw = () => chart.setOption(drawing({ history, streams, summary }, locale, element.clientWidth));
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
  }, [history, streams, summary, locale]);
  return <div ref={place} className={styles.chart} role="img" aria-label={summary} />;
}

function drawing({ history, streams, summary }: Props, locale: UiLocale, width: number) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const style = getComputedStyle(document.documentElement);
  const [ink, quiet, line] = ['--ink', '--quiet', '--line'].map((name) =>
    style.getPropertyValue(name).trim(),
  );
  const ja = locale === 'ja';
  return {
    animation: !still,
    animationDuration: 240,
    aria: { enabled: true, label: { description: summary }, decal: { show: true } },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    grid: { left: 8, right: 8, top: 16, bottom: 20 + 22 * legendRows(streams, width), containLabel: true },
    legend: {
      bottom: 0,
      icon: 'rect',
      itemWidth: 14,
      itemHeight: 14,
      textStyle: { color: ink, fontSize: 12 },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'shadow' },
      valueFormatter: (value: unknown) => money(Number(value), locale),
    },
    xAxis: {
      type: 'category',
      data: monthLabels(
        history.map(({ month }) => month),
        ja,
        width < 480 ? 3 : 1,
      ),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: quiet, interval: 0, lineHeight: 16 },
    },
    yAxis: {
      type: 'value',
      axisLabel: {
        color: quiet,
        formatter: (value: number) =>
          ja
            ? value === 0
              ? '0'
              : `${count(value / 10_000)}万円`
            : value === 0
              ? '0'
              : `¥${count(value / 1000)}k`,
      },
      splitLine: { lineStyle: { color: line } },
    },
    series: streams.map(({ stream, name, colour }) => ({
      name,
      type: 'bar' as const,
      stack: 'income',
      barMaxWidth: 44,
      itemStyle: { color: colour, borderColor: '#fff', borderWidth: 1 },
      data: history.map(({ byStream }) => byStream.find((one) => one.stream === stream)?.amount ?? 0),
    })),
  };
}

/** How many lines the legend takes; names are measured roughly, a full-width letter as two. */
function legendRows(streams: Props['streams'], width: number): number {
  const widths = streams.map(
    ({ name }) => 34 + [...name].reduce((sum, letter) => sum + (letter > 'ÿ' ? 12 : 7), 0),
  );
  let rows = 1;
  let used = 0;
  for (const wide of widths) {
    if (used + wide > width && used > 0) {
      rows += 1;
      used = 0;
    }
    used += wide;
  }
  return rows;
}

/** 12月, 1月 … with the year below the first label of each year; on narrow screens every third, the newest included. */
function monthLabels(months: string[], ja: boolean, step: number): string[] {
  let yearShown = '';
  return months.map((month, index) => {
    if ((months.length - 1 - index) % step !== 0) return '';
    const [year = '', number = ''] = month.split('-');
    const name = ja
      ? `${Number(number)}月`
      : new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
          new Date(`${month}-15T00:00:00Z`),
        );
    if (year === yearShown) return name;
    yearShown = year;
    return `${name}\n${ja ? `${year}年` : year}`;
  });
}
