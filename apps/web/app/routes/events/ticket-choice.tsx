import { money, occasion, type UiLocale } from '@enishi/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { admits } from '../../parts/admits.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import { AudienceNotice } from './audience-notice.tsx';
import type { Choice } from './choice.ts';
import { CodeForm } from './code-form.tsx';
import { type ProgrammeWish, slotParts } from './programme.ts';
import styles from './events.module.css';
import { costsNothing } from './one-press.ts';
import { HowToGoOn, isTheirs } from './how-to-go-on.tsx';
import { chosenAtFirst } from './quantities.ts';
import { JoinFirst, JoiningFee } from './join-first.tsx';
import { FreeFrom, JoinFree } from './join-free.tsx';
import { joinedFree, mayBeCheaper, mostSaved, savedBy } from './joining-saves.ts';
import { PayBy } from './pay-by.tsx';
import { TicketRow } from './ticket-row.tsx';

type DateOfEvent = EventQuery['event']['dates'][number];
type Kind = DateOfEvent['types'][number];
type Props = {
  /** Of an event with sites: which slot is chosen, or that none is yet. */
  slot?: ReactNode;
  event: Pick<EventQuery['event'], 'dates' | 'joining' | 'joiningFree' | 'code'>;
  press: string;
  /** A code as it was typed, and why it cannot be used. */
  typed: { code: string; refusal: string | null };
  returned?: Returned;
  /** What was chosen before the visitor went to join or to sign in. */
  choice: Choice;
  /** The part of a programme that is shown. */
  wish: ProgrammeWish;
  /** The page tells of a waiting list. */
  listed: boolean;
  /** False while its places are still to be drawn by lot, or the visitor's time has not come: nothing can be chosen. */
  given: boolean;
};

