import { ok, Refusal, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { DocumentFacts, DocumentKind } from './document-facts.ts';

/** How a document belongs to an earlier one: an 申込書 or invoice that follows a quote, an invoice that follows an 申込書, a correction in its place, a return of part of it. */
export const documentTies = ['follows', 'corrects', 'returns'] as const;
export type DocumentTie = (typeof documentTies)[number];

/** An earlier document as it stands: by what it was corrected, and whether part of it was given back. */
export type Standing = {
  readonly facts: DocumentFacts;
  readonly correctedBy: string | null;
  readonly hasReturns: boolean;
};

/** Which kinds may be tied to which, and how. */
const allowed: Record<DocumentTie, (kind: DocumentKind, earlier: DocumentKind) => boolean> = {
  follows: (kind, earlier) =>
    (kind === 'invoice' && (earlier === 'quote' || earlier === 'application')) ||
    (kind === 'application' && earlier === 'quote'),
  // What the other side has said is not ours to put right.
  corrects: (kind, earlier) => kind === earlier && kind !== 'application',
  returns: (kind, earlier) => kind === 'credit_note' && earlier === 'invoice',
};

/**
 * Whether a document of `kind` may be tied to an earlier one today. Refuses DOCUMENT_TIE_IMPOSSIBLE (invalid), DOCUMENT_CORRECTED where
 * another has taken its place, DOCUMENT_HAS_RETURNS where an invoice of which part was given back would be corrected, and QUOTE_OVER after
 * the last day of a quote (all conflict). No money moves by a document.
 */
export function checkedTie(
  kind: DocumentKind,
  tie: DocumentTie,
  earlier: Standing,
  today: TokyoDate,
): Result<true> {
  const { facts, correctedBy, hasReturns } = earlier;
  if (!allowed[tie](kind, facts.kind)) return refused(new Refusal('invalid', 'DOCUMENT_TIE_IMPOSSIBLE'));
  if (correctedBy) return refused(new Refusal('conflict', 'DOCUMENT_CORRECTED', { number: correctedBy }));
  if (tie === 'corrects' && hasReturns) return refused(new Refusal('conflict', 'DOCUMENT_HAS_RETURNS'));
  if (tie === 'follows' && !quoteStands(facts, today))
    return refused(new Refusal('conflict', 'QUOTE_OVER', { day: facts.validUntil ?? today }));
  return ok(true);
}

/** Whether a quote may still be accepted on a day. */
const quoteStands = ({ validUntil }: Pick<DocumentFacts, 'validUntil'>, today: TokyoDate): boolean =>
  validUntil === null || today <= validUntil;
