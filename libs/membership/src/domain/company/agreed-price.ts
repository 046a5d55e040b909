import { Refusal, addDays, machine, ok, refused, yen } from '@enishi/kernel';
import type { BillingInterval, Result, TokyoDate, Yen } from '@enishi/kernel';
import { leastPrice } from '../plan-price.ts';
import type { PlanTerms } from '../plan.ts';
import type { PlanForPerson } from '../reduced-price.ts';
import { readLine } from '../typed-text.ts';

/** What becomes of a price that somebody at the desk proposes for one company: 承認待ち, 承認, 却下, 取り消し; or 終了 after it was approved. */
export const agreedPriceStates = {
  proposed: 'proposed',
  approved: 'approved',
  declined: 'declined',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const;
export type AgreedPriceState = keyof typeof agreedPriceStates;

/** An approved price may be ended; what was ordered at it stays. */
export const agreedPriceMachine = machine<AgreedPriceState>({
  proposed: ['approved', 'declined', 'withdrawn'],
  approved: ['ended'],
  declined: [],
  withdrawn: [],
  ended: [],
});

/** A price of one company for one plan, until the last day on which a period may begin at it. Yen with tax, per interval. */
export type AgreedPrice = {
  readonly planKey: string;
  readonly interval: BillingInterval;
  readonly amount: Yen;
  readonly validUntil: TokyoDate;
};

/** What a lower price means for what follows: the price without it, and the last day on which a period may begin at it. */
export type AgreedTerms = { readonly regular: Yen; readonly validUntil: TokyoDate };

/** Limits of a proposal: at least this share of the listed price, for at most so many days. */
const leastShare = 0.1;
const furthestDays = 1_095;
const longestReason = 300;

/** What was typed of a proposal. */
export type TypedPrice = { readonly amount: number; readonly validUntil: TokyoDate; readonly reason: string };

/**
 * Checks a proposal against the listed price of the company's size. Refuses PRICE_OUT_OF_RANGE with `least` and `most` (a tenth of the
 * listed price, of a fiscal year no less than what makes a month of it chargeable; and one yen below it), PRICE_DAY_OUT_OF_RANGE with `last` (three years), PRICE_REASON_MISSING (all invalid).
 */
export function checkedProposal(
  { amount, validUntil, reason: typed }: TypedPrice,
  { listed, yearFrom }: { listed: Yen; yearFrom?: number | null | undefined },
  today: TokyoDate,
): Result<{ amount: Yen; validUntil: TokyoDate; reason: string }> {
  const chargeable = yearFrom ? leastPrice * 12 : leastPrice;
  const least = Math.max(chargeable, Math.ceil(listed * leastShare));
  const most = listed - 1;
  if (!Number.isInteger(amount) || amount < least || amount > most)
    return refused(new Refusal('invalid', 'PRICE_OUT_OF_RANGE', { field: 'amount', least, most }));
  const last = addDays(today, furthestDays);
  if (validUntil < today || validUntil > last)
    return refused(new Refusal('invalid', 'PRICE_DAY_OUT_OF_RANGE', { field: 'validUntil', last }));
  const reason = readLine(typed, 'reason', longestReason);
  return reason.ok
    ? ok({ amount: yen(amount), validUntil, reason: reason.value })
    : refused(new Refusal('invalid', 'PRICE_REASON_MISSING', { field: 'reason' }));
}

/** A price that was approved once: it holds, or was ended since. */
export type ApprovedPrice = AgreedPrice & { readonly state: AgreedPriceState };

/** Who may say yes: somebody else than whoever proposed it, while it still holds. Refuses PRICE_DECIDED, PRICE_OWN_PROPOSAL, PRICE_EXPIRED (conflict). */
export function mayApprove(
  proposal: { state: AgreedPriceState; proposedBy: string; validUntil: TokyoDate },
  by: string,
  today: TokyoDate,
): Result<true> {
  if (!agreedPriceMachine.may(proposal.state, 'approved'))
    return refused(new Refusal('conflict', 'PRICE_DECIDED'));
  if (proposal.proposedBy === by) return refused(new Refusal('conflict', 'PRICE_OWN_PROPOSAL'));
  return proposal.validUntil < today
    ? refused(new Refusal('conflict', 'PRICE_EXPIRED', { day: proposal.validUntil }))
    : ok(true);
}

/** The agreed price of a period that begins on a day, of those approved once, the newest first; null where none holds or the listed one is no higher. */
export function agreedOn(
  prices: readonly ApprovedPrice[],
  { planKey, interval }: Pick<AgreedPrice, 'planKey' | 'interval'>,
  { day, listed }: { day: TokyoDate; listed: Yen },
): AgreedPrice | null {
  const found = of(prices, { planKey, interval }).find(
    ({ state, validUntil }) => state === 'approved' && day <= validUntil,
  );
  return found && found.amount < listed ? found : null;
}

const of = (
  prices: readonly ApprovedPrice[],
  { planKey, interval }: Pick<AgreedPrice, 'planKey' | 'interval'>,
): ApprovedPrice[] => prices.filter((each) => each.planKey === planKey && each.interval === interval);

/** Whether a fee that is paid is one that was agreed once, also where that has ended since. */
export const restsOnAgreed = (
  prices: readonly ApprovedPrice[],
  held: Pick<AgreedPrice, 'planKey' | 'interval'> & { readonly amount: number },
): boolean => of(prices, held).some(({ amount }) => amount === held.amount);

/** The plan at an agreed price, as confirmation pages are computed from it: from the first renewal after its last day on the regular price is charged. */
export function atAgreedPrice(
  plan: PlanTerms,
  interval: BillingInterval,
  { amount, agreed }: { amount: Yen; agreed: AgreedTerms },
): PlanForPerson {
  const endsOn = addDays(agreed.validUntil, 1);
  const terms = { kind: 'agreed', below: null, interval, amount, regular: agreed.regular, endsOn } as const;
  const prices = plan.prices.map((price) => (price.interval === interval ? { interval, amount } : price));
  return { ...plan, prices, reduced: [terms] };
}

/**
 * What the next renewal of a fee that is charged by itself costs another amount than now, because of agreed prices: one that holds on
 * its day and is lower, or the listed price where the fee rests on one that does not hold then. Null where it stays.
 */
export function feeAtRenewal(
  prices: readonly ApprovedPrice[],
  held: { planKey: string; interval: BillingInterval; amount: number; paidUntil: TokyoDate },
  listed: Yen,
): Yen | null {
  const agreed = agreedOn(prices, held, { day: held.paidUntil, listed });
  if (agreed) return agreed.amount < held.amount ? agreed.amount : null;
  return restsOnAgreed(prices, held) && listed > held.amount ? listed : null;
}
