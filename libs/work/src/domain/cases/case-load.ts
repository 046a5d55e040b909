import { Refusal } from '@enishi/kernel';
import type { CaseState } from './support-case.ts';

/** Where a coordinator's meter ends as long as nobody has set it otherwise; no law gives it. A usual case counts two. */
export const usualLoadLimit = 20;

type Carried = { state: CaseState; weight: number; mainId: string | null; secondId: string | null };

/** What one case is on somebody's meter: its weight for the main coordinator, one for the second and for a case that rests, nothing where it is over or waits. */
export function loadOf({ state, weight, mainId, secondId }: Carried, accountId: string): number {
  if (mainId === accountId) return state === 'under_way' ? weight : state === 'resting' ? 1 : 0;
  return secondId === accountId && state === 'under_way' ? 1 : 0;
}

/** Null, or that it goes over the limit: CASE_LOAD_FULL (conflict; `load` with it, `limit`). */
export const loadRefusal = (load: number, limit: number): Refusal | null =>
  load > limit ? new Refusal('conflict', 'CASE_LOAD_FULL', { load, limit }) : null;

/** What is gone through before a case changes hands; all of it is ticked. */
export const handOverSteps = ['story_told', 'next_passed', 'consent_checked', 'greeting_agreed'] as const;
export type HandOverStep = (typeof handOverSteps)[number];

/** Null, or CASE_HAND_OVER_UNTICKED (`count` of what is missing). */
export function checklistRefusal(ticked: readonly HandOverStep[]): Refusal | null {
  const missing = handOverSteps.filter((step) => !ticked.includes(step)).length;
  return missing > 0
    ? new Refusal('invalid', 'CASE_HAND_OVER_UNTICKED', { field: 'steps', count: missing })
    : null;
}
