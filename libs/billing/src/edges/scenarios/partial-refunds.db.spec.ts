import { VerifyLedger } from '@enishi/ledger';
import { newId, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { ReviewRefund } from '../../actions/review-refund.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

const yearly = { ...standardMonthly, interval: 'year' as const, amount: yen(11_000) };

describe('giving a payment back in parts', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const paidForAYear = async () => {
    const subject = stage.member();
    await stage.subscribe(subject, { offer: yearly });
    const [payment] = await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    return { subject, payment: payment! };
  };
  const refund = async (paymentId: string, amount: number, idempotencyKey: string = newId()) => {
    await stage.inCommunity((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{ paymentId, amount, reason: '途中解約', access: 'go_on', idempotencyKey, requestedBy: newId() },
      }),
    );
  };
  const review = (paymentId: string, amount: number | null = null) =>
    stage.inCommunity((tx) => program.get(ReviewRefund).run(tx, paymentId, amount));
  const balances = async (subjectId: string) =>
    Object.fromEntries(
      (
        await database.look<{ account: string; sum: number }>(
          `select p.account, sum(p.amount)::int as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
           where e.subject_id::text = $1 and p.account <> 'processor_fee' group by 1`,
          [subjectId],
        )
      ).map(({ account, sum }) => [account, sum]),
    );

  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
  });

  it('proposes the months not yet delivered, says how it is booked, and books exactly that', async () => {
    const { subject, payment } = await paidForAYear();
    // The month of the payment is earned at once: 833 of 10,000 yen net.
    const shown = await review(payment.id);
    expect(shown).toMatchObject({ refundable: 11_000, amount: 11_000 });
    expect(shown.undelivered).toEqual({ amount: 10_083, months: 11 });
    const proposed = await review(payment.id, 8_250);
    expect(proposed.consequences.map(({ ja }) => ja).join('')).toMatch(
      /前受会費 7,500円、仮受消費税 750円.*残りの2,750円.*1万円未満/,
    );
    await refund(payment.id, 8_250);
    await program.runReactions();
    expect(await balances(subject.id)).toMatchObject({
      contract_liability: -1_667,
      membership_revenue_individual: -833,
      output_tax: -250,
    });
    const [after] = await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(after).toMatchObject({ state: 'partly_refunded', refunded: 8_250 });
    const running = await stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
    expect(running).toMatchObject({ status: 'active', cancelAtPeriodEnd: false });
  });

  it('never gives back more than is left, in parts that return the tax to the yen', async () => {
    const { subject, payment } = await paidForAYear();
    for (const part of [3_333, 3_333]) {
      await refund(payment.id, part);
      await program.runReactions();
    }
    await expect(refund(payment.id, 4_335)).rejects.toMatchObject({
      code: 'REFUND_AMOUNT_INVALID',
      facts: { most: 4_334 },
    });
    await expect(review(payment.id, 4_335)).rejects.toThrow('REFUND_AMOUNT_INVALID');
    for (const crooked of [0, -1, 0.5, Number.NaN])
      await expect(refund(payment.id, crooked)).rejects.toThrow('REFUND_AMOUNT_INVALID');
    await refund(payment.id, 4_334);
    await program.runReactions();
    expect(await balances(subject.id)).toMatchObject({ output_tax: 0, contract_liability: 0 });
    await expect(refund(payment.id, 1)).rejects.toThrow('PAYMENT_NOT_REFUNDABLE');
    const paper = await stage.inCommunity((tx) =>
      program.get(HandOutReceipt).run(tx, { own: subject, desk: null }, payment.receipts[0]!.id),
    );
    expect(paper.returns.map(({ amount, taxInside }) => [amount, taxInside])).toEqual([
      [3_333, 303],
      [3_333, 303],
      [4_334, 394],
    ]);
  });

  it('of two parts at once makes one, and the same key is the same part', async () => {
    const { subject, payment } = await paidForAYear();
    const outcomes = await Promise.allSettled([refund(payment.id, 6_000), refund(payment.id, 6_000)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await program.runReactions();
    const key = newId();
    await Promise.all([refund(payment.id, 1_000, key), refund(payment.id, 1_000, key)]);
    await program.runReactions();
    const [after] = await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(after).toMatchObject({ refunded: 7_000, state: 'partly_refunded' });
  });
});
