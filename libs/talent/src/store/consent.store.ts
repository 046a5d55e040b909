import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { ConsentState } from '../domain/consent.ts';
import type { StopChannel } from '../domain/desk-stop.ts';
import { ConsentEntity } from './consent.entity.ts';

/** Where a page of a list by an instant ended. */
export type ListKey = { at: Date; id: string };
export type ListPage = { first: number; after: ListKey | null };

/** Whom a consent is between. */
export type Between = Pick<ConsentEntity, 'scope' | 'recipientId'> & { memberId: string };

/** A consent as it is given; without a witness it was given on one's own page. */
export type NewConsent = Omit<ConsentEntity, Unsaid> & Partial<Pick<ConsentEntity, Unsaid>>;
type Unsaid = 'channel' | 'witness' | 'witnessPlace' | 'recipientKey' | 'recipientName';

/** A consent as its giver sees it, with what became of it. */
export type ListedConsent = ConsentEntity & {
  eventId: string | null;
  contactedAt: Date | null;
  readings: number;
  lastReadAt: Date | null;
  /** How and on what ground the desk stopped it; null where it did not. */
  stopChannel: StopChannel | null;
  stopReason: string | null;
};

/** A consent that has just ended; `read`: the recipient had seen something under it. */
export type EndedConsent = { id: string; read: boolean };

/** Consents of the transaction's community. */
@Injectable()
export class ConsentStore {
  async byId(tx: Tx, id: string): Promise<ConsentEntity | null> {
    const [found] = isId(id) ? await readRows(tx, ConsentEntity, 'id = $1', [id]) : [];
    return found ?? null;
  }

  /** Answers whether it was added: of two that are given at once the index lets one stand. */
  async add(tx: Tx, consent: NewConsent): Promise<boolean> {
    const done = await tx
      .repo(ConsentEntity)
      .createQueryBuilder()
      .insert()
      .values(consent)
      .orIgnore()
      .returning('id')
      .execute();
    return (done.raw as unknown[]).length > 0;
  }

  /** The one that stands between two, also where its time is over and nobody has written that down. */
  async standing(tx: Tx, { memberId, scope, recipientId }: Between): Promise<ConsentEntity | null> {
    const [found] = await readRows(
      tx,
      ConsentEntity,
      `community_id = $1 and member_id = $2 and scope = $3 and recipient_id = $4 and state = 'in_force'`,
      [tx.community, memberId, scope, recipientId],
    );
    return found ?? null;
  }

  /** Those in force of one scope among members, by member, held until the commit. */
  async heldAmong(tx: Tx, scope: string, memberIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; memberId: string }>(
      `select id, member_id "memberId" from talent.consent
        where community_id = $1 and scope = $2 and member_id = any($3::uuid[]) and state = 'in_force' and expires_at > $4
        order by id for share`,
      [tx.community, scope, memberIds, tx.now],
    );
    return new Map(rows.map(({ id, memberId }) => [memberId, id]));
  }

  /** Writes down of members' consents that their time is over, so that new ones may be given. */
  async expire(tx: Tx, memberIds: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.consent set state = 'expired', ended_at = expires_at
        where community_id = $1 and member_id = any($2::uuid[]) and state = 'in_force' and expires_at <= $3`,
      [tx.community, memberIds, tx.now],
    );
  }

  /**
   * Ends one of a member, or all where none is named, and forgets what was typed for the recipients. Waits for whoever is reading, and asks
   * for the readings in a statement of its own: one that had to wait does not see what was written meanwhile.
   */
  async end(
    tx: Tx,
    { memberId, id, as }: { memberId: string; id: string | null; as: Exclude<ConsentState, 'in_force'> },
  ): Promise<EndedConsent[]> {
    const ended = await tx.query<{ id: string }>(
      `with ended as (
         update talent.consent set state = $4, ended_at = $5
          where community_id = $1 and member_id = $2 and ($3::uuid is null or id = $3)
            and state = 'in_force' and expires_at > $5
         returning id),
       forgotten as (
         update talent.interest_card set telephone = null, message = null
          where consent_id in (select id from ended))
       select id from ended`,
      [tx.community, memberId, id, as, tx.now],
    );
    if (ended.length === 0) return [];
    return tx.query<EndedConsent>(
      `select c.id, exists (select from talent.provision p where p.community_id = $1 and p.consent_id = c.id) "read"
         from talent.consent c where c.community_id = $1 and c.id = any($2::uuid[])`,
      [tx.community, ended.map(({ id: one }) => one)],
    );
  }

  /** All of a member, the newest first, up to `first` after a key. */
  ofMember(tx: Tx, memberId: string, { first, after }: ListPage): Promise<ListedConsent[]> {
    return tx.query<ListedConsent>(
      `select c.id, c.community_id "communityId", c.member_id "memberId", c.giver_id "giverId", c.scope,
              c.recipient_kind "recipientKind", c.recipient_id "recipientId", c.recipient_key "recipientKey", c.recipient_name "recipientName", c.items, c.purpose, c.wording_version "wordingVersion", c.wording, c.locale, c.channel, c.witness, c.witness_place "witnessPlace",
              c.given_at "givenAt", c.expires_at "expiresAt", c.state, c.ended_at "endedAt",
              k.event_id "eventId", k.contacted_at "contactedAt", coalesce(p.readings, 0)::int readings, p.last "lastReadAt",
              s.channel "stopChannel", s.reason "stopReason"
         from talent.consent c
         left join talent.interest_card k on k.consent_id = c.id
         left join talent.desk_stop s on s.consent_id = c.id
         left join lateral (select count(*) readings, max(r.provided_at) last from talent.provision r
                             where r.community_id = c.community_id and r.consent_id = c.id) p on true
        where c.community_id = $1 and c.member_id = $2
          and ($3::timestamptz is null or (c.given_at, c.id) < ($3, $4::uuid))
        order by c.given_at desc, c.id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }

  /**
   * Whatever one entry gave stands with the other; what both gave to the same recipient stays as the other one gave it, and what was typed
   * for the one that ends is forgotten.
   */
  async handOver(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await this.expire(tx, [from, to]);
    await tx.change(
      `with ended as (
         update talent.consent o set state = 'merged', ended_at = $4
          where o.community_id = $1 and o.member_id = $2 and o.state = 'in_force' and exists (
            select from talent.consent k where k.community_id = $1 and k.member_id = $3 and k.scope = o.scope
               and k.recipient_id = o.recipient_id and k.state = 'in_force')
         returning id)
       update talent.interest_card set telephone = null, message = null
        where consent_id in (select id from ended)`,
      [tx.community, from, to, tx.now],
    );
    await tx.change('update talent.consent set member_id = $3 where community_id = $1 and member_id = $2', [
      tx.community,
      from,
      to,
    ]);
  }

  /** How many people let companies find their card at an instant, those who were erased since as well. */
  async sharedAt(tx: Tx, at: Date): Promise<number> {
    const [row] = await tx.query<{ people: number }>(
      `select count(distinct coalesce(member_id, id))::int people from talent.consent
        where community_id = $1 and scope = 'shared_card' and given_at <= $2 and expires_at > $2 and (ended_at is null or ended_at > $2)`,
      [tx.community, at],
    );
    return row!.people;
  }

  /** Whatever an entry or its doubles gave is the entry's again; what a merge ended stays ended. */
  async handBack(tx: Tx, memberId: string, doubles: readonly string[]): Promise<void> {
    await tx.change(
      `update talent.consent set member_id = $2
        where community_id = $1 and giver_id = any($3::uuid[]) and member_id <> $2`,
      [tx.community, memberId, [memberId, ...doubles]],
    );
  }
}
