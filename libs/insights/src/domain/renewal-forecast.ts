import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth, Yen } from '@enishi/kernel';

/** So many subscriptions on the same terms whose running period ends in the same month; `leaving` ones will not renew. */
export type RunningPeriod = {
  readonly endsIn: TokyoMonth;
  readonly interval: 'month' | 'year';
  /** What a charge comes to without a coupon, yen with tax. */
  readonly amount: Yen;
  /** What a coupon takes off each charge, and the first month that is charged in full again; null: it never ends. */
  readonly off: Yen;
  readonly offUntil: TokyoMonth | null;
  readonly leaving: boolean;
  readonly people: number;
};

/** What falls due in a month. */
export type ForecastMonth = {
  readonly month: TokyoMonth;
  readonly due: number;
  readonly dueAmount: Yen;
  /** Left out because a cancellation has been asked for: what their charge of this month would have been. */
  readonly leaving: number;
  readonly leavingAmount: Yen;
  /** Estimate: due × (1 − monthly churn) to the power of the months until then, to the nearest yen. */
  readonly expectedAmount: Yen;
};

/** The months ahead from `first`; charges of periods that ended before it (late renewals) count in it. */
export function renewalForecast(
  running: readonly RunningPeriod[],
  { first, months, churn }: { first: TokyoMonth; months: number; churn: number },
): ForecastMonth[] {
  return Array.from({ length: months }, (_, ahead) => {
    const month = addMonths(first, ahead);
    const due = running.filter((period) => !period.leaving && fallsDueIn(period, month, first));
    const leaving = running.filter((period) => period.leaving && endOf(period, first) === month);
    const dueAmount = amountOf(due, month);
    return {
      ...{ month, due: peopleOf(due), dueAmount: yen(dueAmount) },
      ...{ leaving: peopleOf(leaving), leavingAmount: yen(amountOf(leaving, month)) },
      expectedAmount: yen(Math.round(dueAmount * (1 - churn) ** ahead)),
    };
  });
}

/** A monthly fee falls due in the month in which its period ends and in every one after it, a yearly fee once a year. */
function fallsDueIn(period: RunningPeriod, month: TokyoMonth, first: TokyoMonth): boolean {
  const ends = endOf(period, first);
  if (month < ends) return false;
  return period.interval === 'month' || month.slice(5) === ends.slice(5);
}

const endOf = ({ endsIn }: RunningPeriod, first: TokyoMonth): TokyoMonth => (endsIn < first ? first : endsIn);

const peopleOf = (periods: readonly RunningPeriod[]): number =>
  periods.reduce((sum, { people }) => sum + people, 0);

const amountOf = (periods: readonly RunningPeriod[], month: TokyoMonth): number =>
  periods.reduce((sum, period) => sum + chargeIn(period, month) * period.people, 0);

const chargeIn = ({ amount, off, offUntil }: RunningPeriod, month: TokyoMonth): number =>
  offUntil === null || month < offUntil ? amount - off : amount;
