import { VerifyLedger } from '@enishi/ledger';
import { addDays, newId, tokyoDateOf, yen } from '@enishi/kernel';
import { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { PaymentsOf } from '../../actions/payments-of.ts';
import { ReversePayment } from '../../actions/reverse-payment.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { TakePayment } from '../../actions/take-payment.ts';
import { TurnTerm } from '../../actions/turn-term.ts';
import { BillingModule } from '../../billing.module.ts';
import type { ManualForm } from '../../domain/manual-payment.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { SubscriptionStore } from '../../store/subscription.store.ts';
import { CheckDriftJob } from '../schedules/check-drift.job.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

const yearly: Offer = { ...standardMonthly, interval: 'year', amount: yen(11_000) };

/** Cash at the counter, transfers to the bank. */
describe('a fee that the desk takes', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const today = () => tokyoDateOf(program.clock.now());

  const take = (subject: SubjectRef, form: Partial<ManualForm> = {}, id = newId()) =>
    stage.inCommunity(async (tx) => {
      await program.get(TakePayment).run(tx, {
        ...{ id, subject, offer: yearly, takenBy: 'jimu@example.jp' },
        customer: { email: 'hanako@example.jp', name: '佐藤 花子' },
        form: { amount: 11_000, means: 'cash', receivedOn: today(), note: null, termEnd: null, ...form },
      });
      return id;
    });
  const reverse = (paymentId: string, reason = '入力の誤り') =>
    stage.inCommunity((tx) =>
      program.get(ReversePayment).run(tx, { paymentId, reason, reversedBy: 'kaikei@example.jp' }),
    );
  const running = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const payments = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
  const balances = async (subject: SubjectRef) => {
    const rows = await database.look<{ account: string; sum: string }>(
      `select p.account, sum(p.amount)::text as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.subject_id::text = $1 group by p.account`,
      [subject.id],
    );
    return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]));
  };
  const faults = () => stage.inCommunity((tx) => program.get(VerifyLedger).run(tx));

  it('gives a year, is booked where it lies, and has its receipt', async () => {
    const subject = stage.member();
    await take(subject, { note: '窓口にて' });
    expect(await running(subject)).toMatchObject({ prepaid: true, status: 'active', periodStart: today() });
    expect(await balances(subject)).toMatchObject({ cash: 11_000, output_tax: -1_000 });
    const [payment] = await payments(subject);
    expect(payment).toMatchObject({
      ...{ means: 'cash', state: 'paid', receipts: [{ number: expect.anything() }] },
      manual: { takenBy: 'jimu@example.jp', note: '窓口にて', reversedAt: null },
    });
    const other = stage.member();
    await take(other, { means: 'bank_transfer', receivedOn: addDays(today(), -3) });
    expect(await balances(other)).toMatchObject({ bank: 11_000 });
    expect(await faults()).toEqual([]);
  });

  it('is taken once however often the button is pressed', async () => {
    const subject = stage.member();
    const id = newId();
    await take(subject, {}, id);
    await Promise.all([take(subject, {}, id), take(subject, {}, id)]);
    expect(await payments(subject)).toHaveLength(1);
    await expect(take(stage.member(), {}, id)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  });

  it('is refused where something else is paid for, or the page is old', async () => {
    const card = stage.member();
    await stage.subscribe(card);
    await expect(take(card)).rejects.toThrow('MANUAL_BESIDE_CARD');
    const subject = stage.member();
    await take(subject);
    await expect(take(subject)).rejects.toThrow('MANUAL_TERM_CHANGED');
    await expect(take(stage.member(), { amount: 10_000 })).rejects.toThrow('MANUAL_AMOUNT');
  });

  it('makes a voucher void that waits, and the voucher gives way', async () => {
    const subject = stage.member();
    const { id } = await stage.order(subject, { offer: yearly, means: 'konbini' });
    await program.runReactions();
    await take(subject);
    await program.runReactions();
    expect(await stage.attempt(subject, id)).toMatchObject({ state: 'expired', voucher: null });
    const [row] = await database.look<{ intent: string }>(
      'select stripe_session_id as intent from billing.checkout_attempt where id = $1',
      [id],
    );
    expect(await stage.control(`/konbini/${row!.intent}`, { result: 'paid' })).toMatchObject({
      status: 'canceled',
    });
    expect(await payments(subject)).toHaveLength(1);
  });

  it('extends from the old end in the grace, and is no drift to the nightly check', async () => {
    const subject = stage.member();
    await take(subject);
    const end = (await running(subject))!.periodEnd;
    program.clock.advance(370 * 86_400_000);
    await stage.inCommunity((tx) => program.get(TurnTerm).due(tx));
    await take(subject, { termEnd: end });
    expect(await running(subject)).toMatchObject({ status: 'active', periodStart: end });
    await program.get(CheckDriftJob).run();
    const drift = await database.look(
      `select d.* from billing.drift_finding d join billing.customer c on c.id::text = d.stripe_id where c.subject_id = $1`,
      [subject.id],
    );
    expect(drift).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('is taken back with a reason, in the books and in the days, and stays to be seen', async () => {
    const subject = stage.member();
    const first = await take(subject);
    const end = (await running(subject))!.periodEnd;
    const second = await take(subject, { termEnd: end, means: 'bank_transfer' });
    await expect(reverse(first)).rejects.toThrow('MANUAL_NOT_LAST');
    await expect(reverse(second, ' ')).rejects.toThrow('MANUAL_REASON');
    await reverse(second);
    await reverse(second);
    expect(await running(subject)).toMatchObject({ status: 'active', periodEnd: end });
    await reverse(first, '別の会員の入金でした');
    expect(await running(subject)).toBeNull();
    expect(await balances(subject)).toMatchObject({ cash: 0, bank: 0, output_tax: 0, contract_liability: 0 });
    const states = (await payments(subject)).map(({ state, manual }) => [state, manual?.reversedBy]);
    expect(states).toEqual([
      ['refunded', 'kaikei@example.jp'],
      ['refunded', 'kaikei@example.jp'],
    ]);
    expect(await faults()).toEqual([]);
    await expect(reverse(newId())).rejects.toThrow('MANUAL_UNKNOWN');
  });

  describe('of two clerks at once', () => {
    const renewable = async () => {
      const subject = stage.member();
      await take(subject);
      return { subject, termEnd: (await running(subject))!.periodEnd };
    };
    const bothTake = async ({ subject, termEnd }: Awaited<ReturnType<typeof renewable>>) => {
      await Promise.allSettled([take(subject, { termEnd }), take(subject, { termEnd })]);
      return (await payments(subject)).length;
    };

    it('one is recorded, the other told that the term has changed', async () => {
      expect(await bothTake(await renewable())).toBe(2);
    });

    it('would both be recorded without the locks: the control run', async () => {
      const member = await renewable();
      const lock = jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
      const customers = program.get(CustomerStore);
      const known = jest
        .spyOn(customers, 'ensure')
        .mockImplementation(async (tx, subject) => (await customers.ofSubject(tx, subject))!);
      const store = program.get(SubscriptionStore);
      const occupying = store.occupying.bind(store);
      let seen = 0;
      let open: () => void = () => undefined;
      const both = new Promise<void>((resolve) => (open = resolve));
      const read = jest.spyOn(store, 'occupying').mockImplementation(async (tx, customerId, family) => {
        const row = await occupying(tx, customerId, family);
        if (row && family) {
          seen += 1;
          if (seen === 2) open();
          await both;
        }
        return row;
      });
      try {
        expect(await bothTake(member)).toBe(3);
      } finally {
        read.mockRestore();
        known.mockRestore();
        lock.mockRestore();
      }
    });
  });
});
