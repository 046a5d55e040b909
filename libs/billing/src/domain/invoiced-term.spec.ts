import {
  addDays,
  addMonthsFromAnchor,
  dayOfMonth,
  startOfTokyoDay,
  tokyoDate,
  tokyoDateOf,
  yen,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import fc from 'fast-check';

import { dueDay, usualTerms } from './documents/payment-terms.ts';
import type { FeeInvoice } from './fee-invoice.ts';
import {
  continuedOnInvoice,
  firstSpan,
  firstTermOnInvoice,
  invoicedFrom,
  invoicedTermTurned,
  nextSpan,
  orderedTerm,
  spanToInvoice,
  termPaidUpTo,
} from './invoiced-term.ts';
import type { MirroredSubscription } from './mirror.ts';

const offer = {
  stream: 'membership_corporate',
  key: 'corp_basic',
  interval: 'year',
  amount: yen(132_000),
} as const;
const on = (day: string): Date => startOfTokyoDay(tokyoDate(day));

function ordered(start: string): MirroredSubscription {
  return orderedTerm('1', offer, firstSpan(offer, tokyoDate(start)));
}
const claimOf = (
  { periodStart, periodEnd }: Pick<MirroredSubscription, 'periodStart' | 'periodEnd'>,
  changes: Partial<FeeInvoice> = {},
) => ({
  ...({ state: 'open', dueOn: tokyoDate('2026-12-30'), beginsWith: 'start_day' } as const),
  ...{ periodStart: tokyoDateOf(periodStart), periodEnd: tokyoDateOf(periodEnd) },
  ...{ offerKey: offer.key, interval: offer.interval, amount: offer.amount },
  ...changes,
});

/** Turns as long as the calendar has something to say. */
function turned(term: MirroredSubscription, claims: Parameters<typeof invoicedTermTurned>[1], now: Date) {
  let last = term;
  for (let next: MirroredSubscription | null = last; next; next = invoicedTermTurned(last, claims, now))
    last = next;
  return last;
}

describe('a term that was paid ahead and has run out', () => {
  it.each([
    // Ordered on 15 March: it goes on from the tenth, whatever start day is wished.
    ['2027-03-10', 10, '2027-03-10', '2028-03-10'],
    // Of 29 February the anchor is kept: it comes back in the leap year.
    ['2027-02-28', 29, '2027-02-28', '2028-02-29'],
  ])('paid until %s, anchored on day %i, goes on on invoice from %s to %s', (from, anchorDay, start, end) => {
    const goesOn = { from: tokyoDate(from), anchorDay };
    const today = tokyoDate('2027-03-15');
    expect(firstTermOnInvoice(offer, tokyoDate('2027-06-01'), { today, goesOn })).toEqual({ start, end });
    const term = { ...ordered('2026-03-10'), status: 'past_due', invoiced: false } as const;
    const next = continuedOnInvoice(term, offer, { start: tokyoDate(start), end: tokyoDate(end) });
    expect(next).toMatchObject({ id: term.id, status: 'active', invoiced: true, periodEnd: on(end) });
    const claim = claimOf(next, { dueOn: tokyoDate('2027-04-30') });
    expect(invoicedTermTurned(next, [claim], on('2027-04-30'))).toBeNull();
    expect(invoicedTermTurned(next, [claim], on('2027-05-01'))?.status).toBe('past_due');
  });
});

describe('a term on invoice', () => {
  it('begins on its first day with the invoice alone, and is late the day after its due day', () => {
    const term = ordered('2026-12-01');
    const claims = [claimOf(term)];
    expect(term).toMatchObject({ status: 'incomplete', prepaid: true, invoiced: true });
    expect(turned(term, claims, new Date('2026-11-30T14:59:59Z')).status).toBe('incomplete');
    expect(turned(term, claims, new Date('2026-11-30T15:00:00Z')).status).toBe('active');
    expect(turned(term, claims, new Date('2026-12-30T14:59:59Z')).status).toBe('active');
    const late = turned(term, claims, on('2026-12-31'));
    expect(late.status).toBe('past_due');
    const paid = [claimOf(term, { state: 'settled' })];
    expect(turned(late, paid, on('2027-01-05')).status).toBe('active');
  });

  it('begins with its money where the community says so, and is over where none comes', () => {
    const term = ordered('2026-12-01');
    const waits = [claimOf(term, { beginsWith: 'payment' })];
    expect(turned(term, waits, on('2026-12-15')).status).toBe('incomplete');
    const paid = [claimOf(term, { beginsWith: 'payment', state: 'settled' })];
    expect(turned(term, paid, on('2026-12-15')).status).toBe('active');
    expect(turned(term, waits, on('2027-01-13')).status).toBe('incomplete');
    expect(turned(term, waits, on('2027-01-14'))).toMatchObject({
      status: 'expired',
      endedBecause: 'payment_failed',
    });
  });

  it('goes on with what the next invoice says, also where that is not paid yet; ends where it was cancelled', () => {
    const begun = turned(
      ordered('2026-12-01'),
      [claimOf(ordered('2026-12-01'), { state: 'settled' })],
      on('2026-12-01'),
    );
    const next = nextSpan(begun);
    const claims = [
      claimOf(begun, { state: 'settled' }),
      claimOf(begun, {
        ...{ periodStart: next.start, periodEnd: next.end, amount: yen(198_000) },
        dueOn: tokyoDate('2027-12-28'),
      }),
    ];
    expect(turned(begun, claims, on('2027-12-01'))).toMatchObject({
      ...{ status: 'active', amount: 198_000, periodStart: on('2027-12-01'), periodEnd: on('2028-12-01') },
    });
    const cancelled = { ...begun, cancelAtPeriodEnd: true };
    expect(turned(cancelled, claims.slice(0, 1), on('2027-12-01'))).toMatchObject({
      ...{ status: 'ended', endedBecause: 'cancelled', endedAt: on('2027-12-01') },
    });
  });

  it('that is not late yet for a period ahead is in good order, although its due day has passed', () => {
    const begun = { ...ordered('2026-12-01'), status: 'active' as const };
    const ahead = claimOf(begun, {
      periodStart: tokyoDate('2027-12-01'),
      periodEnd: tokyoDate('2028-12-01'),
      dueOn: tokyoDate('2027-10-29'),
    });
    const paid = claimOf(begun, { state: 'settled' });
    expect(turned(begun, [paid, ahead], on('2027-11-30')).status).toBe('active');
    expect(turned(begun, [paid, ahead], on('2027-12-01'))).toMatchObject({
      status: 'past_due',
      periodStart: on('2027-12-01'),
    });
  });

  it('reaches to the end of what is paid ahead, whatever is wished afterwards', () => {
    const begun = { ...ordered('2026-12-01'), status: 'active' as const };
    const longer = termPaidUpTo(begun, { periodEnd: tokyoDate('2028-12-01') });
    expect(longer.periodEnd).toEqual(on('2028-12-01'));
    expect(termPaidUpTo(longer, { periodEnd: tokyoDate('2027-12-01') })).toBe(longer);
  });

  it('keeps 29 February and the rest of a fiscal year', () => {
    const leap = firstSpan(offer, tokyoDate('2028-02-29'));
    expect(leap.end).toBe('2029-02-28');
    const term = { ...orderedTerm('1', offer, leap), periodEnd: on('2031-02-28') };
    expect(nextSpan(term).end).toBe('2032-02-29');
    const rest = { ...offer, firstTerm: { amount: yen(44_000), end: tokyoDate('2027-04-01') } };
    const span = firstSpan(rest, tokyoDate('2026-12-15'));
    expect(span).toEqual({ start: '2026-12-15', end: '2027-04-01' });
    expect(nextSpan(orderedTerm('1', rest, span))).toEqual({ start: '2027-04-01', end: '2028-04-01' });
  });

  /** Years with random days of payment: what the calendar does is compared with what each day has to be. */
  it('never leaves a gap, never claims a day twice, and is late exactly while a begun period is unpaid after its due day', () => {
    const starts = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(tokyoDate('2026-01-01'), days));
    const delays = fc.array(fc.integer({ min: 0, max: 73 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(starts, delays, (start, delay) => {
        const anchor = dayOfMonth(start);
        let term = orderedTerm('1', offer, firstSpan(offer, start));
        let claims = [claimOf(term, { dueOn: dueDay(start, usualTerms) })];
        const paidOn: TokyoDate[] = [addDays(start, delay[0]!)];
        for (let day = start; day < addDays(start, 800); day = addDays(day, 1)) {
          claims = claims.map((claim, at) =>
            paidOn[at]! <= day ? { ...claim, state: 'settled' as const } : claim,
          );
          for (const [at, claim] of claims.entries())
            if (paidOn[at] === day) term = termPaidUpTo(term, claim);
          term = turned(term, claims, startOfTokyoDay(day));
          const running = claims.filter(({ periodStart }) => periodStart <= day).at(-1)!;
          expect(term.status).toBe(running.state === 'open' && running.dueOn < day ? 'past_due' : 'active');
          const last = claims.at(-1)!;
          if (term.status === 'active' && day >= addDays(last.periodEnd, -60) && claims.length < 3) {
            expect(invoicedFrom(term, 60) <= day).toBe(true);
            const { start: periodStart, end: periodEnd } = nextSpan(term);
            expect(periodStart).toBe(last.periodEnd);
            claims.push(claimOf(term, { periodStart, periodEnd, dueOn: dueDay(day, usualTerms) }));
            paidOn.push(addDays(day, delay[claims.length - 1]!));
          }
        }
        for (const [year, { periodStart }] of claims.entries())
          expect(periodStart).toBe(addMonthsFromAnchor(start, year * 12, anchor));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the period that is to be invoiced', () => {
  const running = { ...ordered('2026-12-01'), status: 'active' as const };
  const first = claimOf(running);
  const second = { ...first, periodStart: tokyoDate('2027-12-01'), periodEnd: tokyoDate('2028-12-01') };
  const next = { start: '2027-12-01', end: '2028-12-01' };

  it.each([
    ['none before its time', running, [first], '2027-11-30', null],
    ['the next one once the running one ends by the day', running, [first], '2027-12-01', next],
    ['none where an invoice of the next one stands', running, [first, second], '2027-12-01', null],
    [
      'the next one anew where its invoice was taken back',
      running,
      [first, { ...second, state: 'credited' as const }],
      '2027-12-01',
      next,
    ],
    ['none of what was cancelled', { ...running, cancelAtPeriodEnd: true }, [first], '2027-12-01', null],
    ['none while a fee is late', { ...running, status: 'past_due' as const }, [first], '2027-12-01', null],
    [
      'the running one where nothing stands for it',
      running,
      [{ ...first, state: 'credited' as const }],
      '2026-12-31',
      { start: '2026-12-01', end: '2027-12-01' },
    ],
  ])('is %s', (_case, term, claims, endingBy, expected) => {
    expect(spanToInvoice(term, claims, tokyoDate(endingBy))).toEqual(expected);
  });
});
