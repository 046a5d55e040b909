import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { leavingReasons, longestRemark } from './leaving.ts';
import type { LeavingReason } from './leaving.ts';

/** Reasons for cancelling a plan, in the order of the page; none has to be given. The words and keys are those of leaving, so that both are counted together. */
const offered = ['fee', 'unused', 'content', 'moved', 'pause', 'trouble', 'other'] as const;
export type CancelReason = (typeof offered)[number] & LeavingReason;

export const cancelReasons: readonly { readonly key: CancelReason; readonly label: Bilingual }[] =
  offered.map((key) => ({ key, label: leavingReasons[key] }));

/** What a person said about cancelling: a reason of the list, and their own words. */
export type SaidReason = { readonly reasonKey: string | null; readonly remark: string | null };

/** What of it is kept: words are trimmed and cut to their longest. Throws CANCEL_REASON_UNKNOWN (invalid). */
export function readReason(said: SaidReason): { reasonKey: CancelReason | null; remark: string | null } {
  const remark = [...(said.remark ?? '').trim()].slice(0, longestRemark).join('') || null;
  if (!said.reasonKey) return { reasonKey: null, remark };
  const reason = cancelReasons.find(({ key }) => key === said.reasonKey);
  if (!reason) throw new Refusal('invalid', 'CANCEL_REASON_UNKNOWN');
  return { reasonKey: reason.key, remark };
}
