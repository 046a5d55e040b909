import type { DeskApi } from '../desk-api.ts';
import { DecideHeldMoveDocument } from './questions.ts';

const decisions = ['booked', 'withdrawn', 'reversed'] as const;
type Decision = (typeof decisions)[number];

/** The decision that was pressed; null for any other button. */
export const decisionOf = (act: string | undefined): Decision | null =>
  decisions.find((one) => one === act) ?? null;

/** Sends what was pressed about a repayment or assignment: what was done, or why not. */
export async function decideMove(
  api: DeskApi,
  id: string,
  to: Decision,
): Promise<{ done: Decision } | { refusal: string }> {
  const outcome = await api.send(DecideHeldMoveDocument, { id, to });
  return outcome.ok ? { done: to } : { refusal: outcome.refusal.message };
}
