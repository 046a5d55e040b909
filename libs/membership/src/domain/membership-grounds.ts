import { addDays } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { SourceKind } from './membership-status.ts';
import type { PlanTerms } from './plan.ts';

/** Whether a ground carries the membership: not yet, today, unpaid but within grace, no longer. */
export type GroundState = 'upcoming' | 'live' | 'grace' | 'ended';

/** One thing that a membership rests on, as the desk is told: why has this member this, and until when. */
export type MembershipGround = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly planName: Bilingual;
  readonly state: GroundState;
  readonly from: TokyoDate;
  /** Last usable day; null while nothing ends it. */
  readonly lastDay: TokyoDate | null;
  /** Why and by whom it was given; null for what a member took themselves. Of a gift, the giver's name as they wrote it. */
  readonly reason: string | null;
  readonly givenBy: string | null;
};

type Source = {
  readonly kind: SourceKind;
  readonly sourceId: string;
  readonly planKey: string;
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate | null;
  readonly graceUntil: TokyoDate | null;
};
type Given = { readonly id: string; readonly reason: string; readonly givenBy: string | null };

/** All that a membership rests and rested on, what carries it first, the free registration after what gives more, newest first. */
export function membershipGrounds(
  sources: readonly Source[],
  given: readonly Given[],
  plans: readonly PlanTerms[],
  today: TokyoDate,
): MembershipGround[] {
  return sources
    .map((source): MembershipGround => {
      const present = given.find(({ id }) => id === source.sourceId);
      const end = source.graceUntil ?? source.untilDay;
      return {
        id: source.sourceId,
        kind: source.kind,
        planName: plans.find(({ key }) => key === source.planKey)?.name ?? {
          ja: source.planKey,
          en: source.planKey,
        },
        state: stateOn(source, today),
        from: source.fromDay,
        lastDay: end === null ? null : lastDayBefore(end, source.fromDay),
        reason: present?.reason ?? null,
        givenBy: present?.givenBy ?? null,
      };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        Number(a.kind === 'free') - Number(b.kind === 'free') ||
        (a.from < b.from ? 1 : -1),
    );
}

const order: readonly GroundState[] = ['live', 'grace', 'upcoming', 'ended'];

function stateOn({ fromDay, untilDay, graceUntil }: Source, today: TokyoDate): GroundState {
  const end = graceUntil ?? untilDay;
  if (end !== null && end <= today) return 'ended';
  if (fromDay > today) return 'upcoming';
  return graceUntil === null ? 'live' : 'grace';
}

/** What was ended on its first day has no last day before its beginning. */
function lastDayBefore(end: TokyoDate, from: TokyoDate): TokyoDate {
  const last = addDays(end, -1);
  return last < from ? from : last;
}
