import { VerifyLedger } from '@enishi/ledger';
import { yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { GiveUpVoucher } from '../../actions/give-up-voucher.ts';
import { MayStillCharge } from '../../actions/may-still-charge.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RemindOfVouchers } from '../../actions/remind-of-vouchers.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { StopCharging } from '../../actions/stop-charging.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { TurnTerm } from '../../actions/turn-term.ts';
import { VoucherOf } from '../../actions/voucher-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { billingSchemas, pay, setStage, standardMonthly } from './billing-stage.ts';

const yearly: Offer = { ...standardMonthly, interval: 'year', amount: yen(11_000) };

/** A year passes for everybody in the sandbox. */
jest.setTimeout(90_000);

/** A year paid at a convenience store, with the sandbox playing the shop. */
describe('a yearly fee at a convenience store', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const konbini = { offer: yearly, means: 'konbini' } as const;

  const order = async (subject: SubjectRef): Promise<{ id: string; intent: string }> => {
    const { id } = await stage.order(subject, konbini);
    await program.runReactions();
    const [row] = await database.look<{ intent: string }>(
      'select stripe_session_id as intent from billing.checkout_attempt where id = $1',
      [id],
    );
    return { id, intent: row!.intent };
  };
  const shop = (intent: string, result: 'paid' | 'expired' = 'paid') =>
    stage.control(`/konbini/${intent}`, { result });
  const member = async () => {
    const subject = stage.member();
    const voucher = await order(subject);
    await shop(voucher.intent);
    await stage.settle(subject, voucher.id);
    return { subject, ...voucher };
  };
  const running = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const payments = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
  const turn = () => stage.inCommunity((tx) => program.get(TurnTerm).due(tx));
  const told = async (type: string, subject: SubjectRef) =>
    (
      await database.look(
        `select payload from platform.outbox where event = $1 and payload->'subject'->>'id' = $2`,
        [type, subject.id],
      )
    ).length;

  it('gives a voucher that waits, and nothing else before it is paid', async () => {
    const subject = stage.member();
    const { id } = await order(subject);
    const voucher = await stage.inCommunity((tx) => program.get(VoucherOf).run(tx, subject));
    expect(voucher).toMatchObject({ id, state: 'waiting', moneyMoved: false, amount: 11_000 });
    expect(voucher?.voucher?.codes.map(({ chain }) => chain)).toContain('seicomart');
    expect(voucher?.voucher?.expiresAt.toISOString()).toMatch(/T14:59:59.000Z$/);
    expect(await running(subject)).toBeNull();
    expect(await payments(subject)).toEqual([]);
    expect(await told('billing.voucher_issued', subject)).toBe(1);
  });

  it('begins a year when it is paid, with books, receipt and its means', async () => {
    const { subject, id } = await member();
    expect((await stage.attempt(subject, id)).state).toBe('paid');
    expect(await running(subject)).toMatchObject({ prepaid: true, status: 'active', nextChargeOn: null });
    const [payment] = await payments(subject);
    expect(payment).toMatchObject({
      amount: 11_000,
      state: 'paid',
      receipts: [{ number: expect.anything() }],
    });
    const lines = await database.look<{ account: string; sum: string }>(
      `select p.account, sum(p.amount)::text as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.subject_id::text = $1 group by p.account order by p.account`,
      [subject.id],
    );
    expect(Object.fromEntries(lines.map(({ account, sum }) => [account, Number(sum)]))).toMatchObject({
      stripe_clearing: 11_000 - 396,
      processor_fee: 396,
      output_tax: -1_000,
      contract_liability: -10_000 + 833,
    });
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    const [receipt] = await database.look('select means from billing.receipt where payment_id = $1', [
      payment!.id,
    ]);
    expect(receipt).toEqual({ means: 'konbini' });
  });

  it('falls back to nothing when the voucher runs out, and says so once', async () => {
    const subject = stage.member();
    const { id, intent } = await order(subject);
    await shop(intent, 'expired');
    expect(await stage.settle(subject, id)).toMatchObject({ state: 'expired', moneyMoved: false });
    await stage.settle(subject, id);
    expect(await told('billing.voucher_expired', subject)).toBe(1);
    expect(await running(subject)).toBeNull();
  });

  it('makes the older voucher void when something else is ordered, and a card pays once', async () => {
    const subject = stage.member();
    const older = await order(subject);
    const page = await stage.openPage(subject);
    expect(await shop(older.intent)).toMatchObject({ status: 'canceled' });
    await pay(page.url);
    await stage.settle(subject, page.id);
    expect(await running(subject)).toMatchObject({ prepaid: false, status: 'active' });
    expect(await payments(subject)).toHaveLength(1);
    expect(await told('billing.voucher_expired', subject)).toBe(0);
  });

  it('counts a voucher that was given up here after it was paid at the store', async () => {
    const subject = stage.member();
    const { intent } = await order(subject);
    await shop(intent);
    await stage.inCommunity((tx) => program.get(GiveUpVoucher).run(tx, subject));
    await program.runReactions();
    expect(await running(subject)).toMatchObject({ prepaid: true, status: 'active' });
    expect(await payments(subject)).toHaveLength(1);
  });

  it('gives money back that comes beside a card', async () => {
    const subject = stage.member();
    const older = await order(subject);
    await shop(older.intent);
    await database.look(`update billing.checkout_attempt set state = 'expired' where id = $1`, [older.id]);
    await database.look(`update billing.checkout_attempt set session_closed_at = now() where id = $1`, [
      older.id,
    ]);
    const page = await stage.openPage(subject);
    await pay(page.url);
    await stage.settle(subject, page.id);
    await program.runReactions();
    expect(await running(subject)).toMatchObject({ status: 'active', live: true });
    const states = (await payments(subject)).map(({ state, refunds }) => [state, refunds.length]);
    expect(states).toHaveLength(2);
    expect(states.filter(([, refunds]) => refunds === 1)).toHaveLength(1);
    expect(await stage.inCommunity((tx) => program.get(MayStillCharge).run(tx, subject))).toBe(true);
  });

  it('is renewed from the old end, also in the grace, and never twice', async () => {
    const { subject } = await member();
    await expect(stage.order(subject, konbini)).rejects.toThrow('PAID_AHEAD');
    const until = (await running(subject))!.periodEnd;
    await stage.pass(366);
    expect(await turn()).toBeGreaterThan(0);
    expect(await running(subject)).toMatchObject({ status: 'past_due', live: true, periodStart: until });
    expect(await turn()).toBe(0);
    const again = await order(subject);
    await shop(again.intent);
    await stage.settle(subject, again.id);
    expect(await running(subject)).toMatchObject({ status: 'active', periodStart: until });
    await expect(stage.order(subject, konbini)).rejects.toThrow('PAID_AHEAD');
  });

  it('ends with its year when it is not to be renewed', async () => {
    const { subject } = await member();
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    expect(await running(subject)).toMatchObject({ cancelAtPeriodEnd: true });
    const stop = { subject, when: 'period_end', reason: null } as const;
    const ends = await stage.inCommunity((tx) => program.get(StopCharging).run(tx, stop));
    expect(ends.paidUntil).toBe((await running(subject))!.periodEnd);
    await stage.pass(366);
    await turn();
    expect(await running(subject)).toBeNull();
    expect(await stage.inCommunity((tx) => program.get(MayStillCharge).run(tx, subject))).toBe(false);
  });

  it('reminds on the day before the last, once', async () => {
    const subject = stage.member();
    await order(subject);
    const remind = () => stage.inCommunity((tx) => program.get(RemindOfVouchers).run(tx));
    await remind();
    expect(await told('billing.voucher_runs_out', subject)).toBe(0);
    program.clock.advance(2 * 86_400_000);
    await remind();
    await remind();
    expect(await told('billing.voucher_runs_out', subject)).toBe(1);
  });
});
