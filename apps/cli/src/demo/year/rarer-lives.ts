import type { Chance } from './chance.ts';
import { historyDays } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';

/** Before the days are over in which a community may answer; a bank decides for whoever paid when they are. */
const bankDecidesWithin = { least: 4, most: 8 };
/** What a bank makes of a dispute; null while it has not decided. */
type Verdict = 'won' | 'lost' | null;

type Chains = readonly (readonly [string, number])[];

/** How many people pay a year at which convenience stores, and what becomes of payments that their payers dispute. */
const rarer: Record<string, { vouchers: number; chains: Chains; disputes: readonly Verdict[] }> = {
  doto: {
    vouchers: 9,
    chains: [
      ['seicomart', 6],
      ['lawson', 3],
      ['familymart', 1],
    ],
    disputes: ['won', 'lost', null],
  },
  oguni: {
    vouchers: 4,
    chains: [
      ['familymart', 4],
      ['lawson', 3],
      ['ministop', 1],
    ],
    disputes: ['lost'],
  },
};
const plans = [
  ['ind_standard', 5],
  ['ind_supporter', 1],
] as const;
const reasons = [
  ['unrecognized', 2],
  ['fraudulent', 2],
  ['subscription_canceled', 1],
] as const;

/**
 * People who came after the others and do what few do. They have a chance of their own, so that nobody else lives otherwise
 * because of them.
 */
export function rarerLives(slug: string, after: number, chance: Chance): RecordedAct[] {
  const { vouchers, chains, disputes } = rarer[slug]!;
  const withoutCard = Array.from({ length: vouchers }, (_, nth) =>
    payingAtShops({ who: after + nth + 1, nth, chains }, chance),
  );
  const withRegret = disputes.map((verdict, nth) =>
    disputing(after + vouchers + nth + 1, { verdict, early: nth === 0 }, chance),
  );
  return [...withoutCard, ...withRegret].flat();
}

/** The first of them pays for a second year as well, the second never goes to the shop and takes a card, the others pay once. */
function payingAtShops(
  { who, nth, chains }: { who: number; nth: number; chains: Chains },
  chance: Chance,
): RecordedAct[] {
  const act = actsOf(who);
  const joinsOn = nth === 0 ? chance.between(6, 20) : chance.between(40, historyDays - 25);
  const plan = chance.pick(plans);
  const orders = joinsOn + chance.between(0, 3);
  const year = (from: number) => [
    act(from, 'voucher', plan),
    act(from + chance.between(1, 2), 'shop', chance.pick(chains)),
  ];
  const joining = act(joinsOn, 'join', ...(chance.happens(0.5) ? ['newsletter'] : []));
  if (nth === 0) return [joining, ...year(orders), ...year(orders + chance.between(320, 350))];
  if (nth === 1)
    return [joining, act(orders, 'voucher', plan), act(orders + 12, 'order', plan, 'year', 'visa')];
  return [joining, ...year(orders)];
}

/** Pays by the month, and some weeks later disputes the last payment; what the bank has not decided lies open at the end. */
function disputing(
  who: number,
  { verdict, early }: { verdict: Verdict; early: boolean },
  chance: Chance,
): RecordedAct[] {
  const act = actsOf(who);
  const joinsOn = early ? chance.between(2, 8) : chance.between(60, 240);
  const disputesOn = verdict === null ? historyDays - 4 : joinsOn + chance.between(35, 42);
  const decided = verdict
    ? [act(disputesOn + chance.between(bankDecidesWithin.least, bankDecidesWithin.most), 'verdict', verdict)]
    : [];
  return [
    act(joinsOn, 'join'),
    act(joinsOn, 'order', 'ind_standard', 'month', 'visa'),
    act(disputesOn, 'dispute', chance.pick(reasons)),
    ...decided,
  ];
}

const actsOf =
  (who: number) =>
  (day: number, act: string, ...words: string[]): RecordedAct => ({ day, act, who, words });
