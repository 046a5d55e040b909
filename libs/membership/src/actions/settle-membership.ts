import { Injectable } from '@nestjs/common';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { holdsOn, inGraceOn, standingOn, unpaid } from '../domain/membership-status.ts';
import type { MembershipSource } from '../domain/membership-status.ts';
import { asPause, isPausedOn, pauseTurn } from '../domain/pause-turns.ts';
import { privilegesOf } from '../domain/plan.ts';
import type { PlanTerms } from '../domain/plan.ts';
import { settleGrants } from '../domain/privilege-grants.ts';
import type { Grant } from '../domain/privilege-grants.ts';
import { turnsBetween } from '../domain/standing-turns.ts';
import { membershipStandingChanged } from '../membership.events.ts';
import type { Standing } from '../membership.events.ts';
import { MemberStore } from '../store/member.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { PlanVersionStore, versionName } from '../store/plan-version.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/**
 * Computes what a membership amounts to today from all its sources, and opens and closes privileges accordingly, in the
 * transaction of whatever brought the change about. Doing it twice changes nothing.
 */
@Injectable()
export class SettleMembership {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
    private readonly versions: PlanVersionStore,
  ) {}

  /**
   * `resumedPlan` names a plan that goes on after a pause: that is told as such. `quietly`: the person is told in other words, since
   * only the register has changed, and nothing of theirs.
   */
  async run(
    tx: Tx,
    memberId: string,
    resumedPlan: string | null = null,
    { quietly = false }: { quietly?: boolean } = {},
  ): Promise<Standing | null> {
    const member = await this.members.locked(tx, memberId);
    return member && this.held(tx, member, await this.plans.all(tx), { resumedPlan, quietly });
  }

  /** The same for whoever holds the member's row until commit and has read the plans. */
  async held(
    tx: Tx,
    member: MemberEntity,
    known: readonly KeptPlan[],
    { resumedPlan = null, quietly = false }: { resumedPlan?: string | null; quietly?: boolean } = {},
  ): Promise<Standing> {
    const { id: memberId } = member;
    const today = tokyoDateOf(tx.now);
    const plans = new Map(known.map((plan) => [plan.key, plan]));
    const rows = await this.memberships.sourcesOf(tx, memberId);
    const sources = rows.map((row) => sourceOf(row, plans));
    const agreed = await this.agreed(tx, rows, plans, today);
    await this.settlePrivileges(tx, { member, sources, plans, agreed, today });
    const before = await this.memberships.of(tx, memberId);
    const { status, source } = standingOn(sources, factsOf(member), today);
    const row = rows.find((each) => each.sourceId === source?.id && each.kind === source.kind);
    const paying = row && source ? paidBeside(row, rows, sources, today) : undefined;
    const after: Standing = {
      status,
      planKey: row?.planKey ?? before?.planKey ?? freePlanKey(plans),
      interval: paying?.interval ?? null,
      price: paying?.amount ?? null,
    };
    await this.memberships.save(tx, {
      memberId,
      ...after,
      sourceKind: row?.kind ?? null,
      sourceId: row?.sourceId ?? null,
      paidUntil: paying?.paidUntil ?? null,
      graceUntil: paying?.graceUntil ?? null,
      cancelsOn: paying?.cancelsOn ?? null,
    });
    const said = before && {
      status: before.status,
      planKey: before.planKey,
      interval: before.interval,
      price: before.price,
    };
    if (said && same(said, after)) return after;
    const held = sources.filter((each) => holdsOn(each, today));
    const heldPlans = new Set(held.map(({ planKey }) => planKey));
    const told = {
      ...{ memberId, before: said, after, plans, heldPlans },
      graceUntil: row?.graceUntil ?? null,
      paused: new Set(rows.filter((each) => isPausedOn(each, today)).map(({ planKey }) => planKey)),
      resumedPlan,
    };
    if (!quietly) await this.tell(tx, told);
    const over = before !== null && !held.some(({ id }) => id === before.sourceId) ? before.sourceKind : null;
    const seatOver = over === 'seat';
    const presentOver = over === 'complimentary' || over === 'gift' || seatOver;
    const importedOver = over === 'imported';
    const pause = pauseTurn(rows, { before: said, after, resumedPlan, today });
    await tx.emit(membershipStandingChanged, {
      ...{ memberId, on: today, before: said, after, presentOver, importedOver },
      ...(seatOver ? { seatOver } : {}),
      ...(row?.kind === 'seat' ? { bySeat: true } : {}),
      ...(pause ? { pause } : {}),
      ...(quietly ? { quietly } : {}),
    });
    return after;
  }

  private async tell(tx: Tx, told: Told): Promise<void> {
    const { memberId, before, after, plans, heldPlans, graceUntil } = told;
    const isFree = (key: string): boolean => (plans.get(key)?.kind ?? 'free') === 'free';
    for (const { kind, planKey } of turnsBetween({ before, after, isFree })) {
      // A plan that goes on beside a higher one has not ended.
      if (kind === 'plan_ended' && heldPlans.has(planKey)) continue;
      const name = plans.get(planKey)?.name;
      const until = graceUntil ? addDays(graceUntil, -1) : null;
      await this.timeline.append(tx, memberId, {
        kind: asPause(kind, planKey, told),
        facts: { plan_ja: name?.ja ?? planKey, plan_en: name?.en ?? planKey, until },
      });
    }
  }

  /** Terms of older versions that are due until a paid period or a present ends, by the id of the source. */
  private async agreed(
    tx: Tx,
    rows: readonly MembershipSourceEntity[],
    plans: ReadonlyMap<string, KeptPlan>,
    today: TokyoDate,
  ): Promise<Map<string, PlanTerms>> {
    const older = rows.flatMap(({ sourceId, planKey, termsVersion: version, untilDay }) => {
      const ended = untilDay !== null && untilDay <= today;
      const current = plans.get(planKey)?.version ?? 0;
      return version !== null && version < current && !ended ? [{ sourceId, planKey, version }] : [];
    });
    const terms = await this.versions.termsOf(tx, older);
    return new Map(
      older.flatMap(({ sourceId, ...ref }) => {
        const kept = terms.get(versionName(ref));
        return kept ? [[sourceId, kept] as const] : [];
      }),
    );
  }

  private async settlePrivileges(
    tx: Tx,
    { member, sources, plans, agreed, today }: Privileged,
  ): Promise<void> {
    const before = await this.memberships.grantsOf(tx, member.id);
    const open = member.leftOn === null && member.guardianState !== 'waiting' ? sources : [];
    const after = sources.reduce<Grant[]>((grants, source) => {
      const gives = open.includes(source) && (holdsOn(source, today) || inGraceOn(source, today));
      const plan = plans.get(source.planKey);
      const privileges = gives && plan ? privilegesDue(plan, agreed.get(source.id)) : [];
      return settleGrants(grants, {
        source: { kind: source.kind, id: source.id },
        privileges,
        from: source.from,
        until: source.graceUntil ?? source.until,
      });
    }, before);
    const changed = after.filter(
      (grant) => !before.some((each) => JSON.stringify(each) === JSON.stringify(grant)),
    );
    await this.memberships.saveGrants(tx, member.id, changed);
  }
}

