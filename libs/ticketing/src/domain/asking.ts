import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** What an event asks of those who order tickets. */
export type EventAsking = {
  /** Whether each ticket needs the name of who comes with it. */
  readonly names: boolean;
  /** So many days before a date what was said is settled; 0: when it begins. */
  readonly freezeDays: number;
};

/** Longest time before a date at which names may be settled, in days. */
const mostFreezeDays = 60;

/** Checks what was typed. Refusal FREEZE_DAYS_WRONG (`field`, `most`). */
export function readAsking(typed: EventAsking): Result<EventAsking> {
  const { freezeDays } = typed;
  if (Number.isSafeInteger(freezeDays) && freezeDays >= 0 && freezeDays <= mostFreezeDays) return ok(typed);
  return refused(new Refusal('invalid', 'FREEZE_DAYS_WRONG', { field: 'freezeDays', most: mostFreezeDays }));
}
