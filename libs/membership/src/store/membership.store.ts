import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import {
  changedTogether,
  changeRows,
  eachTheirOwn,
  oneEach,
  putRows,
  readRows,
  together,
} from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { LiveFacts } from '../domain/live-standing.ts';
import type { Grant } from '../domain/privilege-grants.ts';
import type { RenewalNear, ResumeNear, TermEnding } from '../membership.events.ts';
import { liveFactsOf } from './live-facts.ts';
import { MembershipSourceEntity } from './membership-source.entity.ts';
import { MembershipEntity } from './membership.entity.ts';
import { PrivilegeGrantEntity } from './privilege-grant.entity.ts';

type Planned = 'nextPlanKey' | 'nextInterval' | 'nextAmount';
type Discount = 'discountName' | 'discountOff' | 'discountUntil';
type Sayable =
  | Planned
  | Discount
  | 'reduction'
  | 'anchor'
  | 'remindedDay'
  | 'pausesOn'
  | 'resumesOn'
  | 'prepaid'
  | 'termsVersion';

/** A source to be written; the (member, kind, source id) identifies it. Nothing is planned unless it is said. */
export type SourceRow = Omit<
  MembershipSourceEntity,
  'id' | 'communityId' | 'member' | 'createdAt' | 'updatedAt' | Sayable
> &
  Partial<Pick<MembershipSourceEntity, Sayable>>;

/** A term that ends soon, and how many days before its end the member was last told. */
export type EndingTerm = Omit<TermEnding, 'days'> & { noticed: number | null };

type Amount = { amount: number; planName: Bilingual; label: Bilingual };

/** No change of plan waits, and no pause. */
export const nothingPlanned = {
  ...{ nextPlanKey: null, nextInterval: null, nextAmount: null },
  ...{ pausesOn: null, resumesOn: null },
};

/** What memberships rest on, what they amount to, and the privileges that follow. */
@Injectable()
export class MembershipStore {
  of(tx: Tx, memberId: string): Promise<MembershipEntity | null> {
    return membershipOf(tx, memberId);
  }

  sourcesOf(tx: Tx, memberId: string): Promise<MembershipSourceEntity[]> {
    return sourcesOf(tx, memberId);
  }

  /** What a member's membership rests on, by billing's id of the subscription. */
  async sourceBy(tx: Tx, memberId: string, sourceId: string): Promise<MembershipSourceEntity | null> {
    return (await sourcesOf(tx, memberId)).find((source) => source.sourceId === sourceId) ?? null;
  }

  async saveSource(tx: Tx, source: SourceRow): Promise<void> {
    const times = { createdAt: tx.now, updatedAt: tx.now };
    await putSource(tx, {
      ...nothingPlanned,
      remindedDay: null,
      prepaid: false,
      anchor: null,
      ...{ reduction: null, discountName: null, discountOff: null, discountUntil: null },
      termsVersion: null,
      ...source,
      ...times,
      id: newId(),
      communityId: tx.community,
    });
  }

  async save(
    tx: Tx,
    membership: Omit<MembershipEntity, 'communityId' | 'member' | 'lastSyncedAt' | 'updatedAt'>,
  ): Promise<void> {
    await putMembership(tx, { ...membership, communityId: tx.community, updatedAt: tx.now });
  }

  /** Notes that billing has compared the member with Stripe. */
  async noteSync(tx: Tx, memberId: string): Promise<void> {
    await noteSyncOf(tx, { memberId, lastSyncedAt: tx.now });
  }

  /** Yearly charges from one day to another (inclusive) of which the member has not been told yet. */
  yearlyChargesBetween(tx: Tx, from: TokyoDate, to: TokyoDate): Promise<RenewalNear[]> {
    return tx.query<RenewalNear>(
      `select s.member_id "memberId", s.plan_key "planKey", s.paid_until::text "on",
              case when s.next_plan_key = s.plan_key and s.next_interval = s.interval then s.next_amount else s.amount end
                - case when s.discount_until is null or s.discount_until > s.paid_until then coalesce(s.discount_off, 0) else 0 end amount
         from membership.membership_source s
        where s.interval = 'year' and not s.prepaid and s.amount > 0 and s.until_day is null and s.grace_until is null
          and s.paid_until between $1 and $2
          and not exists (
            select 1 from membership.timeline_entry t
             where t.community_id = s.community_id and t.member_id = s.member_id and t.kind = 'renewal_noticed'
               and t.facts->>'on' = s.paid_until::text)`,
      [from, to],
    );
  }