type Told = {
  memberId: string;
  before: Standing | null;
  after: Standing;
  plans: ReadonlyMap<string, KeptPlan>;
  /** Keys of plans that are held today, the one that names the member and those beside it. */
  heldPlans: ReadonlySet<string>;
  graceUntil: TokyoDate | null;
  /** Keys of plans that are paused today. */
  paused: ReadonlySet<string>;
  resumedPlan: string | null;
};

type Privileged = {
  member: MemberEntity;
  sources: readonly MembershipSource[];
  plans: ReadonlyMap<string, KeptPlan>;
  agreed: ReadonlyMap<string, PlanTerms>;
  today: TokyoDate;
};

/** What a version gives more is given at once; what it gives less stays with whoever has paid for it. */
function privilegesDue(plan: PlanTerms, agreed: PlanTerms | undefined): string[] {
  return [...new Set([...privilegesOf(plan), ...(agreed ? privilegesOf(agreed) : [])])];
}

function sourceOf(row: MembershipSourceEntity, plans: ReadonlyMap<string, KeptPlan>): MembershipSource {
  return {
    kind: row.kind,
    id: row.sourceId,
    planKey: row.planKey,
    rank: plans.get(row.planKey)?.position ?? 0,
    from: row.fromDay,
    until: row.untilDay,
    graceUntil: row.graceUntil,
  };
}

/**
 * Whose money and dates are told. A plan that was given hides none of what is paid for beside it: the next charge of a
 * smaller plan comes all the same.
 */
function paidBeside(
  row: MembershipSourceEntity,
  rows: readonly MembershipSourceEntity[],
  sources: readonly MembershipSource[],
  today: TokyoDate,
): MembershipSourceEntity {
  if (!unpaid.has(row.kind)) return row;
  const paid = sources.filter(({ kind }) => kind !== 'free' && !unpaid.has(kind));
  const { source } = standingOn(paid, { left: false, waitingForGuardian: false }, today);
  return rows.find((each) => each.sourceId === source?.id && each.graceUntil === null) ?? row;
}

/** Only a minor of the age at which a guardian decides about joining waits for one; see `readJoinForm`. */
function factsOf(member: MemberEntity): { left: boolean; waitingForGuardian: boolean } {
  return { left: member.leftOn !== null, waitingForGuardian: member.guardianState === 'waiting' };
}

function freePlanKey(plans: ReadonlyMap<string, KeptPlan>): string {
  return [...plans.values()].find((plan) => plan.kind === 'free')?.key ?? 'free';
}

function same(a: Standing, b: Standing): boolean {
  return a.status === b.status && a.planKey === b.planKey && a.interval === b.interval && a.price === b.price;
}
