import { newId, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';

import type { AccountCode } from '../domain/account.ts';
import type { MembershipPaymentFacts } from '../domain/membership-payment-entry.ts';
import { ReleaseMonthsJob } from '../edges/release-months.job.ts';
import { LedgerModule } from '../ledger.module.ts';
import { ledgerSchema } from '../store/ledger-schema.ts';
import { BookMembershipPayment } from './book-membership-payment.ts';
import { BookMembershipRefund } from './book-membership-refund.ts';
import { BookProcessorFee } from './book-processor-fee.ts';
import { BookRefundFailure } from './book-refund-failure.ts';
import { ReadBalances } from './read-balances.ts';
import { ReadMonthFigures } from './read-month-figures.ts';
import { ReverseEntry } from './reverse-entry.ts';
import { VerifyLedger } from './verify-ledger.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });

let community = '';
beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});
afterEach(async () => {
  expect(await inBooks((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
});

const inBooks = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);
const source = (id: string) => ({ type: 'stripe_balance_transaction', id });

const fee = (
  id: string,
  gross: number,
  rest: Partial<MembershipPaymentFacts> = {},
): MembershipPaymentFacts => ({
  source: source(id),
  occurredOn: tokyoDate('2026-04-01'),
  stream: 'membership_individual',
  gross: yen(gross),
  taxCategory: 'taxable_10',
  interval: 'month',
  description: 'スタンダード会員',
  ...rest,
});
const pay = (facts: MembershipPaymentFacts) =>
  inBooks((tx) => program.get(BookMembershipPayment).run(tx, facts));
const refund = (id: string, payment: string, gross: number, on = '2026-04-10') =>
  inBooks((tx) =>
    program.get(BookMembershipRefund).run(tx, {
      source: source(id),
      payment: source(payment),
      occurredOn: tokyoDate(on),
      gross: yen(gross),
      taxCategory: 'taxable_10',
      description: '返金',
    }),
  );
const release = () => program.get(ReleaseMonthsJob).run();
async function balances(
  at: string | TokyoDate = '2099-12-31',
): Promise<Partial<Record<AccountCode, number>>> {
  const all = await inBooks((tx) => program.get(ReadBalances).run(tx, tokyoDate(at)));
  return Object.fromEntries([...all].filter(([, amount]) => amount !== 0));
}

describe('a monthly fee', () => {
  it('is income at once, with tax and fee apart, and is booked once however often it is told', async () => {
    expect(await pay(fee('txn_1', 1100))).toBe('posted');
    expect(await pay(fee('txn_1', 1100))).toBe('already_posted');
    const kept = { occurredOn: tokyoDate('2026-04-01'), fee: yen(40), stream: null, description: 'Stripe' };
    await inBooks((tx) => program.get(BookProcessorFee).run(tx, { ...kept, source: source('txn_1') }));
    expect(await balances()).toEqual({
      stripe_clearing: 1060,
      membership_revenue_individual: -1000,
      output_tax: -100,
      processor_fee: 40,
    });
  });

  it('given back leaves nothing but the trace in refunds', async () => {
    await pay(fee('txn_1', 1100));
    expect(await refund('txn_2', 'txn_1', 1100)).toBe('posted');
    expect(await refund('txn_2', 'txn_1', 1100)).toBe('already_posted');
    expect(await balances()).toEqual({ membership_revenue_individual: -1000, refunds: 1000 });
  });

  it('cannot be given back twice, nor before it came', async () => {
    await pay(fee('txn_1', 1100));
    await refund('txn_2', 'txn_1', 600);
    await expect(refund('txn_3', 'txn_1', 501)).rejects.toMatchObject({
      code: 'LEDGER_REFUND_TOO_LARGE',
      facts: { left: 500 },
    });
    await expect(refund('txn_4', 'txn_unheard', 1)).rejects.toMatchObject({ code: 'LEDGER_ENTRY_UNKNOWN' });
  });

  it('booked by mistake is taken back by its mirror, once', async () => {
    await pay(fee('txn_1', 1100));
    const reversal = {
      source: source('txn_1'),
      kind: 'payment',
      occurredOn: tokyoDate('2026-04-02'),
      reason: '二重計上',
    };
    const reverse = () => inBooks((tx) => program.get(ReverseEntry).run(tx, reversal));
    expect(await reverse()).toBe('posted');
    expect(await reverse()).toBe('already_posted');
    expect(await balances()).toEqual({});
  });
});

describe('a yearly fee', () => {
  const yearly = fee('txn_y', 33000, { interval: 'year' });

  it('is released from the month of payment on, a month at a time', async () => {
    await pay(yearly);
    expect(await balances()).toMatchObject({
      contract_liability: -27500,
      membership_revenue_individual: -2500,
    });
    program.clock.set(new Date('2026-06-30T15:30:00Z'));
    await release();
    await release();
    expect(await balances()).toMatchObject({
      contract_liability: -20000,
      membership_revenue_individual: -10000,
    });
    expect(await balances('2026-05-31')).toMatchObject({ membership_revenue_individual: -5000 });
    program.clock.set(new Date('2027-04-01T00:00:00Z'));
    await release();
    expect(await balances()).toEqual({
      stripe_clearing: 33000,
      membership_revenue_individual: -30000,
      output_tax: -3000,
    });
  });

  it('paid long ago is booked with all the months earned since', async () => {
    await pay(
      fee('txn_old', 10000, {
        interval: 'year',
        taxCategory: 'out_of_scope',
        occurredOn: tokyoDate('2025-04-15'),
      }),
    );
    expect(await balances()).toEqual({ stripe_clearing: 10000, membership_revenue_individual: -10000 });
    expect(await balances('2026-02-28')).toMatchObject({ membership_revenue_individual: -9163 });
  });

  it('given back returns its coming months first and stops their release', async () => {
    await pay(yearly);
    program.clock.set(new Date('2026-06-10T00:00:00Z'));
    await release();
    await refund('txn_r', 'txn_y', 33000, '2026-06-10');
    expect(await balances()).toEqual({ membership_revenue_individual: -7500, refunds: 7500 });
    program.clock.set(new Date('2027-04-01T00:00:00Z'));
    await release();
    expect(await balances()).toEqual({ membership_revenue_individual: -7500, refunds: 7500 });
  });

  it('whose refund came back is released after all, and can be refunded again', async () => {
    await pay(yearly);
    await refund('txn_r', 'txn_y', 33000, '2026-04-10');
    const failure = { refund: source('txn_r'), occurredOn: tokyoDate('2026-04-20'), reason: 'カード解約' };
    const fail = () => inBooks((tx) => program.get(BookRefundFailure).run(tx, failure));
    expect(await fail()).toBe('posted');
    expect(await fail()).toBe('already_posted');
    expect(await balances()).toMatchObject({ contract_liability: -27500, output_tax: -3000 });
    program.clock.set(new Date('2026-07-01T00:00:00Z'));
    await release();
    await refund('txn_r2', 'txn_y', 33000, '2026-07-01');
    expect(await balances()).toEqual({ membership_revenue_individual: -2500, refunds: 2500 });
  });

  it('is taken back by a refund, never by a bare reversal', async () => {
    await pay(yearly);
    const reversal = {
      source: source('txn_y'),
      kind: 'payment',
      occurredOn: tokyoDate('2026-04-02'),
      reason: '',
    };
    await expect(inBooks((tx) => program.get(ReverseEntry).run(tx, reversal))).rejects.toMatchObject({
      code: 'LEDGER_ENTRY_HAS_PLAN',
    });
  });
});

describe('figures', () => {
  const read = () =>
    inBooks((tx) => program.get(ReadMonthFigures).run(tx, tokyoMonth('2026-03'), tokyoMonth('2026-05')));

  it('come by month and stream, refunds and tax taken off', async () => {
    await pay(fee('txn_1', 1100, { occurredOn: tokyoDate('2026-03-31') }));
    await pay(fee('txn_2', 11000, { stream: 'membership_corporate' }));
    await refund('txn_3', 'txn_1', 1100, '2026-05-02');
    const figures = await read();
    expect(
      figures.map((each) => [each.month, each.income, each.outputTax, each.refunds, each.returned]),
    ).toEqual([
      ['2026-03', 1000, 100, 0, 0],
      ['2026-04', 10000, 1000, 0, 0],
      ['2026-05', -1000, -100, 1000, 1100],
    ]);
    expect(figures[1]?.incomeByStream.get('membership_corporate')).toBe(10000);
  });

  it('take one statement however much was posted', async () => {
    for (let each = 0; each < 20; each += 1) await pay(fee(`txn_${each}`, 1100));
    const { result, statements } = await countStatements(read);
    expect(statements).toHaveLength(1);
    expect(result[1]?.income).toBe(20000);
  });
});
