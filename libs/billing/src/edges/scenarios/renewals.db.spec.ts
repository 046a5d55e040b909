import { newId } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { PaymentsOf } from '../../actions/payments-of.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

describe('months later', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const paymentsOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
  const subscriptionOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const told = async (subject: SubjectRef) =>
    (
      await database.look<{ event: string }>(
        `select event from platform.outbox where payload->'subject'->>'id' = $1 and event <> 'billing.reconciled' order by id`,
        [subject.id],
      )
    ).map(({ event }) => event.replace('billing.', ''));

  const turnsOf = (subject: SubjectRef) =>
    database.look<{ brings: boolean; amount: number; because: string | null }>(
      `select turn.brings, turn.amount, turn.because from billing.subscription_turn turn
         join billing.customer customer on customer.id = turn.customer_id
        where customer.subject_id = $1 order by turn.happened_at`,
      [subject.id],
    );

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
  });

  it('a declined renewal is told once, keeps the plan while Stripe tries again, and recovers', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    await stage.pass(32);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'past_due', live: true });
    expect((await paymentsOf(subject))[0]).toMatchObject({ state: 'failed', receipts: [] });
    expect(await told(subject)).toEqual([
      'subscription_changed',
      'paid',
      'subscription_changed',
      'payment_failed',
    ]);
    await stage.pass(8);
    expect(await subscriptionOf(subject)).toMatchObject({ status: 'active' });
    expect((await paymentsOf(subject)).map(({ state }) => state)).toEqual(['paid', 'paid']);
  });

  it('a renewal is a second payment with its own receipt, told once', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const first = await subscriptionOf(subject);
    await stage.pass(32);
    const second = await subscriptionOf(subject);
    expect(second).toMatchObject({ status: 'active', periodStart: first!.periodEnd });
    const payments = await paymentsOf(subject);
    expect(payments.map(({ amount, state }) => [amount, state])).toEqual([
      [1100, 'paid'],
      [1100, 'paid'],
    ]);
    expect(new Set(payments.map(({ receipts }) => receipts[0]!.number)).size).toBe(2);
    expect(await told(subject)).toEqual(['subscription_changed', 'paid', 'subscription_changed', 'paid']);
    expect(await turnsOf(subject)).toEqual([{ brings: true, amount: 1100, because: null }]);
  });

  it('after leaving nothing is charged any more, and the plan ends with its period', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await program.runReactions();
    await stage.pass(32);
    expect(await subscriptionOf(subject)).toBeNull();
    expect(await paymentsOf(subject)).toHaveLength(1);
    const ended = await database.look<{ payload: object }>(
      `select payload from platform.outbox where payload->'subject'->>'id' = $1 and event = 'billing.subscription_changed' order by id desc limit 1`,
      [subject.id],
    );
    expect(ended[0]!.payload).toMatchObject({ live: false, status: 'ended', endedBecause: 'cancelled' });
    expect(await turnsOf(subject)).toEqual([
      { brings: true, amount: 1100, because: null },
      { brings: false, amount: 1100, because: 'cancelled' },
    ]);
    expect((await stage.subscribe(subject)).state).toBe('paid');
  });

  it('a yearly fee is one payment for twelve months', async () => {
    const subject = stage.member();
    const offer = {
      ...standardMonthly,
      interval: 'year' as const,
      amount: 11000 as typeof standardMonthly.amount,
    };
    await stage.subscribe(subject, { offer, idempotencyKey: newId() });
    const view = await subscriptionOf(subject);
    expect(view).toMatchObject({ interval: 'year', amount: 11000 });
    expect(Number(view!.periodEnd.slice(0, 4)) - Number(view!.periodStart.slice(0, 4))).toBe(1);
    await stage.pass(60);
    expect(await paymentsOf(subject)).toHaveLength(1);
  });
});
