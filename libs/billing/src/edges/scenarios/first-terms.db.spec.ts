import {
  daysBetween,
  firstYearPeriod,
  monthsBegun,
  newId,
  startOfTokyoDay,
  tokyoDateOf,
  yen,
} from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { PaymentsOf } from '../../actions/payments-of.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { TakePayment } from '../../actions/take-payment.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

/** A year that everybody begins in the same month: whoever comes later pays for what is left of it (月割). */
describe('a fee by fiscal year', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const today = () => tokyoDateOf(program.clock.now());
  /** Twelve thousand yen from the month after the next, so that two months are left and the year turns soon. */
  const offered = (): Offer & {
    firstTerm: { amount: ReturnType<typeof yen>; end: ReturnType<typeof today> };
  } => {
    const period = firstYearPeriod(today(), ((Number(today().slice(5, 7)) + 1) % 12) + 1);
    const firstTerm = { amount: yen(1_000 * monthsBegun(period)), end: period.end };
    return { ...standardMonthly, key: 'ind_full', interval: 'year', amount: yen(12_000), firstTerm };
  };
  const payments = async (subject: SubjectRef) =>
    (await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject)))
      .filter(({ state }) => state === 'paid')
      .map(({ amount }) => amount);
  const running = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const monthsInBooks = (subject: SubjectRef) =>
    database.look<{ amount: number }>(
      `select amount from ledger.recognition_plan where subject_id = $1 order by position`,
      [subject.id],
    );

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await database.look('select kind, detail from billing.money_matter')).toEqual([]);
  });

  it('by card: the months that are left at once, the whole fee on the first day of the year and a year later', async () => {
    const offer = offered();
    const subject = stage.member();
    expect(await stage.subscribe(subject, { offer })).toMatchObject({ state: 'paid', amount: 2_000 });
    expect(await payments(subject)).toEqual([2_000]);
    expect(await running(subject)).toMatchObject({
      ...{ status: 'active', amount: 12_000, interval: 'year' },
      periodEnd: offer.firstTerm.end,
      nextChargeOn: offer.firstTerm.end,
    });
    await stage.pass(daysBetween(today(), offer.firstTerm.end) + 1);
    expect(await payments(subject)).toEqual([12_000, 2_000]);
    expect((await running(subject))!.periodEnd.slice(5)).toBe(offer.firstTerm.end.slice(5));
    await stage.pass(366);
    expect(await payments(subject)).toEqual([12_000, 12_000, 2_000]);
  });

  it('the card company refuses it, and nothing is left of the order', async () => {
    const subject = stage.member();
    const page = await stage.openPage(subject, { offer: offered() });
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    const answer = await fetch(page.url, {
      method: 'POST',
      body: new URLSearchParams(card),
      redirect: 'manual',
    });
    expect(answer.status).toBe(402);
    expect(await payments(subject)).toEqual([]);
    expect(await running(subject)).toBeNull();
  });

  it('in cash: the months that are left, then whole years from the first day of the year', async () => {
    const offer = offered();
    const subject = stage.member();
    const take = (amount: number, termEnd: ReturnType<typeof today> | null) =>
      stage.inCommunity((tx) =>
        program.get(TakePayment).run(tx, {
          ...{ id: newId(), subject, offer, takenBy: 'jimu@example.jp' },
          customer: { email: 'hanako@example.jp', name: '佐藤 花子' },
          form: { amount, means: 'cash', receivedOn: today(), note: null, termEnd },
        }),
      );
    const review = () => stage.inCommunity((tx) => program.get(TakePayment).review(tx, subject, offer));
    expect(await review()).toMatchObject({ amount: 2_000, start: today(), end: offer.firstTerm.end });
    await expect(take(12_000, null)).rejects.toMatchObject({ code: 'MANUAL_AMOUNT' });
    await take(2_000, null);
    expect((await monthsInBooks(subject)).map(({ amount }) => amount)).toEqual([909, 910]);
    const { amount, start, end, termEnd } = await review();
    expect({ amount, start, termEnd }).toEqual({
      amount: 12_000,
      start: offer.firstTerm.end,
      termEnd: offer.firstTerm.end,
    });
    expect(startOfTokyoDay(end).getUTCFullYear()).toBe(startOfTokyoDay(start).getUTCFullYear() + 1);
    expect(end.slice(5)).toBe(start.slice(5));
    await take(12_000, termEnd);
    expect(await running(subject)).toMatchObject({ prepaid: true, periodEnd: end });
  });
});

const card = {
  ...{ email: 'hanako@example.jp', number: '4242424242424242', expiry: '12/34' },
  ...{ cvc: '123', name: 'HANAKO SATO', country: 'JP' },
};
