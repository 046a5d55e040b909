import type { TokyoDate } from '@enishi/kernel';
import type { TimelineKind } from './timeline-titles.ts';

/** What of a source says whether it is paused. */
export type PausableSource = {
  readonly planKey: string;
  readonly pausesOn: TokyoDate | null;
  readonly untilDay: TokyoDate | null;
};

/** Whether a source is paused on a day: it has ended for the time being and will carry the membership again. */
export function isPausedOn({ pausesOn, untilDay }: PausableSource, day: TokyoDate): boolean {
  return pausesOn !== null && untilDay !== null && untilDay <= day;
}

/** A plan that is paused has not ended, and one that goes on after a pause has not begun. */
export function asPause(
  kind: TimelineKind,
  planKey: string,
  { paused, resumedPlan }: { readonly paused: ReadonlySet<string>; readonly resumedPlan: string | null },
): TimelineKind {
  if (kind === 'plan_ended' && paused.has(planKey)) return 'pause_began';
  return kind === 'plan_started' && planKey === resumedPlan ? 'pause_over' : kind;
}

/** Which turn of a pause a change of standing is; null for every other. */
export function pauseTurn(
  sources: readonly PausableSource[],
  turned: {
    readonly before: { readonly planKey: string } | null;
    readonly after: { readonly planKey: string };
    readonly resumedPlan: string | null;
    readonly today: TokyoDate;
  },
): 'began' | 'over' | null {
  const { before, after, resumedPlan, today } = turned;
  if (resumedPlan !== null && after.planKey === resumedPlan) return 'over';
  const began = sources.some((source) => source.planKey === before?.planKey && isPausedOn(source, today));
  return began && after.planKey !== before?.planKey ? 'began' : null;
}
