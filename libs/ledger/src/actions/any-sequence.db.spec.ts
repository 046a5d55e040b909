import { addDays, newId, startOfTokyoDay, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import fc from 'fast-check';

import { incomeAccounts } from '../domain/account.ts';
import { LedgerModule } from '../ledger.module.ts';
import { ledgerSchema } from '../store/ledger-schema.ts';
import { BookMembershipPayment } from './book-membership-payment.ts';
import { BookMembershipRefund } from './book-membership-refund.ts';
import { BookProcessorFee } from './book-processor-fee.ts';
import { BookRefundFailure } from './book-refund-failure.ts';
import { FoldMonthTotals } from './fold-month-totals.ts';
import { ReadBalances } from './read-balances.ts';
import { ReadMonthFigures } from './read-month-figures.ts';
import { ReleaseDueMonths } from './release-due-months.ts';
import { VerifyLedger } from './verify-ledger.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });

const source = (id: string) => ({ type: 'stripe_balance_transaction', id });
const year = {
  interval: 'year' as const,
  taxCategory: 'taxable_10' as const,
  stream: 'membership_individual' as const,
};

/** One thing that can happen to one of three payments, and how often it is told. */
const step = fc.record({
  what: fc.constantFrom('pay', 'pay_yearly', 'fee', 'refund', 'refund_fails', 'wait', 'fold'),
  which: fc.integer({ min: 0, max: 2 }),
  part: fc.integer({ min: 1, max: 40_000 }),
  days: fc.integer({ min: 1, max: 120 }),
  told: fc.integer({ min: 1, max: 2 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

describe('any sequence of payments, fees, refunds, waiting and folding, told once or twice', () => {
  it('leaves sound books whose accounts sum to zero', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const community = newId();
        await program.transactions.inSystem((tx) => registerTenant(tx, community));
        let today = tokyoDate('2026-04-01');
        for (const [index, each] of steps.entries()) {
          if (each.what === 'wait') today = addDays(today, each.days);
          program.clock.set(new Date(startOfTokyoDay(today).getTime() + 3_600_000));
          for (let told = 0; told < each.told; told += 1) {
            await program.transactions
              .inCommunity(community, (tx) => happen(tx, each, today, index))
              .catch(ignoreRefusal);
          }
        }
        const [faults, balances, months] = await program.transactions.inCommunity(community, async (tx) => [
          await program.get(VerifyLedger).run(tx),
          await program.get(ReadBalances).run(tx, tokyoDate('2099-12-31')),
          await program.get(ReadMonthFigures).run(tx, tokyoMonth('2026-04'), tokyoMonth('2032-12')),
        ]);
        expect(faults).toEqual([]);
        expect([...balances.values()].reduce<number>((sum, amount) => sum + amount, 0)).toBe(0);
        const income = incomeAccounts.reduce((sum, account) => sum - (balances.get(account) ?? 0), 0);
        expect(months.reduce((sum, month) => sum + month.income, 0)).toBe(income);
        expect(balances.get('contract_liability') ?? 0).toBeLessThanOrEqual(0);
      }),
      { numRuns: 25, verbose: true },
    );
  }, 120_000);
});

async function happen(
  tx: Tx,
  { what, which, part }: Step,
  today: ReturnType<typeof tokyoDate>,
  index: number,
) {
  const payment = source(`payment_${which}`);
  const facts = { occurredOn: today, description: '' };
  if (what === 'pay' || what === 'pay_yearly') {
    const interval = what === 'pay' ? ('month' as const) : ('year' as const);
    await program
      .get(BookMembershipPayment)
      .run(tx, { ...facts, ...year, interval, source: payment, gross: yen(33_000) });
  } else if (what === 'fee') {
    await program.get(BookProcessorFee).run(tx, { ...facts, source: payment, fee: yen(1_188), stream: null });
  } else if (what === 'refund') {
    const refund = { ...facts, source: source(`refund_${which}_${index}`), payment, gross: yen(part) };
    await program.get(BookMembershipRefund).run(tx, { ...refund, taxCategory: 'taxable_10' });
  } else if (what === 'refund_fails') {
    const refund = source(`refund_${which}_${index - 1}`);
    await program.get(BookRefundFailure).run(tx, { refund, occurredOn: today, reason: '' });
  } else if (what === 'fold') {
    await program.get(FoldMonthTotals).run(tx, part % 3);
  } else {
    await program.get(ReleaseDueMonths).run(tx);
  }
}

/** A payment already booked with another interval, a refund of nothing: refused, and the books must not have moved. */
function ignoreRefusal(error: unknown): void {
  if ((error as Error).name !== 'Refusal') throw error;
}
