import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, moment, money, type UiLocale } from '@enishi/ui';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { FigureTile } from './revenue/figure-tile.tsx';
import { monthAt, monthChoices, monthName, wantedMonth } from './revenue/month.ts';
import { MonthPicker } from './revenue/month-picker.tsx';
import { RecurringRevenueDocument } from './revenue/recurring-questions.ts';
import { type WaterfallMonth } from './revenue/recurring.ts';
import { movement } from './revenue/report-figures.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import { useDefinition } from './revenue/use-definition.ts';
import { WaterfallHistory } from './revenue/waterfall-history.tsx';
import { WaterfallPanel } from './revenue/waterfall-panel.tsx';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), now);
  const api = new DeskApi(request);
  const { recurringRevenue } = await api.load(RecurringRevenueDocument, { month });
  const current = monthAt(now);
  return api.answer({ revenue: recurringRevenue, current, choices: monthChoices(month, current) });
}

/** How monthly recurring revenue came from where it was to where it is. */
export default function Recurring() {
  const { revenue, current, choices } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.reports.recurring');
  const home = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(revenue.definitions);
  const shown = revenue.months.at(-1);
  if (!shown) return null;
  return (
    <>
      <DeskTitle title={t('title')} page={monthName(revenue.month, locale)}>
        <MonthPicker shown={revenue.month} current={current} choices={choices} />
      </DeskTitle>
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>
        {home('asOf', { at: moment(revenue.asOf, locale) })}
        {revenue.month === current ? ` · ${home('soFar')}` : ''}
      </p>
      <Tiles shown={shown} definition={definition} />
      <div className={reports.column}>
        <WaterfallPanel shown={shown} definitions={revenue.definitions} />
        <WaterfallHistory revenue={revenue} />
      </div>
    </>
  );
}

type TilesProps = { shown: WaterfallMonth; definition: ReturnType<typeof useDefinition> };

function Tiles({ shown, definition }: TilesProps) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const net = shown.closing.amount - shown.opening.amount;
  const moved = movement(shown.closing.amount, shown.opening.amount);
  const people = t('peopleCount', { count: count(shown.closing.people) });
  const average = shown.closing.people > 0 ? Math.floor(shown.closing.amount / shown.closing.people) : 0;
  return (
    <dl className={styles.figures} aria-label={t('title')}>
      <FigureTile name={t('mrr')} definition={definition('mrr')} note={people}>
        {money(shown.closing.amount, locale)}
      </FigureTile>
      <FigureTile
        name={t('net')}
        definition={definition('waterfall')}
        note={moved ? t(moved.direction, { value: moved.size }) : null}
      >
        {`${net < 0 ? '−' : '+'}${money(Math.abs(net), locale)}`}
      </FigureTile>
      <FigureTile name={t('arr')} definition={definition('arr')}>
        {money(shown.closing.amount * 12, locale)}
      </FigureTile>
      <FigureTile name={t('average')} definition={t('averageMeans')}>
        {money(average, locale)}
      </FigureTile>
    </dl>
  );
}