  /** Pauses that end from one day to another (inclusive) of which the member has not been told yet. */
  resumptionsBetween(tx: Tx, from: TokyoDate, to: TokyoDate): Promise<ResumeNear[]> {
    return tx.query<ResumeNear>(
      `select s.member_id "memberId", s.plan_key "planKey", s.interval, s.resumes_on::text "on",
              s.amount - case when s.discount_until is null or s.discount_until > s.resumes_on then coalesce(s.discount_off, 0) else 0 end amount
         from membership.membership_source s
        where s.resumes_on between $1 and $2 and s.until_day <= $1
          and not exists (
            select 1 from membership.timeline_entry t
             where t.community_id = s.community_id and t.member_id = s.member_id and t.kind = 'resume_noticed'
               and t.facts->>'on' = s.resumes_on::text)`,
      [from, to],
    );
  }

  /**
   * Terms that end within the days and are not given up, with how many days before the end the member was last told; null
   * where they have not been.
   */
  termsEndingBetween(tx: Tx, from: TokyoDate, to: TokyoDate): Promise<EndingTerm[]> {
    return tx.query<EndingTerm>(
      `select s.member_id "memberId", s.plan_key "planKey", s.interval, s.amount, s.paid_until::text "on",
              (select min((t.facts->>'days')::int) from membership.timeline_entry t
                where t.community_id = s.community_id and t.member_id = s.member_id and t.kind = 'term_noticed'
                  and t.facts->>'on' = s.paid_until::text) "noticed"
         from membership.membership_source s
        where s.community_id = $1 and s.prepaid and s.until_day is null and s.grace_until is null
          and s.paid_until between $2 and $3`,
      [tx.community, from, to],
    );
  }

  async grantsOf(tx: Tx, memberId: string): Promise<Grant[]> {
    const rows = await grantRowsOf(tx, memberId);
    return rows.map((row) => ({
      privilege: row.privilege,
      source: { kind: row.sourceKind, id: row.sourceId },
      from: row.fromDay,
      until: row.untilDay,
      state: row.state,
    }));
  }

  /** Whether any grant of the privilege is live on a day. */
  async holds(
    tx: Tx,
    { memberId, privilege, day }: { memberId: string; privilege: string; day: TokyoDate },
  ): Promise<boolean> {
    const live = await tx.query(
      `select 1 from membership.privilege_grant
        where community_id = $1 and member_id = $2 and privilege = $3 and state = 'live'
          and from_day <= $4 and (until_day is null or until_day > $4) limit 1`,
      [tx.community, memberId, privilege, day],
    );
    return live.length > 0;
  }

  /**
   * The largest amount of a benefit that a member's live grants give on a day: as the plan stood in the version whose terms are due to
   * them, else as it stands.
   */
  amountHeld(
    tx: Tx,
    memberId: string,
    { benefit, day }: { benefit: string; day: TokyoDate },
  ): Promise<Amount | null> {
    return amountHeld(tx, { memberId, benefit, day });
  }

  /** Keys of the plans by which a member has any live grant on a day. */
  async plansHeld(tx: Tx, memberId: string, day: TokyoDate): Promise<string[]> {
    const rows = await tx.query<{ key: string }>(
      `select distinct s.plan_key key
         from membership.privilege_grant g
         join membership.membership_source s
           on s.member_id = g.member_id and s.kind = g.source_kind and s.source_id = g.source_id
        where g.community_id = $1 and g.member_id = $2 and g.state = 'live'
          and g.from_day <= $3 and (g.until_day is null or g.until_day > $3)`,
      [tx.community, memberId, day],
    );
    return rows.map(({ key }) => key);
  }

  liveFacts(tx: Tx, memberId: string): Promise<LiveFacts | null> {
    return liveFactsOf(tx, memberId);
  }

