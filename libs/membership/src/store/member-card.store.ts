import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';

/** A number that stands on a card, and whose it is by now. */
export type NumberedCard = { number: string; memberId: string; inForce: boolean };

/** The entry that a number was given to, or the one that it was merged into; who left or was erased has no card. */
const cards = `select m.number, k.id "memberId", k.left_on is null and k.erased_on is null "inForce"
   from membership.member m join membership.member k on k.id = coalesce(m.merged_into, m.id)`;

/** Member cards of the transaction's community, one statement whatever the number of rows. */
@Injectable()
export class MemberCardStore {
  byNumbers(tx: Tx, numbers: readonly string[]): Promise<NumberedCard[]> {
    return tx.query<NumberedCard>(`${cards} where m.community_id = $1 and m.number = any ($2::text[])`, [
      ...[tx.community, numbers],
    ]);
  }

  /** Those in force of some members, by number; of merged entries each has its own. */
  ofMembers(tx: Tx, memberIds: readonly string[]): Promise<NumberedCard[]> {
    return tx.query<NumberedCard>(
      `${cards} where m.community_id = $1 and (m.id = any ($2::uuid[]) or m.merged_into = any ($2::uuid[]))
          and k.id = any ($2::uuid[]) and k.left_on is null and k.erased_on is null order by m.number`,
      [tx.community, memberIds],
    );
  }
}
