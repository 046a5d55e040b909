import { VerifyLedger } from '@enishi/ledger';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { CountDrift } from '../../actions/count-drift.ts';
import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { PaymentRecordsOf } from '../../actions/payment-records-of.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RefundPayment } from '../../actions/refund-payment.ts';
import { BillingModule } from '../../billing.module.ts';
import { TieOutJob } from '../schedules/tie-out.job.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

describe('a payment that its payer disputes', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const member = async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const [row] = await database.look<{ intent: string }>(
      `select p.stripe_payment_intent_id as intent from billing.payment p
         join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    return { subject, intent: row!.intent };
  };
  const dispute = async (intent: string): Promise<string> => {
    const opened = await stage.control('/disputes', { payment_intent: intent });
    await stage.pass(1);
    return (opened as { dispute: string }).dispute;
  };
  const balances = async (subjectId: string) => {
    const rows = await database.look<{ account: string; sum: number }>(
      `select p.account, sum(p.amount)::int as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.subject_id::text = $1 group by p.account having sum(p.amount) <> 0`,
      [subjectId],
    );
    return Object.fromEntries(rows.map(({ account, sum }) => [account, sum]));
  };
  const paymentOf = async (subject: Parameters<PaymentsOf['run']>[1]) =>
    (await stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject)))[0]!;
  const recordOf = async (subjectId: string) => {
    const [row] = await database.look<{ id: string }>(
      'select s.id from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1',
      [subjectId],
    );
    return (await stage.inCommunity((tx) => program.get(PaymentRecordsOf).run(tx, [row!.id]))).get(row!.id);
  };
  const mattersOf = async (subjectId: string) =>
    (await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx))).filter(
      (matter) => matter.subject?.id === subjectId,
    );

  it('lies in the reserve, is shown with its deadline, and cannot be refunded', async () => {
    const { subject, intent } = await member();
    expect(await recordOf(subject.id)).toMatchObject({ paid: true, disputed: false });
    await dispute(intent);
    expect(await recordOf(subject.id)).toMatchObject({ paid: true, disputed: true });
    expect(await balances(subject.id)).toMatchObject({ dispute_reserve: 1100, stripe_clearing: -1339 });
    const [matter] = await mattersOf(subject.id);
    expect(matter).toMatchObject({ kind: 'dispute', amount: 1100 });
    expect(matter!.dueBy!.getTime()).toBeGreaterThan(program.clock.now().getTime());
    const payment = await paymentOf(subject);
    expect(payment.state).toBe('disputed');
    const wish = {
      paymentId: payment.id,
      amount: 1100,
      reason: '取引の異議',
      access: 'go_on',
      requestedBy: newId(),
    } as const;
    await expect(
      stage.inCommunity((tx) => program.get(RefundPayment).run(tx, { ...wish, idempotencyKey: newId() })),
    ).rejects.toMatchObject({ code: 'PAYMENT_DISPUTED' });
  });

  it('comes back when it is won: the reserve is empty, the fee returned, the matter over', async () => {
    const { subject, intent } = await member();
    const before = await balances(subject.id);
    const id = await dispute(intent);
    await stage.control(`/disputes/${id}`, { to: 'won' });
    await stage.pass(1);
    expect(await balances(subject.id)).toEqual(before);
    expect(await mattersOf(subject.id)).toEqual([]);
    expect((await paymentOf(subject)).state).toBe('paid');
    expect(await recordOf(subject.id)).toMatchObject({ disputed: false });
  });

  it('is written off when it is lost, and a person decides whether the plan goes on', async () => {
    const { subject, intent } = await member();
    const id = await dispute(intent);
    await stage.control(`/disputes/${id}`, { to: 'lost' });
    await stage.pass(1);
    expect(await recordOf(subject.id)).toMatchObject({ disputed: true });
    const after = await balances(subject.id);
    expect(after).toMatchObject({ bad_debt: 1100 });
    expect(after).not.toHaveProperty('dispute_reserve');
    expect((await mattersOf(subject.id)).map(({ kind }) => kind)).toEqual(['dispute_lost']);
  });

  it('is tied out: every yen of it on the balance is in the books, which are sound', async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    await program.get(TieOutJob).run();
    expect(await stage.inCommunity((tx) => program.get(CountDrift).run(tx))).toMatchObject({
      found: 0,
    });
  });
});