  /** Which of the members hold a privilege on a day. */
  async holdersAmong(
    tx: Tx,
    memberIds: readonly string[],
    { privilege, day }: { privilege: string; day: TokyoDate },
  ): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `select distinct member_id id from membership.privilege_grant
        where community_id = $1 and member_id = any($2) and privilege = $3 and state = 'live'
          and from_day <= $4 and (until_day is null or until_day > $4)`,
      [tx.community, memberIds, privilege, day],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async saveGrants(tx: Tx, memberId: string, grants: readonly Grant[]): Promise<void> {
    if (grants.length === 0) return;
    const rows = grants.map((grant) => ({
      id: newId(),
      communityId: tx.community,
      memberId,
      privilege: grant.privilege,
      sourceKind: grant.source.kind,
      sourceId: grant.source.id,
      fromDay: grant.from,
      untilDay: grant.until,
      state: grant.state,
      updatedAt: tx.now,
    }));
    await tx
      .repo(PrivilegeGrantEntity)
      .createQueryBuilder()
      .insert()
      .values(rows)
      .orUpdate(
        ['from_day', 'until_day', 'state', 'updated_at'],
        ['community_id', 'member_id', 'privilege', 'source_kind', 'source_id'],
      )
      .execute();
  }
}

const ofMembers = 'member_id = any($1)';
const membershipOf = oneEach(
  (tx, ids) => readRows(tx, MembershipEntity, ofMembers, [ids]),
  ({ memberId }: MembershipEntity) => memberId,
);
const sourcesOf = eachTheirOwn(
  (tx, ids) => readRows(tx, MembershipSourceEntity, ofMembers, [ids]),
  ({ memberId }: MembershipSourceEntity) => memberId,
);
const grantRowsOf = eachTheirOwn(
  (tx, ids) => readRows(tx, PrivilegeGrantEntity, ofMembers, [ids]),
  ({ memberId }: PrivilegeGrantEntity) => memberId,
);

const putSource = changedTogether((tx, sources: readonly Partial<MembershipSourceEntity>[]) =>
  putRows(tx, MembershipSourceEntity, sources, {
    key: ['communityId', 'memberId', 'kind', 'sourceId'],
    kept: ['id', 'createdAt'],
  }),
);
const putMembership = changedTogether((tx, memberships: readonly Partial<MembershipEntity>[]) =>
  putRows(tx, MembershipEntity, memberships, { key: ['memberId'], kept: ['communityId'] }),
);
const noteSyncOf = changedTogether((tx, synced: readonly Partial<MembershipEntity>[]) =>
  changeRows(tx, MembershipEntity, synced, ['memberId']),
);

const amountHeld = together(
  async (tx, asked: readonly { memberId: string; benefit: string; day: TokyoDate }[]) => {
    const rows = await tx.query<Amount & { at: number }>(
      `select asked.at::int at, held.* from unnest($2::uuid[], $3::text[], $4::date[]) with ordinality asked (member_id, benefit, day, at)
       cross join lateral (
         select b.amount, json_build_object('ja', p.name_ja, 'en', p.name_en) "planName",
                json_build_object('ja', b.label_ja, 'en', b.label_en) label
           from membership.privilege_grant g
           join membership.membership_source s
             on s.member_id = g.member_id and s.kind = g.source_kind and s.source_id = g.source_id
           join membership.plan p on p.key = s.plan_key
           join membership.plan_benefit b on b.plan_id = p.id and b.key = g.privilege and b.included
            and b.since_version <= coalesce(s.terms_version, p.version)
            and (b.until_version is null or b.until_version > coalesce(s.terms_version, p.version))
          where g.community_id = $1 and g.member_id = asked.member_id and g.privilege = asked.benefit and g.state = 'live'
            and g.from_day <= asked.day and (g.until_day is null or g.until_day > asked.day) and b.amount > 0
          order by b.amount desc limit 1) held`,
      [
        tx.community,
        asked.map(({ memberId }) => memberId),
        asked.map(({ benefit }) => benefit),
        asked.map(({ day }) => day),
      ],
    );
    const byAsked = new Map(rows.map(({ at, ...held }) => [at, held]));
    return asked.map((_, at) => byAsked.get(at + 1) ?? null);
  },
);