/** The kinds of ticket with price, reason and what is left; how many; and what a plan would save. */
export function TicketChoice({
  event: { dates, joining, joiningFree, code },
  press,
  typed,
  returned,
  choice,
  wish,
  listed,
  given,
  slot,
}: Props) {
  const t = useTranslations('events');
  const members = useTranslations('memberPrices');
  const text = useText();
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  const { wrongAmong } = useReturnedProblems(returned);
  const posted = { press, returned, choice, listed, given, joining, joiningFree, code: code?.code };
  const most = mostSaved(dates);
  const stateOf = ({ sale, types }: DateOfEvent): string =>
    sale !== 'open'
      ? t(sale)
      : types.filter(admits).every(({ left }) => left === 0)
        ? t('soldOut')
        : t('bookable');
  const asked = returned?.values.occurrenceId ?? choice.date;
  const shown =
    dates.find(({ id }) => id === asked) ??
    dates.find(({ sale, types }) => sale === 'open' && types.filter(admits).some(({ left }) => left > 0));
  return (
    <Section title={t('ticketsTitle')} id="tickets">
      <ProblemSummary wrong={wrongAmong({ lines: t('ticketsTitle') })} refusal={returned?.refusal} />
      {slot}
      {code || dates.some(({ sale }) => sale === 'open') ? (
        <CodeForm code={code ?? null} typed={typed} keep={slotParts(asked, { ...wish, code: null })} />
      ) : null}
      {dates.length === 1
        ? dates.map((date) => <DateForm key={date.id} date={date} {...posted} />)
        : dates.map((date) =>
            date.calledOff ? (
              <DateOff key={date.id} date={date} reason={text(date.calledOff)} />
            ) : (
              <details key={date.id} className={styles.date} open={date.id === shown?.id}>
                <summary>
                  <span className="figures">{occasion(date.startsAt, date.endsAt, locale)}</span>
                  <span className="small quiet">{stateOf(date)}</span>
                </summary>
                <DateForm date={date} {...posted} />
              </details>
            ),
          )}
      {joiningFree ? (
        <FreeFrom most={mostSaved(dates.map(({ types }) => ({ types: joinedFree(types) })))} />
      ) : null}
      {joining ? (
        <Notice
          title={
            most === joining.off
              ? t('savesTitle', { plan: text(joining.plan), price: money(most, locale) })
              : members('paidFrom', { plan: text(joining.plan), price: money(most, locale) })
          }
        >
          <p>{t('savesLead')}</p>
          <JoiningFee joining={joining} />
          <Acts>
            <ButtonLink to={to('/plans')} quiet>
              {t('seePlans')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
    </Section>
  );
}

/** A date that does not take place: nothing to open, the reason is there to be read. */
function DateOff({ date: { startsAt, endsAt }, reason }: { date: DateOfEvent; reason: string }) {
  const t = useTranslations('events');
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.dateOff}>
      <p>
        <s className="figures">{occasion(startsAt, endsAt, locale)}</s> <strong>{t('dateOff')}</strong>
      </p>
      <p className="small quiet">{t('calledOffReason', { reason })}</p>
    </div>
  );
}

type DateFormProps = Pick<Props, 'press' | 'returned' | 'choice' | 'listed' | 'given'> & {
  joining: Props['event']['joining'];
  joiningFree: Props['event']['joiningFree'];
  date: DateOfEvent;
  code?: string;
};

/** The kinds of ticket of one date, and how many of each. */
function DateForm({
  date,
  press,
  code,
  returned,
  choice,
  listed,
  given,
  joining,
  joiningFree,
}: DateFormProps) {
  const chosen = returned?.values.occurrenceId === date.id ? returned.values : {};
  const before: Record<string, number> = choice.date === date.id ? choice.quantities : {};
  const form = useRef<HTMLFormElement>(null);
  const theirs = (): Kind[] => date.types.filter(isTheirs);
  const [free, setFree] = useState(() => costsNothing(theirs(), []));
  const [saves, setSaves] = useState({ paid: 0, free: 0 });
  const asFree = joinedFree(date.types);
  const look = () => {
    const lines = linesIn(form.current);
    setFree(costsNothing(theirs(), lines));
    setSaves({ paid: savedBy(date.types, lines), free: savedBy(joinedFree(date.types), lines) });
  };
  // What is chosen may be free though not all is: that is seen by a script alone, and without one such a choice goes the longer way.
  useEffect(look, [date.types]);
  return (
    <Form
      ref={form}
      method="post"
      className={styles.form}
      id={'press' in chosen ? 'field-lines' : undefined}
      onChange={look}
    >
      <input type="hidden" name="occurrenceId" value={date.id} />
      <input type="hidden" name="press" value={press} />
      {code ? <input type="hidden" name="code" value={code} /> : null}
      <Kinds
        date={date}
        open={given && date.sale === 'open'}
        chosenOf={(id) => chosen[`quantity-${id}`] ?? before[id]?.toString()}
      />
      {date.sale === 'open' && date.types.some(({ regular }) => regular > 0) ? (
        <PayBy means={date.payBy} />
      ) : null}
      {date.sale === 'open' ? <AudienceNotice types={date.types} /> : null}
      {given ? <HowToGoOn date={date} listed={listed} atOnce={date.bookedAtOnce && free && !code} /> : null}
      {given && joiningFree && mayBeCheaper({ ...date, types: asFree }) ? (
        <JoinFree saves={saves.free} />
      ) : null}
      {given && joining && mayBeCheaper(date) ? <JoinFirst joining={joining} saves={saves.paid} /> : null}
    </Form>
  );
}

const linesIn = (form: HTMLFormElement | null) =>
  [...(form?.querySelectorAll('select') ?? [])].map(({ name, value }) => ({
    typeId: name.replace(/^quantity-/, ''),
    quantity: Number(value),
  }));

/** Kinds of ticket, and below them what can be ordered beside: as much as goes with the tickets that are chosen by now. */
function Kinds({
  date: { id, types },
  open,
  chosenOf,
}: {
  date: DateOfEvent;
  open: boolean;
  chosenOf: (typeId: string) => string | undefined;
}) {
  const t = useTranslations('addOns');
  const hydrated = useHydrated();
  const list = useRef<HTMLUListElement>(null);
  const people = types.filter(admits);
  const only = people.length === 1;
  const [tickets, setTickets] = useState(() =>
    open
      ? people.filter(isTheirs).reduce((sum, type) => sum + chosenAtFirst(type, chosenOf(type.id), only), 0)
      : 0,
  );
  const count = () =>
    setTickets(
      [...(list.current?.querySelectorAll('select') ?? [])].reduce(
        (sum, { value }) => sum + Number(value),
        0,
      ),
    );
  useEffect(count, []);
  const addOns = types.filter((type) => !admits(type));
  const row = (type: Kind) => (
    <TicketRow
      key={type.id}
      type={type}
      open={open}
      chosen={chosenOf(type.id)}
      only={admits(type) && only}
      beside={hydrated ? tickets : null}
    />
  );
  return (
    <>
      <ul className={styles.types} ref={list} onChange={count}>
        {people.map(row)}
      </ul>
      {addOns.length > 0 ? (
        <section className={styles.addOns} aria-labelledby={`add-ons-${id}`}>
          <h3 id={`add-ons-${id}`}>{t('title')}</h3>
          <p className="small quiet">{open && hydrated && tickets === 0 ? t('first') : t('lead')}</p>
          <ul className={styles.types}>{addOns.map(row)}</ul>
        </section>
      ) : null}
    </>
  );
}
