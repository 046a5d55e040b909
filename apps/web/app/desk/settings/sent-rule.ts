import type { Outcome } from '../../api/api.ts';
import type { DeskApi } from '../desk-api.ts';

/** How a rule that was sent went: where it was refused, why, at which field, and what was typed, to be shown again. */
export type SentRule = { refusal: string | null; field: string | null; typed: Record<string, string> | null };

/** Answers a page of the settings with what came of its form. */
export function answerSent(api: DeskApi, outcome: Outcome<unknown>, typed: Record<string, string>) {
  if (outcome.ok) return api.answer<SentRule>({ refusal: null, field: null, typed: null });
  const { message, facts } = outcome.refusal;
  const field = typeof facts.field === 'string' ? facts.field : null;
  return api.answer<SentRule>({ refusal: message, field, typed }, 422);
}
