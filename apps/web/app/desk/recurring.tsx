import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, moment, money, monthName, type UiLocale } from '@enishi/ui';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { FigureTile } from './revenue/figure-tile.tsx';
import { monthAt, monthChoices, wantedMonth } from './revenue/month.ts';
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
  const [shown, people, companies] = [revenue.months, revenue.individuals, revenue.companies].map((rows) =>
    rows.at(-1),
  );
  if (!shown || !people || !companies) return null;
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
      <Tiles shown={shown} people={people} companies={companies} definition={definition} />
      <div className={reports.column}>
        <WaterfallPanel {...{ shown, people, companies }} definitions={revenue.definitions} />
        <WaterfallHistory revenue={revenue} />
      </div>
    </>
  );
}

type TilesProps = {
  shown: WaterfallMonth;
  people: WaterfallMonth;
  companies: WaterfallMonth;
  definition: ReturnType<typeof useDefinition>;
};

const averageOf = ({ closing }: WaterfallMonth) =>
  closing.payers > 0 ? Math.floor(closing.amount / closing.payers) : 0;

function Tiles({ shown, people, companies, definition }: TilesProps) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const net = shown.closing.amount - shown.opening.amount;
  const moved = movement(shown.closing.amount, shown.opening.amount);
  const paid = t('companiesPay', {
    amount: money(companies.closing.amount, locale),
    count: count(companies.closing.payers),
  });
  const each = t('averageEach', {
    individuals: money(averageOf(people), locale),
    companies: money(averageOf(companies), locale),
  });
  return (
    <dl className={styles.figures} aria-label={t('title')}>
      <FigureTile name={t('mrr')} definition={definition('mrr')} note={paid}>
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
      <FigureTile name={t('average')} definition={t('averageMeans')} note={each}>
        {money(averageOf(shown), locale)}
      </FigureTile>
    </dl>
  );
}
