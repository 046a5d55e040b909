import type { TokyoDate } from '@enishi/kernel';
import { holdsOn, inGraceOn, standingOn } from './membership-status.ts';
import type { MembershipSource, StandingFacts } from './membership-status.ts';

/** What somebody is on a day, as far as it opens doors in other contexts. */
export type LiveStanding = {
  /** Their membership holds, free ones and those in the grace of a failed charge among them. */
  readonly member: boolean;
  /** Plans by which it holds, whatever pays for them; one that has ended, lapsed or rests is none of them. */
  readonly planKeys: readonly string[];
  /** One of them is a paid plan, whoever pays for it; of a plan that supports and gets nothing in return it is not said. */
  readonly paid: boolean;
  /** They sit in a seat of a company, or act for one whose plan runs. */
  readonly ofCompany: boolean;
};

/** A guest, a stranger, and whoever has left. */
export const noStanding: LiveStanding = { member: false, planKeys: [], paid: false, ofCompany: false };

/** `paid`: by a plan of that kind. `acts`: for a company whose plan runs on the day. */
export type LiveFacts = StandingFacts & {
  readonly sources: readonly (MembershipSource & { readonly paid: boolean })[];
  readonly acts: boolean;
};

/** Told from what the membership rests on, not from what was computed of it last night: the first day without a plan is without it. */
export function liveStandingOn({ sources, acts, ...facts }: LiveFacts, day: TokyoDate): LiveStanding {
  const { status } = standingOn(sources, facts, day);
  if (status === 'left' || status === 'awaiting_guardian') return noStanding;
  const live = sources.filter((source) => holdsOn(source, day) || inGraceOn(source, day));
  return {
    member: live.length > 0,
    planKeys: [...new Set(live.map(({ planKey }) => planKey))],
    paid: live.some(({ paid }) => paid),
    ofCompany: acts || live.some(({ kind }) => kind === 'seat'),
  };
}
