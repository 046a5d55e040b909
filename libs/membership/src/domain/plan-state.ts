import { machine } from '@enishi/kernel';

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
