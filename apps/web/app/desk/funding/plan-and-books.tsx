import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { money, paletteOf, type UiLocale } from '@enishi/ui';
import { useFrame, useText } from '../../frame.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { ChartSlot } from '../revenue/chart-slot.tsx';
import { percent, reportYen } from '../revenue/report-figures.ts';
import reports from '../revenue/reports.module.css';
import styles from '../revenue/revenue.module.css';
import { SaveAsCsv } from '../revenue/save-as-csv.tsx';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Funding } from './funding.type.ts';

/** The year's income and cost, planned beside booked; the chart and its table say the same. */
export function PlanAndBooks({ funding }: { funding: Funding }) {
  const t = useTranslations('desk.reports.funding');
  const text = useText();
  const definition = useDefinition(funding.definitions);
  const { lines, plannedTotal, actualTotal, plannedCost, actualCost } = funding;
  return (
    <section className={panels.panel} aria-labelledby="plan-and-books">
      <div className={panels.panelHead}>
        <h2 id="plan-and-books">{t('planAndBooks')}</h2>
        <SaveAsCsv file="funding" query={{ year: String(funding.fiscalYear) }} />
      </div>
      <Drawing funding={funding} />
      <table className={panels.table} aria-labelledby="plan-and-books">
        <thead>
          <tr>
            <th scope="col">{`${t('line')} (${t('yen')})`}</th>
            <th scope="col" className={panels.figure}>
              <span className={reports.named}>
                {t('planned')}
                <Definition name={t('planned')} text={definition('planned')} />
              </span>
            </th>
            <th scope="col" className={panels.figure}>
              <span className={reports.named}>
                {t('actual')}
                <Definition name={t('actual')} text={definition('actual')} />
              </span>
            </th>
            <th scope="col" className={`${panels.figure} ${styles.phoneHidden}`}>
              {t('reached')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, label, planned, actual }) => (
            <Line key={line} name={text(label)} planned={planned} actual={actual} />
          ))}
        </tbody>
        <tfoot>
          <Line name={t('total')} planned={plannedTotal} actual={actualTotal} />
          <Line name={t('cost')} planned={plannedCost} actual={actualCost} />
          <Line
            name={t('result')}
            planned={plannedTotal - plannedCost}
            actual={actualTotal - actualCost}
            difference
          />
        </tfoot>
      </table>
    </section>
  );
}

type LineProps = { name: string; planned: number; actual: number; difference?: boolean };

/** A difference of two lines is not reached in percent. */
function Line({ name, planned, actual, difference }: LineProps) {
  const t = useTranslations('desk.reports.funding');
  const locale = useLocale() as UiLocale;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={panels.figure}>{reportYen(planned, locale)}</td>
      <td className={panels.figure}>{reportYen(actual, locale)}</td>
      <td className={`${panels.figure} ${styles.phoneHidden}`}>
        {planned > 0 && actual >= 0 && !difference ? percent(actual / planned) : t('none')}
      </td>
    </tr>
  );
}

function Drawing({ funding }: { funding: Funding }) {
  const t = useTranslations('desk.reports.funding');
  const locale = useLocale() as UiLocale;
  const { ink } = paletteOf(useFrame().community.theme);
  const drawn = useMemo(() => {
    const { lines, fiscalYear, plannedTotal, actualTotal } = funding;
    return {
      labels: lines.map(({ line }) => t(`short.${line}` as 'short.subsidy')),
      bars: [
        { name: t('planned'), colour: '#a3a9b0', amounts: lines.map(({ planned }) => planned) },
        { name: t('actual'), colour: ink[7], amounts: lines.map(({ actual }) => actual) },
      ],
      summary: t('summary', {
        year: String(fiscalYear),
        planned: money(plannedTotal, locale),
        actual: money(actualTotal, locale),
      }),
    };
  }, [funding, t, locale, ink]);
  return <ChartSlot {...drawn} stacked={false} />;
}
