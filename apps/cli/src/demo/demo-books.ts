import type { SlipForm } from '@enishi/ledger';

/** A slip as its form at the desk sends it, without the day. */
export type BookedSlip = Pick<SlipForm, 'kind' | 'name' | 'amount' | 'costAccount' | 'restrictedUse'>;

const cost = (name: string, costAccount: SlipForm['costAccount'], amount: number): BookedSlip => ({
  ...{ kind: 'cost', name, amount, costAccount, restrictedUse: null },
});
const subsidy = (name: string, amount: number, restrictedUse: string): BookedSlip => ({
  ...{ kind: 'subsidy', name, amount, restrictedUse, costAccount: null },
});

/** The plan of a fiscal year, of income and cost in whole yen. */
export type BookedPlan = {
  subsidy: number;
  individual_fees: number;
  corporate_fees: number;
  events: number;
  other_income: number;
  cost: number;
  opening_cash: number;
};

const planned = (
  subsidised: number,
  [individual, corporate]: readonly [number, number],
  other: number,
  spent: number,
): BookedPlan => ({
  ...{
    subsidy: subsidised,
    individual_fees: individual,
    corporate_fees: corporate,
    events: 0,
    other_income: other,
    cost: spent,
    opening_cash: 0,
  },
});

/**
 * What a community's accountant enters: slips by the word that the record names them with, and the plans of the running
 * fiscal year and the two after it. In a region's second year much of the money is still public, and the plan says how
 * that is to change.
 */
export const demoBooks: Record<
  string,
  { readonly slips: Readonly<Record<string, BookedSlip>>; readonly plans: readonly BookedPlan[] }
> = {
  doto: {
    slips: {
      grant: subsidy('関係人口づくり補助金（概算払い）', 480_000, '交流会の会場費と旅費'),
      personnel: cost('事務局の人件費', 'personnel', 120_000),
      letters: cost('お便りの制作', 'outsourcing', 22_000),
      venue: cost('交流会の会場', 'venue', 33_000),
      systems: cost('システム利用料', 'systems', 9_900),
    },
    plans: [
      { ...planned(1_440_000, [1_300_000, 1_800_000], 0, 3_400_000), opening_cash: 600_000 },
      planned(960_000, [1_900_000, 2_600_000], 300_000, 4_300_000),
      planned(360_000, [2_600_000, 3_400_000], 600_000, 5_200_000),
    ],
  },
  oguni: {
    slips: {
      grant: subsidy('地域人材循環補助金', 240_000, '研修の講師謝金'),
      personnel: cost('事務局の人件費', 'personnel', 45_000),
      systems: cost('システム利用料', 'systems', 6_600),
    },
    plans: [
      { ...planned(480_000, [480_000, 500_000], 0, 1_100_000), opening_cash: 300_000 },
      planned(360_000, [700_000, 700_000], 120_000, 1_500_000),
      planned(120_000, [980_000, 900_000], 300_000, 1_800_000),
    ],
  },
};
