import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import { oneEach, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { In } from 'typeorm';
import { searchKeys } from '../domain/member-name.ts';
import { MemberEntity } from './member.entity.ts';

type Going = { left: boolean; leaving: boolean };

/** A member as far as an order asks. */
export type OrderingMember = Going &
  Pick<
    MemberEntity,
    | 'id'
    | 'email'
    | 'locale'
    | 'familyName'
    | 'givenName'
    | 'birthDate'
    | 'guardianState'
    | 'guardianCoversPaid'
  >;

/** Members of the transaction's community. */
@Injectable()
export class MemberStore {
  /** Null also for text that is no id at all. */
  async byId(tx: Tx, id: string): Promise<MemberEntity | null> {
    return isId(id) ? found(tx, id) : null;
  }

  async hasAddress(tx: Tx, email: string): Promise<boolean> {
    const found = await tx.query(
      'select 1 from membership.member where community_id = $1 and lower(email) = lower($2) limit 1',
      [tx.community, email],
    );
    return found.length > 0;
  }

  /** Whom an account opens: its own member, or the one that this was a double of. */
  async byAccount(tx: Tx, accountId: string): Promise<MemberEntity | null> {
    const [own = null] = await readRows(tx, MemberEntity, 'account_id = $1', [accountId]);
    return own?.mergedInto ? this.byId(tx, own.mergedInto) : own;
  }

  /** Only the ids, by account, of those who have agreed to the terms: asked for on every request of a signed-in person. */
  async idsOfAccounts(tx: Tx, accountIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; account_id: string }>(
      `select coalesce(k.id, m.id) id, m.account_id from membership.member m
         left join membership.member k on k.id = m.merged_into
        where m.community_id = $1 and m.account_id = any($2) and not coalesce(k.awaits_agreement, m.awaits_agreement)`,
      [tx.community, accountIds],
    );
    return new Map(rows.map((row) => [row.account_id, row.id]));
  }

  /** Where some of them are reached; whoever was erased is left out. One statement, however many there are. */
  async emailsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; email: string }>(
      `select id, email from membership.member where community_id = $1 and id = any($2::uuid[]) and email <> ''`,
      [tx.community, ids],
    );
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  byNumber(tx: Tx, number: string): Promise<MemberEntity | null> {
    return tx.repo(MemberEntity).findOneBy({ number });
  }

  /** Waits for whoever else is changing this member, then holds the row until commit. */
  async locked(tx: Tx, id: string): Promise<MemberEntity | null> {
    return isId(id) ? held(tx, id) : null;
  }

  /** Two members in the order of their ids, held until commit: whoever wants the same two waits, whichever they name first. */
  lockedPair(tx: Tx, ids: readonly [string, string]): Promise<MemberEntity[]> {
    const asked = { where: { id: In(ids.filter(isId)) }, order: { id: 'ASC' as const } };
    return tx.repo(MemberEntity).find({ ...asked, lock: { mode: 'pessimistic_write' } });
  }

  /** Entries that were doubles of a member. */
  doublesOf(tx: Tx, id: string): Promise<MemberEntity[]> {
    return tx.repo(MemberEntity).find({ where: { mergedInto: id }, order: { id: 'ASC' } });
  }

  /** Has entries be doubles of another member than before. */
  async repoint(tx: Tx, ids: readonly string[], to: string): Promise<void> {
    if (ids.length > 0) await tx.repo(MemberEntity).update({ id: In([...ids]) }, { mergedInto: to });
  }

  /** Changes two members at once, who may take each other's number and account: both are unique at every moment. */
  async exchange(
    tx: Tx,
    [one, ones]: readonly [string, Partial<MemberEntity>],
    [other, others]: readonly [string, Partial<MemberEntity>],
  ): Promise<void> {
    await this.change(tx, other, { number: `~${other}`, accountId: newId() });
    await this.change(tx, one, ones);
    await this.change(tx, other, others);
  }

  /**
   * The next number of a year. The counter's row stays locked until commit, so that a number is either taken by a
   * member that exists or given to the next one: no gap, no double.
   */
  async takeNumber(tx: Tx, year: number): Promise<number> {
    const [row] = await tx.query<{ last_given: number }>(
      `insert into membership.member_number_counter as c (community_id, year, last_given) values ($1, $2, 1)
       on conflict (community_id, year) do update set last_given = c.last_given + 1 returning last_given`,
      [tx.community, year],
    );
    return row!.last_given;
  }

  async add(
    tx: Tx,
    member: Omit<MemberEntity, 'communityId' | 'createdAt' | 'updatedAt'>,
  ): Promise<MemberEntity> {
    const row = { ...member, communityId: tx.community, createdAt: tx.now, updatedAt: tx.now };
    await tx.repo(MemberEntity).insert(row);
    await this.indexForSearch(tx, member);
    return row;
  }

  async change(tx: Tx, id: string, changes: Partial<MemberEntity>): Promise<void> {
    await tx.repo(MemberEntity).update({ id }, { ...changes, updatedAt: tx.now });
  }

  /** What an order asks of its member; null also for text that is no id at all. One statement. */
  async ordering(tx: Tx, memberId: string): Promise<OrderingMember | null> {
    return isId(memberId) ? orderingOf(tx, memberId) : null;
  }

  /** Whether a member has left or is about to, read anew from what is committed. */
  async going(tx: Tx, memberId: string): Promise<'left' | 'leaving' | null> {
    const row = await goingOf(tx, memberId);
    if (row?.left) return 'left';
    return row?.leaving ? 'leaving' : null;
  }

  /** Finds the member by what they are called now, and no longer by what they were called. */
  async reindex(tx: Tx, member: Parameters<typeof searchKeys>[0] & { id: string }): Promise<void> {
    await tx.query('delete from membership.member_search_key where community_id = $1 and member_id = $2', [
      tx.community,
      member.id,
    ]);
    await this.indexForSearch(tx, member);
  }

  /**
   * Members whose membership changes by the calendar alone: what it rests on has ended, or something begins, by that day.
   * Beginnings of a month back are looked at again, in case nobody looked on their day; settling twice changes nothing.
   */
  async turningOn(tx: Tx, day: string): Promise<string[]> {
    const rows = await tx.query<{ member_id: string }>(
      `select distinct s.member_id from membership.membership_source s
         join membership.membership m on m.member_id = s.member_id and m.status in ('current', 'grace')
        where (s.from_day between $1::date - 31 and $1 and s.kind <> 'free'
               and (s.kind, s.source_id) is distinct from (m.source_kind, m.source_id))
           or (s.kind = m.source_kind and s.source_id = m.source_id and (s.until_day <= $1 or s.grace_until <= $1))`,
      [day],
    );
    return rows.map((row) => row.member_id);
  }

  private async indexForSearch(
    tx: Tx,
    member: Parameters<typeof searchKeys>[0] & { id: string },
  ): Promise<void> {
    await tx.query(
      `insert into membership.member_search_key (community_id, key, member_id)
       select $1, key, $2 from unnest($3::text[]) key on conflict do nothing`,
      [tx.community, member.id, searchKeys(member)],
    );
  }
}

const isGoing = `m.left_on is not null "left", exists (
         select from membership.leaving l where l.member_id = m.id and l.state = 'requested') leaving`;

const found = oneEach(
  (tx, ids) => readRows(tx, MemberEntity, 'id = any($1)', [ids]),
  ({ id }: MemberEntity) => id,
);

const orderingOf = oneEach(
  (tx, ids) =>
    tx.query<OrderingMember>(
      `select m.id, m.email, m.locale, m.family_name "familyName", m.given_name "givenName", m.birth_date::text "birthDate",
              m.guardian_state "guardianState", m.guardian_covers_paid "guardianCoversPaid", ${isGoing}
         from membership.member m where m.id = any($1)`,
      [ids],
    ),
  ({ id }) => id,
);

const goingOf = oneEach(
  (tx, ids) =>
    tx.query<Going & { id: string }>(
      `select m.id, ${isGoing} from membership.member m where m.id = any($1)`,
      [ids],
    ),
  ({ id }) => id,
);

/** In the order of their ids, so that two who want several of the same wait for each other one way only. */
const held = oneEach(
  (tx, ids) => readRows(tx, MemberEntity, 'id = any($1) order by id for update', [ids]),
  ({ id }: MemberEntity) => id,
);
