import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import { insertRows, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { PastState } from '../domain/past/past-person.ts';
import type { KnownPast } from '../domain/past/same-person.ts';
import { PastPersonEntity } from './past-person.entity.ts';
import { PastTakingEntity } from './past-taking.entity.ts';

/** What somebody took part in, and the account at the desk that has brought the list. */
export type PastTaking = Pick<PastTakingEntity, 'id' | 'what' | 'occurredOn' | 'minutes'> & {
  broughtBy: string;
};

/** Somebody of an old list as the desk sees them. */
export type ListedPast = {
  id: string;
  name: string;
  kana: string | null;
  email: string | null;
  askedAt: Date | null;
  joinedTo: string | null;
  takings: number;
};

/** Two who may be one. */
export type AlikePast = {
  id: string;
  name: string;
  kana: string | null;
  email: string | null;
  otherId: string;
  otherName: string;
  otherKana: string | null;
  otherEmail: string | null;
};

const blank = 'name = null, kana = null, email = null, name_key = null, kana_key = null, code_hash = null';

/** People of old lists, of the transaction's community. */
@Injectable()
export class PastPersonStore {
  /** Those who may be meant by one of these addresses. */
  withEmails(tx: Tx, emails: readonly string[]): Promise<KnownPast[]> {
    return tx.query<KnownPast>(
      `select id, email, name_key "nameKey", kana_key "kanaKey" from talent.past_person
        where community_id = $1 and state = 'unclaimed' and email = any ($2::text[]) order by id`,
      [tx.community, emails],
    );
  }

  async add(
    tx: Tx,
    people: readonly PastPersonEntity[],
    takings: readonly PastTakingEntity[],
  ): Promise<void> {
    await insertRows(tx, PastPersonEntity, people);
    await insertRows(tx, PastTakingEntity, takings);
  }

  byId(tx: Tx, id: string): Promise<PastPersonEntity | null> {
    return isId(id) ? tx.repo(PastPersonEntity).findOneBy({ id }) : Promise.resolve(null);
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<PastPersonEntity | null> {
    return tx.repo(PastPersonEntity).findOneBy({ codeHash });
  }

  /** Until the commit nobody else here says what becomes of anybody of an old list: a record is taken, deleted or joined once. */
  hold(tx: Tx): Promise<void> {
    return tx.lock(`past-people:${tx.community}`);
  }

  /** All entries that are one person with this one, that one first to which all are joined. */
  wholeOf(tx: Tx, id: string): Promise<PastPersonEntity[]> {
    return readRows(
      tx,
      PastPersonEntity,
      `community_id = $1 and id in (
         with recursive up as (
           select id, joined_to from talent.past_person where community_id = $1 and id = $2
           union select p.id, p.joined_to from talent.past_person p join up on p.community_id = $1 and p.id = up.joined_to),
         down as (
           select id from up where joined_to is null
           union select p.id from talent.past_person p join down on p.community_id = $1 and p.joined_to = down.id)
         select id from down)
       order by joined_to is not null, id`,
      [tx.community, id],
    );
  }

  /** What these entries took part in, the latest first. */
  takings(tx: Tx, ids: readonly string[]): Promise<PastTaking[]> {
    return tx.query<PastTaking>(
      `select t.id, t.what, t.occurred_on::text "occurredOn", t.minutes, l.brought_by "broughtBy"
         from talent.past_taking t join talent.past_list l on l.id = t.list_id
        where t.community_id = $1 and t.person_id = any ($2::uuid[]) order by t.occurred_on desc, t.id`,
      [tx.community, ids],
    );
  }

  /** Says what became of them; nobody is named any more. Who had the record deleted is not even counted by what they did. */
  async end(tx: Tx, ids: readonly string[], state: Exclude<PastState, 'unclaimed'>): Promise<void> {
    await tx.change(
      `update talent.past_person set state = $3, ended_at = $4, ${blank} where community_id = $1 and id = any ($2::uuid[]) and state = 'unclaimed'`,
      [tx.community, ids, state, tx.now],
    );
    if (state === 'refused')
      await tx.change(
        'delete from talent.past_taking where community_id = $1 and person_id = any ($2::uuid[])',
        [tx.community, ids],
      );
  }

  async join(tx: Tx, id: string, to: string | null): Promise<void> {
    await tx.repo(PastPersonEntity).update({ id }, { joinedTo: to });
  }

  async keepApart(tx: Tx, one: string, other: string): Promise<void> {
    await tx.change(
      `insert into talent.past_apart (community_id, one_id, other_id) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid))
       on conflict do nothing`,
      [tx.community, one, other],
    );
  }

  /** People of a list who have an address and were not written to, so many at most; of several entries that are one, the one they are joined to. */
  unasked(tx: Tx, listId: string, most: number): Promise<PastPersonEntity[]> {
    return readRows(
      tx,
      PastPersonEntity,
      `community_id = $1 and list_id = $2 and state = 'unclaimed' and email is not null and asked_at is null and joined_to is null
       order by id limit $3 for update`,
      [tx.community, listId, most],
    );
  }

  async noteAsked(tx: Tx, id: string, codeHash: Buffer): Promise<void> {
    await tx.repo(PastPersonEntity).update({ id }, { askedAt: tx.now, codeHash });
  }

  /** Forgets whose time ran out, with all that is joined to them: asked before the one instant, or brought before the other and never asked. */
  forgetLate(tx: Tx, { asked, brought }: { asked: Date; brought: Date }): Promise<number> {
    return tx.change(
      `with recursive late as (
         select id from talent.past_person
          where community_id = $1 and state = 'unclaimed' and joined_to is null and coalesce(asked_at < $2, brought_at < $3)
         union select p.id from talent.past_person p join late on p.community_id = $1 and p.joined_to = late.id)
       update talent.past_person set state = 'forgotten', ended_at = $4, ${blank}
        where community_id = $1 and state = 'unclaimed' and id in (select id from late)`,
      [tx.community, asked, brought, tx.now],
    );
  }

  /** A page of the people of a list who have not said anything yet, by id, with how much each did. */
  page(
    tx: Tx,
    listId: string,
    { first, after }: { first: number; after: string | null },
  ): Promise<ListedPast[]> {
    return tx.query<ListedPast>(
      `select p.id, p.name, p.kana, p.email, p.asked_at "askedAt", p.joined_to "joinedTo",
              (select count(*)::int from talent.past_taking t where t.community_id = $1 and t.person_id = p.id) takings
         from talent.past_person p
        where p.community_id = $1 and p.list_id = $2 and p.state = 'unclaimed' and ($3::uuid is null or p.id > $3)
        order by p.id limit $4`,
      [tx.community, listId, after, first],
    );
  }

  /** People who look alike by name or reading, one of them of this list, and of whom the desk has said nothing; fifty at most. */
  alike(tx: Tx, listId: string): Promise<AlikePast[]> {
    return tx.query<AlikePast>(
      `select a.id, a.name, a.kana, a.email, b.id "otherId", b.name "otherName", b.kana "otherKana", b.email "otherEmail"
         from talent.past_person a
         join talent.past_person b on b.community_id = $1 and b.state = 'unclaimed' and b.joined_to is null and a.id <> b.id
          and (b.name_key = a.name_key or b.kana_key = a.kana_key)
        where a.community_id = $1 and a.list_id = $2 and a.state = 'unclaimed' and a.joined_to is null
          and (b.list_id <> a.list_id or a.id < b.id)
          and not exists (select from talent.past_apart x
                           where x.one_id = least(a.id, b.id) and x.other_id = greatest(a.id, b.id))
        order by a.id, b.id limit 50`,
      [tx.community, listId],
    );
  }
}
