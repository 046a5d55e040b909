import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { monthName, shortDay, type UiLocale } from '@enishi/ui';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { ClosingAct } from './books/closing-act.tsx';
import { ClosingChecks } from './books/closing-checks.tsx';
import { ClosingStory, MovedEntries } from './books/closing-story.tsx';
import { CloseMonthDocument, ClosingDocument, ReopenMonthDocument } from './books/questions.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { monthAt, monthAway, monthChoices, wantedMonth } from './revenue/month.ts';
import { MonthPicker } from './revenue/month-picker.tsx';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import panels from './parts/panel.module.css';
import styles from './books/books.module.css';

/** The month of an address; the one before this when it names none. */
const monthIn = (request: Request, now: Date): string =>
  wantedMonth(new URL(request.url).searchParams.get('month') ?? monthAway(monthAt(now), -1), now);

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const month = monthIn(request, now);
  const api = new DeskApi(request);
  const { closing } = await api.load(ClosingDocument, { month });
  const current = monthAt(now);
  return api.answer({ closing, current, choices: monthChoices(month, current) });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const month = monthIn(request, new Date());
  const { act, reason = '' } = await textOf(request);
  const outcome =
    act === 'reopen'
      ? await api.send(ReopenMonthDocument, { month, reason })
      : await api.send(CloseMonthDocument, { month });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message, done: null }, 422);
  return api.answer({ refusal: undefined, done: act === 'reopen' ? 'reopenedNow' : 'closedNow' } as const);
}

/** A month of the books: what stands in the way of closing it, closing it, and reopening it for a reason. */
export default function ClosingPage() {
  const { closing, current, choices } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.books.closing');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { month, state, openFrom } = closing;
  const named = monthName(month, locale);
  return (
    <>
      <DeskTitle title={t('title')} page={named}>
        <MonthPicker shown={month} current={current} choices={choices} />
      </DeskTitle>
      <RevenueNav />
      <p className="quiet">{t('lead')}</p>
      {returned?.done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(returned.done, { month: named })}
        </p>
      ) : null}
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <div className={styles.page}>
        <section className={panels.panel} aria-label={named}>
          <p className={styles.state}>
            <strong>{`${named} · ${t(`states.${state}`)}`}</strong>
            <span className="small quiet">
              {openFrom ? t('openFrom', { day: shortDay(openFrom, locale) }) : t('neverClosed')}
            </span>
          </p>
          <ClosingAct closing={closing} key={`${month} ${state}`} />
          <p>
            <Link to={`${to('/desk/revenue/journals')}?month=${month}`}>
              {t('toJournal', { month: named })}
            </Link>
          </p>
        </section>
        <ClosingChecks checks={closing.checks} />
        <MovedEntries moved={closing.moved} />
        <ClosingStory turns={closing.turns} />
      </div>
    </>
  );
}
