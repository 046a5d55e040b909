import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { DeskActEntity, GigCallEntity } from './desk-act.entity.ts';

/** An act as it is written down; who or whom it does not name is null. */
export type NewDeskAct = Pick<DeskActEntity, 'act'> &
  Partial<Omit<DeskActEntity, 'id' | 'communityId' | 'at'>>;

/** Who did what at desks and on behalf of people, and calls with what came of them. */
@Injectable()
export class DeskActStore {
  async note(tx: Tx, act: NewDeskAct): Promise<void> {
    await tx.repo(DeskActEntity).insert({
      ...{ deskId: null, clerkId: null, accountId: null, registrationId: null, note: null, ...act },
      ...{ id: newId(), communityId: tx.community, at: tx.now },
    });
  }

  /** The latest two hundred of a desk. */
  ofDesk(tx: Tx, deskId: string): Promise<DeskActEntity[]> {
    return readRows(
      tx,
      DeskActEntity,
      'community_id = $1 and desk_id = $2 order by at desc, id desc limit 200',
      [tx.community, deskId],
    );
  }

  /** The latest two hundred about a member, under whichever entry they were written. */
  ofMember(tx: Tx, memberId: string): Promise<DeskActEntity[]> {
    return readRows(
      tx,
      DeskActEntity,
      `community_id = $1 and registration_id in (select r.id from work.registration r where r.community_id = $1 and r.member_id = $2)
        order by at desc, id desc limit 200`,
      [tx.community, memberId],
    );
  }

  async noteCall(tx: Tx, row: Omit<GigCallEntity, 'id' | 'communityId' | 'calledAt'>): Promise<void> {
    await tx.repo(GigCallEntity).insert({ ...row, id: newId(), communityId: tx.community, calledAt: tx.now });
  }

  /** The latest call of each person, about one gig or about any. */
  async lastCalls(
    tx: Tx,
    registrationIds: readonly string[],
    gigId: string | null,
  ): Promise<Map<string, GigCallEntity>> {
    const rows = await readRows(
      tx,
      GigCallEntity,
      `community_id = $1 and registration_id = any ($2::uuid[]) and ($3::uuid is null or gig_id = $3) and id in (
         select distinct on (c.registration_id) c.id from work.gig_call c
          where c.community_id = $1 and c.registration_id = any ($2::uuid[]) and ($3::uuid is null or c.gig_id = $3)
          order by c.registration_id, c.called_at desc, c.id desc)`,
      [tx.community, registrationIds, gigId],
    );
    return new Map(rows.map((call) => [call.registrationId, call]));
  }
}
