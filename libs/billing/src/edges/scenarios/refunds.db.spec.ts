import { VerifyLedger } from '@enishi/ledger';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ActOnMoneyMatter } from '../../actions/act-on-money-matter.ts';
import { CountDrift } from '../../actions/count-drift.ts';
import { KeepSubscription } from '../../actions/keep-subscription.ts';
import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { ReviewRefund } from '../../actions/review-refund.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { TieOutJob } from '../schedules/tie-out.job.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

describe('after the payment', () => {
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
  const paidMember = async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const [payment] = await paymentsOf(subject);
    return { subject, payment: payment! };
  };
  const refund = (paymentId: string, changes: Partial<Parameters<RefundPayment['run']>[1]> = {}) =>
    stage.inCommunity((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{
          paymentId,
          amount: 1100,
          reason: '申込み間違い',
          access: 'end_now',
          idempotencyKey: newId(),
          requestedBy: newId(),
        },
        ...changes,
      }),
    );
  const clearing = async (subjectId: string) => {
    const [row] = await database.look<{ sum: string }>(
      `select coalesce(sum(p.amount), 0)::text as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.subject_id::text = $1 and p.account = 'stripe_clearing'`,
      [subjectId],
    );
    return Number(row!.sum);
  };
  /** What Stripe holds for us by the books; what came back is entered against the refund, under nobody's name. */
  const atStripe = async () => {
    const [row] = await database.look<{ sum: number }>(
      "select sum(amount)::int sum from ledger.posting where account = 'stripe_clearing'",
    );
    return row!.sum;
  };
  const refundsAtStripe = async (paymentIntent: string) =>
    (
      await sandbox.call<{ data: { id: string; amount: number }[] }>('GET', '/v1/refunds', {
        payment_intent: paymentIntent,
      })
    ).data;

  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
  });

  it('a refund with "end now" gives all back once, reverses the books and ends the subscription', async () => {
    const { subject, payment } = await paidMember();
    expect(await clearing(subject.id)).toBe(1061);
    const idempotencyKey = newId();
    const [one, two] = await Promise.all([
      refund(payment.id, { idempotencyKey }),
      refund(payment.id, { idempotencyKey }),
    ]);
    expect([one.state, two.state]).toEqual(['refund_pending', 'refund_pending']);
    await program.runReactions();
    expect(await refundsAtStripe(payment.stripePaymentIntentId!)).toEqual([
      expect.objectContaining({ amount: 1100 }),
    ]);
    expect(await clearing(subject.id)).toBe(-39);
    expect(await subscriptionOf(subject)).toBeNull();
    const [after] = await paymentsOf(subject);
    expect(after).toMatchObject({
      state: 'refunded',
      refunded: 1100,
      refunds: [{ state: 'succeeded', reason: '申込み間違い' }],
    });
    await expect(refund(payment.id)).rejects.toThrow('PAYMENT_NOT_REFUNDABLE');
  });

  it('a refund with "keep" lets the subscription run out instead', async () => {
    const { subject, payment } = await paidMember();
    await refund(payment.id, { access: 'keep_until_period_end' });
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({
      status: 'active',
      cancelAtPeriodEnd: true,
      nextChargeOn: null,
    });
  });

  it('unknown payment retried, later proves paid: a lost answer to the refund makes no second one', async () => {
    const { subject, payment } = await paidMember();
    await stage.control('/faults', { kind: 'reset', operation: 'Refunds.create', when: 'after', next: 6 });
    await refund(payment.id);
    await expect(program.runReactions()).rejects.toThrow('STRIPE_UNAVAILABLE');
    const [waiting] = await paymentsOf(subject);
    expect(waiting).toMatchObject({ state: 'refund_pending', refunds: [{ state: 'unknown' }] });
    await expect(refund(payment.id)).rejects.toThrow('REFUND_UNDER_WAY');
    await database.look(
      `update platform.outbox set relayed_at = null where event = 'billing.refund_requested'`,
    );
    await program.runReactions();
    expect(await refundsAtStripe(payment.stripePaymentIntentId!)).toHaveLength(1);
    expect((await paymentsOf(subject))[0]).toMatchObject({ state: 'refunded' });
    expect(await clearing(subject.id)).toBe(-39);
  });

  it('refunds made in the Stripe dashboard are not in the books: found by the nightly tie-out, to the yen', async () => {
    const { subject, payment } = await paidMember();
    await sandbox.call('POST', '/v1/refunds', {
      payment_intent: payment.stripePaymentIntentId!,
      amount: '300',
    });
    program.clock.advance(3_000);
    await program.get(TieOutJob).run();
    expect(await clearing(subject.id)).toBe(761);
    expect((await paymentsOf(subject))[0]).toMatchObject({ state: 'partly_refunded', refunded: 300 });
    expect(
      await database.look(`select kind, healed from billing.drift_finding where detail like 'refund%'`),
    ).toEqual([{ kind: 'balance_transaction', healed: true }]);
    const drift = await stage.inCommunity((tx) => program.get(CountDrift).run(tx));
    expect(drift).toEqual({ found: 1, healed: 1, unmatchedYen: 0 });
    const matters = await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx));
    expect(matters).toEqual([
      expect.objectContaining({
        kind: 'drift',
        subject,
        amount: 300,
        proposedAct: 'sync_customer',
      }),
    ]);
    const deed = { id: matters[0]!.id, act: 'mark_resolved' as const, note: '電話で確認', by: newId() };
    await stage.inCommunity((tx) => program.get(ActOnMoneyMatter).run(tx, deed));
    await expect(stage.inCommunity((tx) => program.get(ActOnMoneyMatter).run(tx, deed))).rejects.toThrow(
      'MATTER_UNKNOWN',
    );
    const review = await stage.inCommunity((tx) => program.get(ReviewRefund).run(tx, payment.id));
    expect(review).toMatchObject({ refundable: 800, payerName: '佐藤 花子' });
    expect(review.consequences[0]!.ja).toContain('800円');
    await refund(payment.id, { access: 'end_now', amount: 800 });
    await program.runReactions();
    expect((await paymentsOf(subject))[0]).toMatchObject({ state: 'refunded', refunded: 1100 });
  });

  it('one that had arrived and came back is in the books again, stands for a person, and can be sent anew', async () => {
    const { subject, payment } = await paidMember();
    const before = await atStripe();
    await refund(payment.id, { access: 'go_on' });
    await program.runReactions();
    expect(await atStripe()).toBe(before - 1100);
    await stage.pass(1);
    const [sent] = await refundsAtStripe(payment.stripePaymentIntentId!);
    await stage.control(`/refunds/${sent!.id}`, { to: 'failed' });
    await stage.pass(0);
    expect(await atStripe()).toBe(before);
    expect((await paymentsOf(subject))[0]).toMatchObject({
      ...{ state: 'paid', refunded: 0, refunds: [{ state: 'failed' }] },
    });
    const matters = await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx));
    expect(matters.filter(({ kind }) => kind === 'refund_failed')).toMatchObject([{ subject, amount: 1100 }]);
    await refund(payment.id, { access: 'go_on' });
    await program.runReactions();
    expect(await atStripe()).toBe(before - 1100);
    const [after] = await paymentsOf(subject);
    expect([after!.state, after!.refunds.map(({ state }) => state).sort()]).toEqual([
      'refunded',
      ['failed', 'succeeded'],
    ]);
  });

  it('a refund needs a reason and a payment that exists here', async () => {
    const { payment } = await paidMember();
    await expect(refund(payment.id, { reason: '  ' })).rejects.toThrow('REFUND_REASON_MISSING');
    await expect(refund(newId())).rejects.toThrow('PAYMENT_UNKNOWN');
    await expect(refund('no uuid')).rejects.toThrow('PAYMENT_UNKNOWN');
  });

  it('leaving counts as soon as it is asked for, can be taken back, and asking twice is asking once', async () => {
    const { subject } = await paidMember();
    const leave = () =>
      stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, '引っ越しのため'));
    await leave();
    await leave();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: true, nextChargeOn: null });
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: true });
    await stage.inCommunity((tx) => program.get(KeepSubscription).run(tx, subject));
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: false });
    await program.runReactions();
    const view = await subscriptionOf(subject);
    expect(view).toMatchObject({ cancelAtPeriodEnd: false, nextChargeOn: view!.periodEnd });
  });

  it('a mind changed before Stripe was asked: only the last wish is carried out', async () => {
    const { subject } = await paidMember();
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await stage.inCommunity((tx) => program.get(KeepSubscription).run(tx, subject));
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: false });
    await expect(
      stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, stage.member(), null)),
    ).rejects.toThrow('NO_SUBSCRIPTION');
  });
});
