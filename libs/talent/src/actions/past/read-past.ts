import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { PastListEntity } from '../../store/past-list.entity.ts';
import { PastListStore } from '../../store/past-list.store.ts';
import type { PastListCounts } from '../../store/past-list.store.ts';
import { PastPersonStore } from '../../store/past-person.store.ts';
import type { AlikePast, ListedPast } from '../../store/past-person.store.ts';

/** A page of an old list: who has not said anything yet, and who look alike. */
export type PastPage = { list: PastListEntity; people: ListedPast[]; alike: AlikePast[] };

/** Old lists at the desk. Counts name nobody; that people were looked at is written into the desk's log of looks in the same transaction. */
@Injectable()
export class ReadPast {
  constructor(
    private readonly lists: PastListStore,
    private readonly people: PastPersonStore,
    private readonly log: NameMembers,
  ) {}

  /** The newest hundred lists. */
  all(tx: Tx): Promise<PastListCounts[]> {
    return this.lists.counted(tx);
  }

  /** Throws PAST_LIST_NOT_FOUND. */
  async page(
    tx: Tx,
    listId: string,
    { reader, ...page }: { reader: DeskReader; first: number; after: string | null },
  ): Promise<PastPage> {
    const list = isId(listId) ? await this.lists.byId(tx, listId) : null;
    if (!list) throw new Refusal('not_found', 'PAST_LIST_NOT_FOUND');
    const people = await this.people.page(tx, listId, page);
    const alike = page.after ? [] : await this.people.alike(tx, listId);
    const others = people.length + alike.length;
    await this.log.run(tx, [], { reader, reason: 'talent:past_people', others });
    return { list, people, alike };
  }
}
