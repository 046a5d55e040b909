import { EnsureAccounts } from '@enishi/identity';
import { fiscalYearOf, negateYen, newId, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { EnterSlip, PostEntry, SaveFundingPlan } from '@enishi/ledger';
import type { SlipForm } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';

import type { DemoWorld, Founded } from './demo-world.ts';

/** Money that moves again and again, so many months before the end of the demonstration. */
type Slip = Pick<SlipForm, 'kind' | 'name' | 'amount' | 'costAccount' | 'restrictedUse'> & {
  readonly months: readonly number[];
};
type Books = {
  readonly slips: readonly Slip[];
  readonly sponsors: {
    readonly name: string;
    readonly amount: number;
    readonly months: readonly number[];
  } | null;
  /** Of the running fiscal year and the two after it: subsidies fall, fees rise. */
  readonly plans: readonly { subsidy: number; fees: number; other: number; cost: number }[];
};

const everyMonth = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
const cost = (name: string, costAccount: Slip['costAccount'], amount: number, months = everyMonth): Slip => ({
  ...{ kind: 'cost', name, amount, costAccount, months, restrictedUse: null },
});
const subsidy = (name: string, amount: number, months: readonly number[], restrictedUse: string): Slip => ({
  ...{ kind: 'subsidy', name, amount, months, restrictedUse, costAccount: null },
});

/** In a region's second year most of the money is still public, and the plan says how that is to change. */
const books: Record<string, Books> = {
  doto: {
    slips: [
      subsidy('関係人口づくり補助金（概算払い）', 120_000, [11, 7, 3], '交流会の会場費と旅費'),
      cost('事務局の人件費', 'personnel', 28_000),
      cost('お便りの制作', 'outsourcing', 6_000, [10, 7, 4, 1]),
      cost('交流会の会場', 'venue', 9_000, [9, 5, 2]),
      cost('システム利用料', 'systems', 3_300),
    ],
    sponsors: { name: '催しの協賛金', amount: 30_000, months: [9, 5, 2] },
    plans: [
      { subsidy: 360_000, fees: 300_000, other: 90_000, cost: 700_000 },
      { subsidy: 240_000, fees: 520_000, other: 180_000, cost: 820_000 },
      { subsidy: 80_000, fees: 760_000, other: 260_000, cost: 900_000 },
    ],
  },
  oguni: {
    slips: [
      subsidy('地域人材循環補助金', 80_000, [10, 4], '研修の講師謝金'),
      cost('事務局の人件費', 'personnel', 12_000),
      cost('システム利用料', 'systems', 3_300),
    ],
    sponsors: null,
    plans: [
      { subsidy: 160_000, fees: 110_000, other: 20_000, cost: 240_000 },
      { subsidy: 120_000, fees: 180_000, other: 60_000, cost: 280_000 },
      { subsidy: 40_000, fees: 260_000, other: 120_000, cost: 320_000 },
    ],
  },
};

/** Enters a community's subsidies, sponsors, costs and plan, as its accountant would at the desk. */
export async function keepBooks(world: DemoWorld, { community, id }: Founded): Promise<void> {
  const kept = books[community.slug];
  if (!kept) return;
  const { app, until } = world;
  const transactions = app.get(Transactions);
  const accountant = await transactions.inIdentity(id, async (tx) => {
    const { email } = community.staff.find(({ role }) => role === 'accountant') ?? community.staff[0]!;
    return (await app.get(EnsureAccounts, { strict: false }).run(tx, [email], 'ja')).get(email) as string;
  });
  const dayBefore = (months: number): TokyoDate =>
    tokyoDateOf(new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() - months, 20, 3)));
  await transactions.inCommunity(id, async (tx) => {
    for (const { months, ...slip } of kept.slips) {
      for (const occurredOn of months.map(dayBefore)) {
        const form = {
          ...slip,
          occurredOn,
          taxCategory: 'out_of_scope',
          periodFrom: null,
          periodTo: null,
        } as const;
        const wish = { id: newId(), form: { ...form, grantName: null }, enteredBy: accountant };
        await app.get(EnterSlip, { strict: false }).run(tx, wish);
      }
    }
    for (const occurredOn of kept.sponsors?.months.map(dayBefore) ?? []) {
      const amount = yen(kept.sponsors?.amount ?? 0);
      await app.get(PostEntry, { strict: false }).run(tx, {
        source: { type: 'sponsor', id: `sponsor-${occurredOn}` },
        kind: 'income',
        occurredOn,
        stream: 'sponsorship',
        description: kept.sponsors?.name ?? '',
        lines: [
          { account: 'bank', amount },
          { account: 'sponsorship', amount: negateYen(amount) },
        ],
      });
    }
    const first = fiscalYearOf(tokyoDateOf(until));
    for (const [ahead, { subsidy: granted, fees, other, cost: spent }] of kept.plans.entries()) {
      await app.get(SaveFundingPlan, { strict: false }).run(tx, {
        fiscalYear: first + ahead,
        amounts: {
          ...{ subsidy: granted, public_contract: 0, individual_fees: fees, corporate_fees: 0, events: 0 },
          ...{ other_income: other, cost: spent, opening_cash: ahead === 0 ? 150_000 : 0 },
        },
        savedBy: accountant,
      });
    }
  });
}
