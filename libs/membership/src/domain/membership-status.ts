import { addDays, machine } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** States of a membership: 保護者の同意待ち, 有効, 猶予中, 失効, 退会. */
export const membershipStatuses = {
  awaiting_guardian: 'awaiting_guardian',
  current: 'current',
  grace: 'grace',
  lapsed: 'lapsed',
  left: 'left',
} as const;
export type MembershipStatus = keyof typeof membershipStatuses;

/** Moves that can happen. Somebody who left or lapsed may come back under the same number. */
export const membershipMachine = machine<MembershipStatus>({
  awaiting_guardian: ['current', 'left'],
  current: ['grace', 'lapsed', 'left'],
  grace: ['current', 'lapsed', 'left'],
  lapsed: ['current', 'left'],
  left: ['current', 'awaiting_guardian'],
});

/** Days for which benefits stay open after a charge failed, while Stripe tries again. */
export const graceDays = 14;

/** What a membership may rest on. */
export type SourceKind =
  'free' | 'subscription' | 'supporting' | 'complimentary' | 'gift' | 'imported' | 'seat';

/** One thing that a membership rests on, days in Tokyo. */
export type MembershipSource = {
  readonly kind: SourceKind;
  readonly id: string;
  readonly planKey: string;
  /** Position of the plan; of several live sources the highest decides what the member is called. */
  readonly rank: number;
  readonly from: TokyoDate;
  /** The first day on which the source no longer holds; null while nothing says when. */
  readonly until: TokyoDate | null;
  /** The first day after the grace of a failed charge; null when the last charge went well. */
  readonly graceUntil: TokyoDate | null;
};

/** What the rules say of a member on one day. */
export type Standing = { readonly status: MembershipStatus; readonly source: MembershipSource | null };

/** Facts that the rules read besides the sources. */
export type StandingFacts = { readonly left: boolean; readonly waitingForGuardian: boolean };

type Rule = (sources: readonly MembershipSource[], facts: StandingFacts, day: TokyoDate) => Standing | null;

/** Whether a source holds on a day in good order. */
export function holdsOn(source: MembershipSource, day: TokyoDate): boolean {
  return source.from <= day && (source.until === null || day < source.until) && source.graceUntil === null;
}

/** Whether a source is unpaid but still within its grace. */
export function inGraceOn(source: MembershipSource, day: TokyoDate): boolean {
  return source.from <= day && source.graceUntil !== null && day < source.graceUntil;
}

/** The first day after the grace of a charge that failed on a day. */
export function graceEnd(failedOn: TokyoDate): TokyoDate {
  return addDays(failedOn, graceDays);
}

/** Ordered rules, the first that answers wins. */
const rules: readonly Rule[] = [
  (_sources, facts) => (facts.left ? { status: 'left', source: null } : null),
  (sources, facts) =>
    facts.waitingForGuardian ? { status: 'awaiting_guardian', source: highest(sources) } : null,
  (sources, _facts, day) =>
    standing(
      'current',
      sources.filter((each) => each.kind !== 'free' && holdsOn(each, day)),
    ),
  (sources, _facts, day) =>
    standing(
      'grace',
      sources.filter((each) => inGraceOn(each, day)),
    ),
  (sources, _facts, day) =>
    standing(
      'current',
      sources.filter((each) => each.kind === 'free' && holdsOn(each, day)),
    ),
];

/** The status of a membership on a day and the source that it rests on; `lapsed` when no rule answers. */
export function standingOn(
  sources: readonly MembershipSource[],
  facts: StandingFacts,
  day: TokyoDate,
): Standing {
  for (const rule of rules) {
    const answer = rule(sources, facts, day);
    if (answer) return answer;
  }
  return { status: 'lapsed', source: null };
}

function standing(status: MembershipStatus, sources: readonly MembershipSource[]): Standing | null {
  const source = highest(sources);
  return source ? { status, source } : null;
}

function highest(sources: readonly MembershipSource[]): MembershipSource | null {
  return sources.reduce<MembershipSource | null>(
    (best, each) => (best && !outranks(each, best) ? best : each),
    null,
  );
}

/** What nobody is charged for here: presents, what somebody else has paid for, and what was paid elsewhere. */
export const unpaid: ReadonlySet<SourceKind> = new Set(['complimentary', 'gift', 'imported', 'seat']);

/** Of two sources of one plan the one that is paid for speaks: its dates and amounts are what the member has to know. */
function outranks(each: MembershipSource, best: MembershipSource): boolean {
  if (each.rank !== best.rank) return each.rank > best.rank;
  return unpaid.has(best.kind) && !unpaid.has(each.kind);
}
