import { useMemo } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, moment, money, monthName, paletteOf, type UiLocale } from '@enishi/ui';
import { useFrame } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { ForecastDocument } from './retention/questions.ts';
import type { Forecast } from './retention/retention.type.ts';
import { ChartSlot } from './revenue/chart-slot.tsx';
import { DefinedHeadings } from './revenue/defined-headings.tsx';
import { percent, reportYen } from './revenue/report-figures.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';
import { SaveAsCsv } from './revenue/save-as-csv.tsx';
import { useDefinition } from './revenue/use-definition.ts';
import own from './retention/retention.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { renewalForecast } = await api.load(ForecastDocument);
  return api.answer({ forecast: renewalForecast });
}

/** What falls due in the twelve months from this one, and an estimate of what of it will come. */
export default function ForecastPage() {
  const { forecast } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.reports.forecast');
  const home = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(forecast.definitions);
  const [churn, companyChurn] = [forecast.churn ?? null, forecast.companyChurn ?? null];
  return (
    <>
      <DeskTitle title={t('title')} />
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>{home('asOf', { at: moment(forecast.asOf, locale) })}</p>
      <div className={reports.column}>
        <p className={`${panels.notice} ${panels.calm}`}>
          <strong>{t('estimateTitle')}</strong>
          <span>{definition('expected')}</span>
          <span>{churn === null ? t('noChurn') : t('churnIs', { rate: percent(churn) })}</span>
          <span>
            {companyChurn === null
              ? t('noCompanyChurn')
              : t('companyChurnIs', { rate: percent(companyChurn) })}
          </span>
        </p>
        <section className={panels.panel} aria-labelledby="forecast">
          <div className={panels.panelHead}>
            <h2 id="forecast">{t('byMonth')}</h2>
            <SaveAsCsv file="forecast" />
          </div>
          <Drawing forecast={forecast} />
          <Months forecast={forecast} />
        </section>
      </div>
    </>
  );
}

function Months({ forecast }: { forecast: Forecast }) {
  const t = useTranslations('desk.reports.forecast');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(forecast.definitions);
  const headings = [
    { name: `${t('dueAmount')} (${t('yen')})`, text: definition('due') },
    { name: `${t('expected')} (${t('yen')})`, text: definition('expected') },
    { name: t('individuals') },
    { name: t('companies') },
    { name: t('due') },
    { name: t('leaving'), text: definition('leaving') },
    { name: `${t('leavingAmount')} (${t('yen')})` },
  ];
  return (
    <div className={`${styles.scroll} ${reports.fits}`} tabIndex={0} role="region" aria-labelledby="forecast">
      <table className={`${panels.table} ${reports.months}`} aria-labelledby="forecast">
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <DefinedHeadings headings={headings} />
          </tr>
        </thead>
        <tbody>
          {forecast.months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{monthName(one.month, locale)}</th>
              <td className={panels.figure}>{reportYen(one.dueAmount, locale)}</td>
              <td className={panels.figure}>
                <span className={own.estimate}>
                  {t('about', { amount: reportYen(one.expectedAmount, locale) })}
                </span>
              </td>
              <td className={panels.figure}>{reportYen(one.individuals.dueAmount, locale)}</td>
              <td className={panels.figure}>{reportYen(one.companies.dueAmount, locale)}</td>
              <td className={panels.figure}>{t('peopleCount', { count: count(one.due) })}</td>
              <td className={panels.figure}>{t('peopleCount', { count: count(one.leaving) })}</td>
              <td className={panels.figure}>{reportYen(one.leavingAmount, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Drawing({ forecast }: { forecast: Forecast }) {
  const t = useTranslations('desk.reports.forecast');
  const locale = useLocale() as UiLocale;
  const { ink } = paletteOf(useFrame().community.theme);
  const drawn = useMemo(() => {
    const { months } = forecast;
    return {
      labels: months.map(({ month }) => month.slice(2).replace('-', '/')),
      bars: [
        { name: t('dueAmount'), colour: '#a3a9b0', amounts: months.map(({ dueAmount }) => dueAmount) },
        { name: t('expected'), colour: ink[7], amounts: months.map(({ expectedAmount }) => expectedAmount) },
      ],
      summary: t('summary', {
        due: money(
          months.reduce((sum, { dueAmount }) => sum + dueAmount, 0),
          locale,
        ),
        expected: money(
          months.reduce((sum, { expectedAmount }) => sum + expectedAmount, 0),
          locale,
        ),
      }),
    };
  }, [forecast, t, locale, ink]);
  return <ChartSlot {...drawn} stacked={false} />;
}
