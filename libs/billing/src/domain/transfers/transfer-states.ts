import { machine, ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Result, Yen } from '@enishi/kernel';
import type { FeeAccount, SettlementParts } from '../receivables/settlement.ts';
import type { MatchPart } from './transfer-matching.ts';

/**
 * What became of money on the bank's list: nobody has decided; matched with invoices; not ours to match (`foreign`: a payout from Stripe, interest);
 * to be given back (`owed`, booked as 預り金). Each is taken back by a person and decided anew.
 */
export const transferStates = ['open', 'matched', 'foreign', 'owed'] as const;
export type TransferState = (typeof transferStates)[number];

export const transferMachine = machine<TransferState>({
  open: ['matched', 'foreign', 'owed'],
  matched: ['open'],
  foreign: ['open'],
  owed: ['open'],
});

/** What a person approves: yen per invoice, and how a fee of the payer's bank is borne where one is missing. */
export type MatchWish = { readonly parts: readonly MatchPart[]; readonly feeAs: FeeAccount | null };

/**
 * The settlement that a match is. Refuses MATCH_EMPTY, MATCH_SUM (more than came, or an amount that is none), MATCH_FEE_HOW (a fee, but not how it is
 * borne), MATCH_FEE_TOO_MUCH (with `most`), all invalid. `over` is what came beyond; no fee is let go beside it.
 */
export function checkedMatch(
  { parts, feeAs }: MatchWish,
  amount: Yen,
  feeTolerance: Yen,
): Result<SettlementParts> {
  const bad = (code: string, facts = {}): Result<SettlementParts> =>
    refused(new Refusal('invalid', code, facts));
  const numbers = parts.every((part) => Number.isInteger(part.amount) && Number.isInteger(part.fee));
  const once = new Set(parts.map(({ receivableId }) => receivableId)).size === parts.length;
  if (parts.length === 0) return bad('MATCH_EMPTY');
  if (!numbers || !once || parts.some((part) => part.amount <= 0 || part.fee < 0)) return bad('MATCH_SUM');
  const given = parts.reduce((sum, part) => sum + part.amount, 0);
  const fee = parts.reduce((sum, part) => sum + part.fee, 0);
  const over = amount - given;
  if (over < 0 || (over > 0 && fee > 0)) return bad('MATCH_SUM');
  if (fee > feeTolerance) return bad('MATCH_FEE_TOO_MUCH', { most: feeTolerance });
  if (fee > 0 && !feeAs) return bad('MATCH_FEE_HOW');
  return ok({
    parts: parts.flatMap(({ receivableId, amount: money, fee: short }) => [
      { receivableId, account: 'bank' as const, amount: money },
      ...(short > 0 && feeAs ? [{ receivableId, account: feeAs, amount: short }] : []),
    ]),
    over: over > 0 ? { account: 'bank', amount: yen(over) } : null,
  });
}

/**
 * How a transfer is divided among invoices that a person chose, the one due first first; what is missing of the last counts as a fee where it is
 * within the tolerance.
 */
export function dividedByHand(
  amount: Yen,
  chosen: readonly { readonly id: string; readonly open: Yen }[],
  feeTolerance: Yen,
): MatchPart[] {
  const total = chosen.reduce((sum, { open }) => sum + open, 0);
  const missing = total - amount;
  let rest: number = amount;
  const parts = chosen.map(({ id, open }) => {
    const taken = Math.min(rest, open);
    rest -= taken;
    const fee = missing > 0 && missing <= feeTolerance && taken < open ? open - taken : 0;
    return { receivableId: id, amount: yen(taken), fee: yen(fee) };
  });
  return parts.filter((part) => part.amount > 0);
}
