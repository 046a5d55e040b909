import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth, Yen } from '@enishi/kernel';

import { ofPayer, payers } from './payer.ts';
import type { Payer } from './payer.ts';

/** So many subscriptions on the same terms whose running period ends in the same month; `leaving` ones will not renew. */
export type RunningPeriod = {
  readonly payer: Payer;
  readonly endsIn: TokyoMonth;
  readonly interval: 'month' | 'year';
  /** What the next charge comes to without a coupon, yen with tax. */
  readonly amount: Yen;
  /** What a coupon takes off each charge, and the first month that is charged in full again; null: it never ends. */
  readonly off: Yen;
  readonly offUntil: TokyoMonth | null;
  readonly leaving: boolean;
  readonly count: number;
};

/** Share of payers lost per month; null while there was nobody to lose, and then 0 is reckoned with. */
export type MonthlyChurn = Readonly<Record<Payer, number | null>>;

/** What falls due in a month. */
export type DueFees = {
  readonly due: number;
  readonly dueAmount: Yen;
  /** Left out because a cancellation has been asked for: what their charge of this month would have been. */
  readonly leaving: number;
  readonly leavingAmount: Yen;
  /** Estimate: due × (1 − monthly churn) to the power of the months until then, to the nearest yen. */
  readonly expectedAmount: Yen;
};

/** A month ahead: individuals and companies, each by their own churn, and both together. */
export type ForecastMonth = DueFees & {
  readonly month: TokyoMonth;
  readonly individuals: DueFees;
  readonly companies: DueFees;
};

/** The months ahead from `first`; charges of periods that ended before it (late renewals) count in it. */
export function renewalForecast(
  running: readonly RunningPeriod[],
  { first, months, churn }: { first: TokyoMonth; months: number; churn: MonthlyChurn },
): ForecastMonth[] {
  return Array.from({ length: months }, (_, ahead) => {
    const month = addMonths(first, ahead);
    const [individuals, companies] = payers.map((payer) =>
      dueIn(ofPayer(running, payer), { month, first, stay: (1 - (churn[payer] ?? 0)) ** ahead }),
    );
    return { month, ...added(individuals!, companies!), individuals: individuals!, companies: companies! };
  });
}

/** `stay` is the share that is expected to be there still. */
function dueIn(
  running: readonly RunningPeriod[],
  { month, first, stay }: { month: TokyoMonth; first: TokyoMonth; stay: number },
): DueFees {
  const due = running.filter((period) => !period.leaving && fallsDueIn(period, month, first));
  const leaving = running.filter((period) => period.leaving && endOf(period, first) === month);
  const dueAmount = amountOf(due, month);
  return {
    ...{ due: countOf(due), dueAmount: yen(dueAmount) },
    ...{ leaving: countOf(leaving), leavingAmount: yen(amountOf(leaving, month)) },
    expectedAmount: yen(Math.round(dueAmount * stay)),
  };
}

const added = (one: DueFees, other: DueFees): DueFees => ({
  due: one.due + other.due,
  dueAmount: yen(one.dueAmount + other.dueAmount),
  leaving: one.leaving + other.leaving,
  leavingAmount: yen(one.leavingAmount + other.leavingAmount),
  expectedAmount: yen(one.expectedAmount + other.expectedAmount),
});

/** A monthly fee falls due in the month in which its period ends and in every one after it, a yearly fee once a year. */
function fallsDueIn(period: RunningPeriod, month: TokyoMonth, first: TokyoMonth): boolean {
  const ends = endOf(period, first);
  if (month < ends) return false;
  return period.interval === 'month' || month.slice(5) === ends.slice(5);
}

const endOf = ({ endsIn }: RunningPeriod, first: TokyoMonth): TokyoMonth => (endsIn < first ? first : endsIn);

const countOf = (periods: readonly RunningPeriod[]): number =>
  periods.reduce((sum, { count }) => sum + count, 0);

const amountOf = (periods: readonly RunningPeriod[], month: TokyoMonth): number =>
  periods.reduce((sum, period) => sum + chargeIn(period, month) * period.count, 0);

const chargeIn = ({ amount, off, offUntil }: RunningPeriod, month: TokyoMonth): number =>
  offUntil === null || month < offUntil ? amount - off : amount;
