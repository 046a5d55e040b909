import { moment, money, type UiLocale } from '@enishi/ui';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { Form, useFetcher } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CounterDateShownFragment, QuestionAskedFragment } from '../../gql/desk/graphql.ts';
import { OrderTotal } from '../../parts/order-total.tsx';
import type { action } from '../event-counter.tsx';
import panels from '../parts/panel.module.css';
import { CounterBuyer } from './counter-buyer.tsx';
import { askedAtCounter, counterGuestFields, counterLines, counterWays } from './counter-in.ts';
import { CounterTold, useToldLabels } from './counter-told.tsx';
import styles from './counter.module.css';
import { useDateLabel } from '../../parts/date-label.ts';

type Props = {
  dates: readonly CounterDateShownFragment[];
  questions: readonly QuestionAskedFragment[];
  press: string;
  returned?: Returned;
};

/** What, for whom, and how it is paid; the price is asked for anew whenever kinds or person change. */
export function CounterForm({ dates, questions, press: made, returned }: Props) {
  const labelOf = useDateLabel();
  const t = useTranslations('desk.eventCounter');
  const addOns = useTranslations('desk.addOns');
  const forWhom = useTranslations('desk.audience');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const [press] = useState(values.press ?? made);
  const [dateId, setDateId] = useState(values.occurrenceId ?? bookable(dates)?.id ?? '');
  const date = dates.find(({ id }) => id === dateId) ?? dates[0]!;
  const form = useRef<HTMLFormElement>(null);
  const pricing = useFetcher<typeof action>();
  const price = pricing.data && 'price' in pricing.data ? pricing.data.price : null;
  const priceless = pricing.data && 'priceless' in pricing.data ? pricing.data.priceless : null;
  const [pays, setPays] = useState(values.pays ?? 'cash');
  const [lines, setLines] = useState(() => counterLines(returned?.values ?? usualChoice(date)));
  const askPrice = () => {
    if (!form.current) return;
    const asked = new FormData(form.current);
    setLines(linesOf(asked));
    if (asked.get('who') !== 'member') asked.delete('memberId');
    asked.set('act', 'price');
    void pricing.submit(asked, { method: 'post' });
  };
  const { submit } = pricing;
  useEffect(() => {
    const asked = new FormData(form.current!);
    setLines(linesOf(asked));
    asked.set('act', 'price');
    void submit(asked, { method: 'post' });
  }, [dateId, submit]);
  const told = { asked: askedAtCounter(questions, date.kinds, lines), kinds: date.kinds };
  const toldLabels = useToldLabels(told);
  const total = price?.total ?? usualSum(date);
  const ways = counterWays.filter((way) => way !== 'transfer' || date.transferUntil);
  const paysBy = ways.find((way) => way === pays) ?? 'cash';
  const paying = paysBy === 'cash' ? t('bookPaid', { total: money(total, locale) }) : t('book');
  return (
    <Form method="post" noValidate className={styles.form} ref={form}>
      <ProblemSummary
        wrong={wrongAmong({
          ...{ lines: t('what'), memberId: t('member'), payBy: t('payBy') },
          ...Object.fromEntries(counterGuestFields.map((name) => [name, t(name)])),
          ...toldLabels,
        })}
        refusal={returned?.refusal}
      />
      <input type="hidden" name="press" value={press} />
      <input type="hidden" name="total" value={total} />
      <fieldset className={styles.part} id="field-lines" tabIndex={-1}>
        <legend>{t('what')}</legend>
        {dates.length > 1 ? (
          <SelectField
            id="field-occurrenceId"
            name="occurrenceId"
            label={events('whichDate')}
            value={date.id}
            onChange={(event) => setDateId(event.currentTarget.value)}
            data={dates.map((one) => ({ value: one.id, label: labelOf(one) }))}
          />
        ) : (
          <p className="figures">
            <input type="hidden" name="occurrenceId" value={date.id} />
            {labelOf(date)}
          </p>
        )}
        {date.sale === 'open' ? null : <p className={`${panels.notice} ${panels.warn}`}>{t('saleOver')}</p>}
        <ul className={styles.kinds} key={date.id}>
          {date.kinds.map(({ id, name, price: regular, left, most, mostBeside, audience }, at) => (
            <li key={id}>
              <span>
                <strong>{text(name)}</strong>
                <span className="small quiet figures">
                  {mostBeside == null ? null : `${addOns('tag')} · `}
                  {audience === 'everybody' ? null : `${forWhom(`tag.${audience}`)} · `}
                  {regular === 0 ? t('free') : money(regular, locale)} · {t('left', { count: left })}
                </span>
              </span>
              <select
                name={`quantity-${id}`}
                aria-label={t('quantityOf', { name: text(name) })}
                defaultValue={values[`quantity-${id}`] ?? (at === 0 && left > 0 ? '1' : '0')}
                onChange={askPrice}
                className={styles.quantity}
              >
                {Array.from({ length: most + 1 }, (_, count) => (
                  <option key={count} value={count}>
                    {t('count', { count })}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </fieldset>
      <CounterBuyer returned={returned} changed={askPrice} />
      <CounterTold {...told} returned={returned} />
      {total > 0 ? (
        <fieldset className={styles.part}>
          <legend>{t('paying')}</legend>
          <div className={styles.ways}>
            {ways.map((way) => (
              <label key={way} className={styles.card}>
                <input
                  type="radio"
                  name="pays"
                  value={way}
                  checked={way === paysBy}
                  onChange={(event: ChangeEvent<HTMLInputElement>) => setPays(event.currentTarget.value)}
                />
                <span>
                  {t(`pays.${way}`)}
                  <span className="small quiet">{t(`paysHint.${way}`)}</span>
                </span>
              </label>
            ))}
          </div>
          {paysBy === 'transfer' && date.transferUntil ? (
            <p className="small">{t('transferHint', { until: moment(date.transferUntil, locale) })}</p>
          ) : null}
          {paysBy === 'later' ? (
            <TextField
              key={date.id}
              id="field-payBy"
              name="payBy"
              type="date"
              label={t('payBy')}
              description={t('payByHint')}
              defaultValue={values.payBy ?? date.payBy}
              error={problemOf('payBy')}
            />
          ) : null}
        </fieldset>
      ) : null}
      <div className={styles.end}>
        {priceless ? <p className="small quiet">{priceless}</p> : null}
        <OrderTotal
          label={t('total')}
          sum={total}
          note={price?.lines.flatMap(({ why }) => (why ? [text(why)] : [])).join(t('and')) || null}
        />
        <SubmitButton name="act" value="book" size="lg" mih={52} disabled={pricing.state !== 'idle'}>
          {total > 0 ? paying : t('bookFree')}
        </SubmitButton>
      </div>
    </Form>
  );
}

/** So many of which kind stand in a form. */
const linesOf = (asked: FormData) =>
  counterLines(Object.fromEntries([...asked].map(([name, value]) => [name, String(value)])));

/** What stands in the form at first. */
const usualChoice = ({ kinds: [first] }: CounterDateShownFragment): Record<string, string> =>
  first && first.left > 0 ? { [`quantity-${first.id}`]: '1' } : {};

/** What stands in the form before a price was told: one of the first kind. */
const usualSum = ({ kinds: [first] }: CounterDateShownFragment): number =>
  first && first.left > 0 ? first.price : 0;

/** The first date of which there is something to be had. */
const bookable = (dates: Props['dates']): CounterDateShownFragment | undefined =>
  dates.find(({ kinds }) => kinds.some(({ left }) => left > 0)) ?? dates[0];
