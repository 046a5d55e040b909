import { addDays, machine, taxInside, taxOnTop, yen } from '@enishi/kernel';
import type { TaxRounding, TokyoDate, Yen } from '@enishi/kernel';

/**
 * What is owed for one place (報酬の支払い): `accrued` since the work was accepted, `scheduled` in a run of transfers, `sent` once its file went to the bank, `paid`, or `returned` by
 * the bank (組戻し), also days after it was paid. A run that is dropped puts its payouts back to where they were; cash goes straight to `paid`.
 */
export const payoutStates = ['accrued', 'scheduled', 'sent', 'paid', 'returned'] as const;
export type PayoutState = (typeof payoutStates)[number];
export const payoutMachine = machine<PayoutState>({
  accrued: ['scheduled', 'paid'],
  scheduled: ['sent', 'accrued', 'returned'],
  sent: ['paid', 'returned'],
  paid: ['returned'],
  returned: ['scheduled', 'paid'],
});

/** Those that wait for somebody at the desk, and may be put into a run or paid in cash. */
export const waitingStates: readonly PayoutState[] = ['accrued', 'returned'];

/** Those in which a reward is owed. */
export const owedStates: readonly PayoutState[] = payoutStates.filter((state) => state !== 'paid');

/** How a reward was paid; `employer`: the company paid a wage itself, and said so. */
export const payMeans = ['transfer', 'cash', 'employer'] as const;
export type PayMeans = (typeof payMeans)[number];

/**
 * What of a place is owed: `work` for what was done, of disputed hours what nobody disputes; `rest` what the desk found beyond it; `allowance` 休業手当 where an employer called off late.
 */
export const payParts = ['work', 'rest', 'allowance'] as const;
export type PayPart = (typeof payParts)[number];

/** So many days before the day of payment the desk is written to, on each day until it is paid. */
export const alarmDays = 10;

/** Whether what is owed is near, or over, its day (フリーランス・事業者間取引適正化等法4条). */
export const isNearDue = (
  { state, dueOn }: { state: PayoutState; dueOn: TokyoDate },
  today: TokyoDate,
): boolean => state !== 'paid' && dueOn <= addDays(today, alarmDays);

/** What a company pays for one place, in yen. */
export type Charge = {
  /** On top of the reward, without and with its tax. */
  readonly fee: Yen;
  readonly feeGross: Yen;
  /** Reward and fee, tax included. */
  readonly charge: Yen;
  /** Output tax within the charge. */
  readonly tax: Yen;
};

/**
 * Whoever works gets the whole posted reward; the fee comes on top, rounded up to the yen, with ten percent of tax on it. The reward is posted tax-included: as the community's own
 * supply it bears the tax that is inside it, where it is only passed on it bears none of the community's.
 */
export function chargeOf(
  { reward, feePercent, passedOn }: { reward: Yen; feePercent: number; passedOn: boolean },
  day: TokyoDate,
  rounding: TaxRounding,
): Charge {
  const fee = yen(Math.ceil((reward * feePercent) / 100));
  const feeGross = yen(fee + taxOnTop(fee, 'taxable_10', day, rounding));
  const charge = yen(reward + feeGross);
  return { fee, feeGross, charge, tax: taxInside(passedOn ? feeGross : charge, 'taxable_10', day, rounding) };
}

/** Why something that waits cannot be put into a run. `account_same`: the bank returned it, and nobody has entered the account anew since. */
export const payHindrances = ['no_account', 'account_same'] as const;
export type PayHindrance = (typeof payHindrances)[number];

/** What stands in the way of a transfer; null where nothing does. */
export function payHindrance(
  { returnedAt }: { returnedAt: Date | null },
  account: { namedAt: Date } | null,
): PayHindrance | null {
  if (!account) return 'no_account';
  return returnedAt && account.namedAt <= returnedAt ? 'account_same' : null;
}
