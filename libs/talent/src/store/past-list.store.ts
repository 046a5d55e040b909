import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { PastListEntity } from './past-list.entity.ts';

/** An old list with how many of its people have said what. `toAsk`: have an address and were not written to. */
export type PastListCounts = Pick<PastListEntity, 'id' | 'title' | 'origin' | 'fileName' | 'broughtAt'> & {
  people: number;
  takings: number;
  toAsk: number;
  asked: number;
  unreachable: number;
  claimed: number;
  refused: number;
  forgotten: number;
};

/** As many lists as a page shows. */
const mostLists = 100;

/** Old lists of the transaction's community. */
@Injectable()
export class PastListStore {
  async add(tx: Tx, list: PastListEntity): Promise<void> {
    await tx.repo(PastListEntity).insert(list);
  }

  byId(tx: Tx, id: string): Promise<PastListEntity | null> {
    return tx.repo(PastListEntity).findOneBy({ id });
  }

  /** Whether the same file was brought before. */
  has(tx: Tx, digest: string): Promise<boolean> {
    return tx.repo(PastListEntity).existsBy({ digest });
  }

  /** The newest hundred. People who are one are counted once, with the list that named them first. */
  counted(tx: Tx): Promise<PastListCounts[]> {
    return tx.query<PastListCounts>(
      `select l.id, l.title, l.origin, l.file_name "fileName", l.brought_at "broughtAt",
              (select count(*)::int from talent.past_taking t where t.community_id = $1 and t.list_id = l.id) takings, c.*
         from (select * from talent.past_list where community_id = $1 order by brought_at desc, id desc limit ${mostLists}) l
         cross join lateral (
           select count(*)::int people,
                  count(*) filter (where state = 'unclaimed' and email is not null and asked_at is null)::int "toAsk",
                  count(*) filter (where state = 'unclaimed' and asked_at is not null)::int asked,
                  count(*) filter (where state = 'unclaimed' and email is null and asked_at is null)::int unreachable,
                  count(*) filter (where state = 'claimed')::int claimed,
                  count(*) filter (where state = 'refused')::int refused,
                  count(*) filter (where state = 'forgotten')::int forgotten
             from talent.past_person p where p.community_id = $1 and p.list_id = l.id and p.joined_to is null) c
        order by l.brought_at desc, l.id desc`,
      [tx.community],
    );
  }
}
