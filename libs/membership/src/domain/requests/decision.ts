import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readParagraphs } from '../typed-text.ts';
import { readLeftOut } from './left-out.ts';
import type { CopyPart, LeftOutPart, TypedPart } from './left-out.ts';
import { refusalGrounds } from './refusal-grounds.ts';
import type { GroundKey } from './refusal-grounds.ts';
import { requestLimits } from './request-form.ts';
import { requestKinds } from './request-kinds.ts';
import type { RightsRequestKind, RequestAct } from './request-kinds.ts';

/** What was decided: all of it, a part, none of it, or that nothing such is held (33条3項). */
export const decisionOutcomes = ['whole', 'part', 'refused', 'none_held'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** A decision as it is kept. `ground` and `remark` go into the letter. */
export type Decision = {
  readonly outcome: DecisionOutcome;
  readonly ground: GroundKey | null;
  readonly act: RequestAct | null;
  /** What was done, which part is meant, or which measure takes the place of what was refused. */
  readonly remark: string;
  /** What the copy does not hold where a part of a disclosure is refused, each with its reason; `ground` is then that of the first. */
  readonly leftOut: readonly LeftOutPart[];
};

/** A decision as typed. */
export type TypedDecision = Omit<Decision, 'leftOut'> & { readonly leftOut: readonly TypedPart[] };

/**
 * Reads a decision. What is refused, wholly or in part, names a reason of the law that fits the kind; a part says which part, a reason that
 * rests on another measure names that measure; for a correction or an end of use it is told what was done, unless nothing was. `copyParts`: what the copy that
 * would go with the answer holds; null where none does, and the words alone name the part.
 * Refusals REQUEST_GROUND_MISSING, REQUEST_GROUND_UNFIT, REQUEST_REMARK_MISSING, REQUEST_ACT_MISSING, those of `readLeftOut` and of `readParagraphs`.
 */
export function readDecision(
  typed: TypedDecision,
  kind: RightsRequestKind,
  copyParts: readonly CopyPart[] | null = null,
): Result<Decision> {
  const { outcome } = typed;
  const read = readParagraphs(typed.remark, 'remark', requestLimits.remark);
  if (!read.ok) return read;
  const remark = read.value;
  const turnsDown = outcome === 'refused' || outcome === 'part';
  const byParts = outcome === 'part' && copyParts !== null;
  const parts = byParts ? readLeftOut(typed.leftOut, copyParts, kind) : ok([]);
  if (!parts.ok) return parts;
  const leftOut = parts.value;
  const ground = byParts ? leftOut[0]!.ground : turnsDown ? typed.ground : null;
  if (turnsDown && !ground) return no('REQUEST_GROUND_MISSING', 'ground');
  if (ground && !refusalGrounds[ground].kinds.includes(kind)) return no('REQUEST_GROUND_UNFIT', 'ground');
  const acts = outcome === 'whole' || outcome === 'part' ? requestKinds[kind].acts : [];
  const act = acts.find((one) => one === typed.act) ?? null;
  if (acts.length > 0 && !act) return no('REQUEST_ACT_MISSING', 'act');
  const says =
    (outcome === 'part' && !byParts) ||
    act !== null ||
    (ground !== null && refusalGrounds[ground].needsMeasure);
  if (says && remark === '') return no('REQUEST_REMARK_MISSING', 'remark');
  return ok({ outcome, ground, act, remark, leftOut });
}

const no = (code: string, field: string): Result<Decision> =>
  refused(new Refusal('invalid', code, { field }));

/** Whether a decision hands out a copy of the data. */
export const handsOutCopy = (kind: RightsRequestKind, outcome: DecisionOutcome): boolean =>
  requestKinds[kind].copy !== null && (outcome === 'whole' || outcome === 'part');
