import { addMonths, monthOf, newId, tokyoDateOf, yen } from '@enishi/kernel';
import { ReleaseDueMonths, VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { DeliverOrder } from '../../actions/deliver-order.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { billingSchemas, pay, setStage, standardMonthly } from './billing-stage.ts';

/** A quarter of the standard plan for somebody else, 3,300 yen once: 3,000 net and 300 tax. */
const threeMonths: Offer = { ...standardMonthly, amount: yen(3_300), name: 'ギフト（3か月分）' };
const once = { offer: threeMonths, once: true } as const;

/** What is ordered once and delivered later, with the sandbox as the card company. */
describe('an order that is paid once', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const payments = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
  const balances = async (subject: SubjectRef): Promise<Record<string, number>> => {
    const lines = await database.look<{ account: string; sum: string }>(
      `select p.account, sum(p.amount)::text as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.subject_id::text = $1 group by p.account order by p.account`,
      [subject.id],
    );
    return Object.fromEntries(lines.map(({ account, sum }) => [account, Number(sum)]));
  };
  const faults = () => stage.inCommunity((tx) => program.get(VerifyLedger).run(tx));
  const bought = async () => {
    const subject = stage.member();
    const attempt = await stage.subscribe(subject, once);
    const [payment] = await payments(subject);
    return { subject, attempt, payment: payment! };
  };
  const deliver = (paymentId: string, months = 3) =>
    stage.inCommunity((tx) =>
      program.get(DeliverOrder).run(tx, { paymentId, from: tokyoDateOf(tx.now), months }),
    );
  const refund = (paymentId: string) =>
    stage.inCommunity((tx) =>
      program.get(RefundPayment).run(tx, {
        ...{ paymentId, amount: 3_300, reason: '受け取られないため', access: 'go_on' },
        ...{ idempotencyKey: newId(), requestedBy: newId() },
      }),
    );

  it('is money received in advance with a receipt of its own words, and begins nothing', async () => {
    const { subject, attempt, payment } = await bought();
    expect(attempt).toMatchObject({ state: 'paid', moneyMoved: true, amount: 3_300 });
    expect(payment).toMatchObject({ amount: 3_300, state: 'paid', description: 'ギフト（3か月分）' });
    expect(await stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject))).toBeNull();
    expect(await balances(subject)).toEqual({
      stripe_clearing: 3_300 - 118,
      processor_fee: 118,
      contract_liability: -3_000,
      output_tax: -300,
    });
    const [receipt] = await database.look(
      'select description, amount from billing.receipt where payment_id = $1',
      [payment.id],
    );
    expect(receipt).toEqual({ description: 'ギフト（3か月分）', amount: 3_300 });
    const told = await database.look<{ order: string }>(
      `select payload->>'orderId' as order from platform.outbox where event = 'billing.paid' and payload->'subject'->>'id' = $1`,
      [subject.id],
    );
    expect(told).toEqual([{ order: attempt.id }]);
    const matters = await database.look('select kind from billing.money_matter');
    expect(matters).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('is earned month by month from its delivery on, the remainder in the last', async () => {
    const { subject, payment } = await bought();
    await deliver(payment.id, 7);
    await deliver(payment.id, 7);
    const waiting = await database.look<{ day: string; amount: number }>(
      `select release_on::text as day, amount from ledger.recognition_plan
       where subject_id = $1 and amount > withdrawn order by position`,
      [subject.id],
    );
    expect(waiting.map(({ amount }) => amount)).toEqual([428, 428, 428, 428, 428, 428, 432]);
    const today = tokyoDateOf(program.clock.now());
    expect(waiting.at(-1)?.day).toBe(`${addMonths(monthOf(today), 6)}-01`);
    expect(await balances(subject)).toMatchObject({ contract_liability: -(3_000 - 428) });
    await stage.inCommunity((tx) => program.get(ReleaseDueMonths).run(tx));
    expect(await faults()).toEqual([]);
  });

  it('goes back in full while it waits, and is not delivered once that was asked for', async () => {
    const { subject, payment } = await bought();
    await refund(payment.id);
    await expect(deliver(payment.id)).rejects.toMatchObject({ code: 'ORDER_NOT_PAID' });
    await program.runReactions();
    await expect(deliver(payment.id)).rejects.toMatchObject({ code: 'ORDER_NOT_PAID' });
    expect(await balances(subject)).toMatchObject({ contract_liability: 0, output_tax: 0 });
    expect(await faults()).toEqual([]);
  });

  it('stands beside a subscription that is being paid, each with its own page', async () => {
    const subject = stage.member();
    const own = await stage.openPage(subject);
    const gift = await stage.openPage(subject, once);
    await pay(own.url);
    await pay(gift.url);
    await stage.settle(subject, own.id);
    expect((await stage.attempt(subject, own.id)).state).toBe('paid');
    expect((await stage.attempt(subject, gift.id)).state).toBe('paid');
    expect(await payments(subject)).toHaveLength(2);
    await stage.subscribe(subject, once);
    expect(await payments(subject)).toHaveLength(3);
    expect(await faults()).toEqual([]);
  });
});
