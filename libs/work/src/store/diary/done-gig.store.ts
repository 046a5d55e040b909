import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { DiaryPage } from './company-look.store.ts';

/** A gig that somebody did: its place's id, when it began, what it was called. */
export type DoneGig = { id: string; at: Date; title: string; gigId: string };

/** What people have done of gigs, for their own story. */
@Injectable()
export class DoneGigStore {
  /** Places of a member whose work was accepted, the latest first, up to `first` after a key. */
  ofMember(tx: Tx, memberId: string, { first, after }: DiaryPage): Promise<DoneGig[]> {
    return tx.query<DoneGig>(
      `select a.id, a.starts_at "at", g.title, g.id "gigId" from work.assignment a join work.gig g on g.id = a.gig_id
        where a.community_id = $1 and a.member_id = $2 and a.state = 'accepted'
          and ($3::timestamptz is null or (a.starts_at, a.id) < ($3, $4::uuid))
        order by a.starts_at desc, a.id desc limit $5`,
      [tx.community, memberId, after?.at ?? null, after?.id ?? null, first],
    );
  }
}
