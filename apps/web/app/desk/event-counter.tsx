import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { accountIn } from '../routes/tickets/account-form.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { counterActs, type CounterAct, performAtCounter } from './events/counter-acts.ts';
import { AwaitedTransfer } from './events/awaited-transfer.tsx';
import { CounterBookings } from './events/counter-bookings.tsx';
import { BookingPaper, CashReceiptLink, PartySheets } from './events/counter-papers.tsx';
import { CounterForm } from './events/counter-form.tsx';
import { askedAtCounter, counterLines, counterWishIn } from './events/counter-in.ts';
import {
  BookAtCounterDocument,
  CounterAskedDocument,
  CounterDocument,
  CounterPriceDocument,
  CounterStandingDocument,
  FindBuyersDocument,
  NameBookingAccountDocument,
} from './events/counter-questions.ts';
import styles from './events/events.module.css';
import { type ReadDates, useStandingDates } from './events/standing-dates.ts';
import { answersIn, emptyAnswers } from '../routes/tickets/answer-form.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

const mostFound = 8;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { counter, counterBookings } = await api.load(CounterDocument, { eventId });
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('said');
  return api.answer({
    ...{ eventId, counter, bookings: counterBookings, press: randomUUID(), readAt: Date.now() },
    ...{ done: said.find((one) => one === asked) ?? null, booked: searchParams.get('order') },
  });
}

const said = ['booked', 'accountNamed', ...Object.values(counterActs)] as const;

/** Looking for a person, for a price, or at what is left changes nothing else that the page shows. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  ['find', 'price', 'standing'].includes(String(formData?.get('act'))) ? false : defaultShouldRevalidate;

/** Finds a person, names a price, looks at what is left, books, or does something with a booking. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const values = await textOf(request);
  const { act = '' } = values;
  if (act === 'find') return found(api, values);
  if (act === 'price') return priced(api, values);
  if (act === 'standing') return standing(api, eventId);
  if (act in counterActs) {
    const outcome = await performAtCounter(api, act as CounterAct, values);
    return outcome.ok
      ? api.redirect(`/desk/events/${eventId}/counter?said=${counterActs[act as CounterAct]}`)
      : api.answer({ refusal: outcome.refusal.message }, 409);
  }
  if (act === 'account') {
    const { orderId = '' } = values;
    const outcome = await api.send(NameBookingAccountDocument, { orderId, account: accountIn(values) });
    return outcome.ok
      ? api.redirect(`/desk/events/${eventId}/counter?said=accountNamed`)
      : api.answer({ account: returnedBy(outcome.refusal, values) }, 422);
  }
  const wish = counterWishIn(values);
  if (!wish)
    return api.answer({ returned: { problems: { memberId: { key: 'required' as const } }, values } }, 422);
  const { counter } = await api.load(CounterAskedDocument, { eventId });
  const kinds = counter.dates.find(({ id }) => id === wish.occurrenceId)?.kinds ?? [];
  const asked = askedAtCounter(counter.questions, kinds, counterLines(values));
  const outcome = await api.send(BookAtCounterDocument, { ...wish, answers: answersIn(asked, values) });
  if (outcome.ok)
    return api.redirect(`/desk/events/${eventId}/counter?said=booked&order=${outcome.value.bookAtCounter}`);
  return api.answer({ returned: returnedBy(outcome.refusal, { ...emptyAnswers(asked), ...values }) }, 422);
}

async function found(api: DeskApi, values: Record<string, string>) {
  const q = (values.q ?? '').trim().slice(0, 100);
  if (q === '') return api.answer({ found: [], q });
  const { members } = await api.load(FindBuyersDocument, { first: mostFound, filter: { text: q } });
  return api.answer({ found: members.items, q });
}

async function priced(api: DeskApi, values: Record<string, string>) {
  const { occurrenceId = '', memberId = '' } = values;
  const asked = { occurrenceId, lines: counterLines(values), memberId: memberId || null };
  const outcome = await api.send(CounterPriceDocument, asked);
  return outcome.ok
    ? api.answer({ price: outcome.value.counterPrice })
    : api.answer({ priceless: outcome.refusal.message });
}

async function standing(api: DeskApi, eventId: string) {
  const { counter } = await api.load(CounterStandingDocument, { eventId });
  const standing: ReadDates = { dates: counter.dates, readAt: Date.now() };
  return api.answer({ standing });
}

/** The counter of an event: what is booked for whom and how it is paid, on one screen, and below it the bookings with which there is something to do. */
export default function DeskEventCounter() {
  const { eventId, counter, bookings, press, done, booked, readAt } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.eventCounter');
  const events = useTranslations('desk.events');
  const dates = useStandingDates({ dates: counter.dates, readAt });
  const returned = answer && 'returned' in answer ? answer.returned : undefined;
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined;
  const made = done === 'booked' && !answer ? bookings.find(({ id }) => id === booked) : undefined;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={counter.titleJa} />
      {refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {refusal}
        </p>
      ) : done && !answer ? (
        <div className={`${panels.notice} ${panels.good}`} role="status">
          {made ? t(`made.${made.stage}`, { name: made.name ?? '' }) : t(`said.${done}`)}
          {made?.transfer ? (
            <>
              {' '}
              {t('transfer.readOut')}
              <AwaitedTransfer transfer={made.transfer} />
            </>
          ) : null}
          {made?.stage === 'settled' ? <BookingPaper id={made.id} /> : null}
          {made?.hasCash ? <CashReceiptLink id={made.id} /> : null}
        </div>
      ) : null}
      {counter.open && dates.length > 0 ? (
        <CounterForm key={booked ?? 'first'} {...{ dates, questions: counter.questions, press, returned }} />
      ) : (
        <section className={panels.empty}>
          <h2>{t('closed')}</h2>
          <p className="quiet">{t('closedLead')}</p>
        </section>
      )}
      <CounterBookings
        bookings={bookings}
        account={answer && 'account' in answer ? answer.account : undefined}
      />
      {dates.length > 0 ? <PartySheets dates={dates} /> : null}
    </div>
  );
}
