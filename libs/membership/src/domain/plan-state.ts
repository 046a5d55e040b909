import { Refusal, machine, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { PlanKind } from './plan.ts';

/** Whether a plan can be joined: 募集中, 停止中, 保管. In every state whoever holds it keeps it and is renewed. */
export const planStates = { offered: 'offered', stopped: 'stopped', archived: 'archived' } as const;
export type PlanState = keyof typeof planStates;

/** Moves that the desk can make. What was archived comes back by way of "stopped", never straight onto the offer. */
export const planMachine = machine<PlanState>({
  offered: ['stopped', 'archived'],
  stopped: ['offered', 'archived'],
  archived: ['stopped'],
});

/** The state of a plan as it is kept. */
export function planState({ active, archived }: { active: boolean; archived: boolean }): PlanState {
  if (archived) return 'archived';
  return active ? 'offered' : 'stopped';
}

/**
 * Whether a plan may come into a state, by a press of its own or by a new version. Refusals PLAN_NEEDED for the free plan, to which
 * everybody returns when a paid one ends, and PLAN_IN_ARCHIVE (both conflict).
 */
export function mayComeInto(
  plan: { readonly kind: PlanKind; readonly active: boolean; readonly archived: boolean },
  state: PlanState,
): Result<true> {
  if (plan.kind === 'free' && state !== 'offered') return refused(new Refusal('conflict', 'PLAN_NEEDED'));
  const before = planState(plan);
  return before === state || planMachine.may(before, state)
    ? ok(true)
    : refused(new Refusal('conflict', 'PLAN_IN_ARCHIVE'));
}
