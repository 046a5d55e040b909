import type { Outcome } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import type { DeskApi } from '../desk-api.ts';

/** How a rule that was sent went: saved, or all that is to be mended and what was typed, to be shown again. */
export type SentRule = { returned: Returned | null };

/** Answers a page of the settings with what came of its form; `typed` has every field of it. */
export function answerSent(api: DeskApi, outcome: Outcome<unknown>, typed: Record<string, string>) {
  return outcome.ok
    ? api.answer<SentRule>({ returned: null })
    : api.answer<SentRule>({ returned: returnedBy(outcome.refusal, typed) }, 422);
}
