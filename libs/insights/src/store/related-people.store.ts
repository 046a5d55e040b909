import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { partiesOf, participantTickets } from './participants.ts';

/** Who came to events, each once. `guests` and `sent` are known by an address alone; of `untraced` and `companions` nobody can tell whether they are among them. */
export type CountedRelated = {
  members: number;
  guests: number;
  sent: number;
  untraced: number;
  companions: number;
};

/** Counts who took part in events; names nobody and never writes. */
@Injectable()
export class RelatedPeopleStore {
  /** Let in at dates that begin from `from` on and before `until`. One statement. */
  async cameBetween(tx: Tx, { from, until }: { from: Date; until: Date }): Promise<CountedRelated> {
    const [counted] = await tx.query<CountedRelated>(
      `with had as (select * from (${participantTickets} and t.state = 'checked_in' and o.starts_at >= $2 and o.starts_at < $3) t),
            who as (select person, bool_or(member_id is not null) is_member, bool_or(is_guest) is_guest, bool_or(traced) traced from had group by 1),
            party as (${partiesOf('had')})
       select count(*) filter (where is_member)::int members,
              count(*) filter (where traced and not is_member and is_guest)::int guests,
              count(*) filter (where traced and not is_member and not is_guest)::int sent,
              count(*) filter (where not traced)::int untraced,
              (select coalesce(sum(beside_came), 0)::int from party) companions
         from who`,
      [tx.community, from, until],
    );
    return counted!;
  }

  /** Members at the end of a day, as the desk's other figures have them. One statement. */
  async members(tx: Tx, day: string): Promise<number> {
    const [row] = await tx.query<{ members: number }>(
      `select count(*)::int members from membership.member
        where community_id = $1 and guardian_state <> 'waiting' and joined_on <= $2 and (left_on is null or left_on > $2)`,
      [tx.community, day],
    );
    return row!.members;
  }
}
