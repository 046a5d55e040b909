import { count, moment, monthName, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { WorkFiguresQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { Definition } from './parts/definition.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import cards from './work/figure-cards.module.css';
import { monthAt, monthChoices, wantedMonth } from './revenue/month.ts';
import { MonthPicker } from './revenue/month-picker.tsx';
import { percent } from './revenue/report-figures.ts';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';
import { useDefinition } from './revenue/use-definition.ts';
import { WorkFiguresDocument } from './work/figure-questions.ts';

type Figures = WorkFiguresQuery['workFigures'];
type Month = Figures['months'][number];

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), now);
  const { workFigures } = await new DeskApi(request).load(WorkFiguresDocument, { month });
  const current = monthAt(now);
  return new DeskApi(request).answer({
    ...{ figures: workFigures, current, choices: monthChoices(month, current) },
  });
}

const days = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** How soon requests come to the board, and how many seats are filled, month by month. */
export default function DeskWorkFigures() {
  const { figures, current, choices } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.workFigures');
  const home = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const months = [...figures.months]
    .reverse()
    .filter(({ requests, gigs, calledOff }) => requests + gigs + calledOff > 0);
  return (
    <>
      <BackLink to="/desk/work">{t('back')}</BackLink>
      <DeskTitle title={t('title')} page={monthName(figures.month, locale)}>
        <MonthPicker shown={figures.month} current={current} choices={choices} />
      </DeskTitle>
      <p className={`small quiet ${styles.asOf}`}>
        {home('asOf', { at: moment(figures.asOf, locale) })} · {t('lead')}
      </p>
      {months.length === 0 ? (
        <section className={panels.empty}>
          <p className="quiet">{t('empty')}</p>
        </section>
      ) : (
        <div className={reports.column}>
          <LeadTime figures={figures} months={months} />
          <FillRate figures={figures} months={months} />
        </div>
      )}
    </>
  );
}

function LeadTime({ figures, months }: { figures: Figures; months: Month[] }) {
  const t = useTranslations('desk.workFigures');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(figures.definitions);
  return (
    <section className={panels.panel} aria-labelledby="lead-time">
      <h2 id="lead-time" className={reports.named}>
        {t('leadTime')}
        <Definition name={t('leadTime')} text={definition('lead_time')} />
      </h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="lead-time">
        <table
          role="table"
          className={`${panels.table} ${reports.months} ${cards.cards}`}
          aria-labelledby="lead-time"
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('month')}
              </th>
              {(['requests', 'published', 'median', 'p90'] as const).map((name) => (
                <th key={name} role="columnheader" scope="col" className={panels.figure}>
                  {t(name)}
                </th>
              ))}
              <th role="columnheader" scope="col">
                {t('left')}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {months.map(({ month, requests, published, medianDays, p90Days, ...left }) => (
              <tr role="row" key={month}>
                <th role="rowheader" scope="row">
                  {monthName(month, locale)}
                </th>
                <td role="cell" className={panels.figure} data-name={t('requests')}>
                  {count(requests)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('published')}>
                  {count(published)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('median')}>
                  {days(medianDays)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('p90')}>
                  {days(p90Days)}
                </td>
                <td role="cell" className="small" data-name={t('left')}>
                  {published === requests
                    ? t('nothing')
                    : t('leftOf', {
                        ...{ declined: left.declined, waiting: left.waiting, unknown: left.unknown },
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function FillRate({ figures, months }: { figures: Figures; months: Month[] }) {
  const t = useTranslations('desk.workFigures');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(figures.definitions);
  return (
    <section className={panels.panel} aria-labelledby="fill-rate">
      <h2 id="fill-rate" className={reports.named}>
        {t('fillRate')}
        <Definition name={t('fillRate')} text={definition('fill_rate')} />
      </h2>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="fill-rate">
        <table
          role="table"
          className={`${panels.table} ${reports.months} ${cards.cards}`}
          aria-labelledby="fill-rate"
        >
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t('month')}
              </th>
              {(['gigs', 'seats', 'filled', 'rate', 'calledOff'] as const).map((name) => (
                <th key={name} role="columnheader" scope="col" className={panels.figure}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {months.map(({ month, gigs, seats, filled, fillRate, calledOff }) => (
              <tr role="row" key={month}>
                <th role="rowheader" scope="row">
                  {monthName(month, locale)}
                </th>
                <td role="cell" className={panels.figure} data-name={t('gigs')}>
                  {count(gigs)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('seats')}>
                  {count(seats)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('filled')}>
                  {count(filled)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('rate')}>
                  {fillRate === null ? t('nothing') : percent(fillRate)}
                </td>
                <td role="cell" className={panels.figure} data-name={t('calledOff')}>
                  {count(calledOff)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
