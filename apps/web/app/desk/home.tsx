import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, monthName, type UiLocale } from '@enishi/ui';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { AttentionDocument } from './attention/questions.ts';
import { AttentionPanel } from './attention/attention-panel.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { ChartPanel } from './revenue/chart-panel.tsx';
import { KeyFigures } from './revenue/key-figures.tsx';
import { IncomeTable } from './revenue/income-table.tsx';
import { monthAt, monthChoices, wantedMonth } from './revenue/month.ts';
import { MonthPicker } from './revenue/month-picker.tsx';
import { RevenueDocument } from './revenue/questions.ts';
import { RelatedPanel } from './revenue/related-panel.tsx';
import { RelatedPeopleDocument } from './revenue/related-questions.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import { OtherFigures } from './revenue/other-figures.tsx';
import { TierTable } from './revenue/tier-table.tsx';
import panels from './parts/panel.module.css';
import styles from './revenue/revenue.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), now);
  const api = new DeskApi(request);
  const current = monthAt(now);
  const { revenueOverview } = await api.load(RevenueDocument, { month });
  const { relatedPeople } = await api.load(RelatedPeopleDocument, { month });
  const attention = month === current ? (await api.load(AttentionDocument)).attention : null;
  return api.answer({
    ...{ revenue: revenueOverview, related: relatedPeople, attention, current },
    choices: monthChoices(month, current),
  });
}

/** What waits today, then this month's money at a glance, each figure with the month before and what it means. */
export default function DeskHome() {
  const { revenue, related, attention, current, choices } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const name = monthName(revenue.month, locale);
  const nothingYet =
    revenue.totalIncome === 0 &&
    revenue.previousTotalIncome === 0 &&
    revenue.history.every(({ total }) => total === 0);
  return (
    <>
      {attention ? <AttentionPanel attention={attention} /> : null}
      <DeskTitle title={t('title')} page={name}>
        <MonthPicker shown={revenue.month} current={current} choices={choices} />
      </DeskTitle>
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>
        {t('asOf', { at: moment(revenue.asOf, locale) })}
        {revenue.month === current ? ` · ${t('soFar')}` : ''}
      </p>
      <KeyFigures revenue={revenue} monthName={name} />
      {nothingYet ? <NothingYet month={name} /> : null}
      <div className={nothingYet ? styles.beginning : styles.columns}>
        {nothingYet ? null : (
          <div className={styles.wideColumn}>
            <IncomeTable revenue={revenue} />
            <ChartPanel revenue={revenue} />
          </div>
        )}
        <div className={styles.narrowColumn}>
          <TierTable revenue={revenue} />
          <RelatedPanel related={related} />
          <OtherFigures revenue={revenue} />
        </div>
      </div>
    </>
  );
}

function NothingYet({ month }: { month: string }) {
  const t = useTranslations('desk.home');
  const to = useLinks();
  return (
    <section className={panels.empty}>
      <h2>{t('emptyTitle', { month })}</h2>
      <p>{t('emptyLead')}</p>
      <a href={to('/plans')}>{t('emptyAct')}</a>
    </section>
  );
}
