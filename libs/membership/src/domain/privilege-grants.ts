import type { TokyoDate } from '@enishi/kernel';
import type { SourceKind } from './membership-status.ts';

/** Where a grant comes from; the same privilege may come from several sources at once. */
export type GrantSource = { readonly kind: SourceKind; readonly id: string };

/** One privilege of one member from one source. There is at most one per (privilege, source). */
export type Grant = {
  readonly privilege: string;
  readonly source: GrantSource;
  readonly from: TokyoDate;
  /** First day without it; null while it runs on. */
  readonly until: TokyoDate | null;
  readonly state: GrantState;
};
export type GrantState = 'live' | 'ended';

/** What a source says it gives now. An empty list of privileges ends all that it gave before. */
export type SourceClaim = {
  readonly source: GrantSource;
  readonly privileges: readonly string[];
  readonly from: TokyoDate;
  readonly until: TokyoDate | null;
};

/**
 * The grants after a source has said what it gives. Only grants of that source change, so the order in which
 * sources speak does not matter, and saying the same thing twice changes nothing.
 */
export function settleGrants(grants: readonly Grant[], claim: SourceClaim): Grant[] {
  const ofSource = (grant: Grant): boolean => sameSource(grant.source, claim.source);
  const others = grants.filter((grant) => !ofSource(grant));
  const before = grants.filter(ofSource);
  const given = claim.privileges.map((privilege): Grant => {
    const known = before.find((grant) => grant.privilege === privilege);
    const from = known?.state === 'live' && known.from < claim.from ? known.from : claim.from;
    return { privilege, source: claim.source, from, until: claim.until, state: 'live' };
  });
  const ended = before
    .filter((grant) => !claim.privileges.includes(grant.privilege))
    .map((grant): Grant => ({ ...grant, state: 'ended' }));
  return [...others, ...given, ...ended];
}

/** Whether a grant opens anything on a day. */
export function isLiveOn(grant: Grant, day: TokyoDate): boolean {
  return grant.state === 'live' && grant.from <= day && (grant.until === null || day < grant.until);
}

/** Access to a privilege: any live grant, whichever source it comes from. */
export function hasPrivilege(grants: readonly Grant[], privilege: string, day: TokyoDate): boolean {
  return grants.some((grant) => grant.privilege === privilege && isLiveOn(grant, day));
}

/** Live privileges of a day, each once with the grant that lasts longest. */
export function privilegesOn(grants: readonly Grant[], day: TokyoDate): Grant[] {
  const longest = new Map<string, Grant>();
  for (const grant of grants.filter((each) => isLiveOn(each, day))) {
    const known = longest.get(grant.privilege);
    if (!known || lasts(grant) > lasts(known)) longest.set(grant.privilege, grant);
  }
  return [...longest.values()].sort((a, b) => (a.privilege < b.privilege ? -1 : 1));
}

function lasts(grant: Grant): string {
  return grant.until ?? '9999-12-31';
}

function sameSource(a: GrantSource, b: GrantSource): boolean {
  return a.kind === b.kind && a.id === b.id;
}
