import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * What one side says of the other afterwards. The worker of the company: `clear` instructions, begun `onTime`; the company of the worker: `stepsDone`. Both: whether they would `again`, and a
 * line. What the other side is asked is null.
 */
export type Evaluation = {
  readonly clear: boolean | null;
  readonly onTime: boolean | null;
  readonly stepsDone: boolean | null;
  readonly again: boolean;
  readonly line: string;
};

const longest = 200;
/** Days from the acceptance on within which it is given; then both are read, whether or not both were given. */
export const evaluationDays = 7;

/** Reads the line: EVALUATION_LINE_LONG (`field`, `most`). */
export function readEvaluation(typed: Evaluation): Result<Evaluation> {
  const line = readOneLine(typed.line);
  return [...line].length <= longest
    ? ok({ ...typed, line })
    : refused(new Refusal('invalid', 'EVALUATION_LINE_LONG', { field: 'line', most: longest }));
}

/** When it is too late to evaluate, and time to read. */
export const evaluationsOpenAt = (acceptedAt: Date): Date =>
  new Date(acceptedAt.getTime() + evaluationDays * 24 * 3_600_000);

/** Whether a side may read what the other said: once both have spoken, or neither can speak any more. Nobody answers a mark with a mark. */
export const mayReadOther = (
  { own, other }: { own: boolean; other: boolean },
  acceptedAt: Date,
  now: Date,
): boolean => (own && other) || now >= evaluationsOpenAt(acceptedAt);
