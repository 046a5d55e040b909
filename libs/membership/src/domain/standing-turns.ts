import type { TimelineKind } from './timeline-titles.ts';
import type { MembershipStatus } from './membership-status.ts';

/** What turns are read from: status and plan before and after, and which plans cost nothing. */
export type StandingPair = {
  readonly before: { readonly status: MembershipStatus; readonly planKey: string } | null;
  readonly after: { readonly status: MembershipStatus; readonly planKey: string };
  readonly isFree: (planKey: string) => boolean;
};

/** A turn and the plan that it speaks of. */
export type StandingTurn = { readonly kind: TimelineKind; readonly planKey: string };

/** The turns worth telling between two standings, in the order in which they happened. */
export function turnsBetween({ before, after, isFree }: StandingPair): StandingTurn[] {
  const changed = before !== null && before.planKey !== after.planKey;
  const started = (before === null || changed) && !isFree(after.planKey);
  return [
    ...(changed && !isFree(before.planKey) ? [{ kind: 'plan_ended', planKey: before.planKey } as const] : []),
    ...(started ? [{ kind: 'plan_started', planKey: after.planKey } as const] : []),
    ...(after.status === 'grace' && before?.status !== 'grace'
      ? [{ kind: 'grace_started', planKey: after.planKey } as const]
      : []),
    ...(before?.status === 'grace' && after.status === 'current' && !changed
      ? [{ kind: 'grace_ended', planKey: after.planKey } as const]
      : []),
  ];
}
