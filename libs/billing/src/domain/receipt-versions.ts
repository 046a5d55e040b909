import { Refusal } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

import type { PaymentState } from './mirror.ts';

/** Why a receipt counts no more: made out to somebody else, split, or the money of its invoice was taken back and nothing took its place. */
export type ReplacedBecause = 'readdressed' | 'split' | 'taken_back';

/** What of a receipt decides what may still become of it. */
export type ReceiptStanding = {
  readonly supersededBecause: ReplacedBecause | null;
  readonly firstDownloadedAt: Date | null;
  /** How often the person it was made out to has had a handed-out version replaced. */
  readonly renames: number;
};

/**
 * How a receipt is made out to somebody else: `in_place` while nobody holds it, by a `new_version` with a number of its own once
 * it was handed out. `at_desk`: the person has done so once; now only the secretariat can. `over`: it was replaced.
 */
export type Readdressing = 'in_place' | 'new_version' | 'at_desk' | 'over';

/** Whoever wants to change a receipt: the member it belongs to, or the secretariat for them. */
export type ReceiptActorKind = 'member' | 'desk';

/** What a change of addressee would be, for this actor. */
export function readdressing(receipt: ReceiptStanding, actor: ReceiptActorKind): Readdressing {
  if (receipt.supersededBecause) return 'over';
  if (!receipt.firstDownloadedAt) return 'in_place';
  return actor === 'desk' || receipt.renames === 0 ? 'new_version' : 'at_desk';
}

/** The same, refusing `RECEIPT_REPLACED` and `RECEIPT_ADDRESSEE_FIXED` (conflict). */
export function allowedReaddressing(
  receipt: ReceiptStanding,
  actor: ReceiptActorKind,
): 'in_place' | 'new_version' {
  const how = readdressing(receipt, actor);
  if (how === 'over') throw new Refusal('conflict', 'RECEIPT_REPLACED');
  if (how === 'at_desk') throw new Refusal('conflict', 'RECEIPT_ADDRESSEE_FIXED');
  return how;
}

/** What of a payment decides whether its receipts may be split. */
export type SplittingPayment = { readonly state: PaymentState; readonly refunded: Yen };

/**
 * Whether a receipt may be split: it is the one that counts, and all of the payment was kept. What was given back, wholly or in
 * part, stands on the receipt as it is, and parts of it would state more than was received. That of an invoice stays whole.
 */
export const isSplittable = (
  { supersededBecause }: ReceiptStanding,
  payment: SplittingPayment | null,
): boolean => !supersededBecause && payment?.state === 'paid' && payment.refunded === 0;

/** Refuses `RECEIPT_REPLACED` and `RECEIPT_NOT_SPLITTABLE` (conflict). */
export function expectSplittable(receipt: ReceiptStanding, payment: SplittingPayment | null): void {
  if (receipt.supersededBecause) throw new Refusal('conflict', 'RECEIPT_REPLACED');
  if (!isSplittable(receipt, payment)) throw new Refusal('conflict', 'RECEIPT_NOT_SPLITTABLE');
}

/**
 * How a handed-out paper is marked: the first is the `original`, every later one says 再発行, what was replaced is `void` (無効),
 * and what the desk looks at for itself is a `copy` (控え). So two originals of one payment never go round.
 */
export type PaperMark = 'original' | 'again' | 'copy' | 'void';

const longestReason = 300;

/** Why the desk changes a member's receipt, as it is kept. Refuses `RECEIPT_REASON_MISSING` (invalid). */
export function checkedReason(text: string): string {
  const reason = text.normalize('NFC').trim();
  if (reason === '' || reason.length > longestReason)
    throw new Refusal('invalid', 'RECEIPT_REASON_MISSING', { field: 'reason' });
  return reason;
}
