import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { HeldCard } from '../domain/member-card.ts';

/** A card that a number names, and whose it is by now. */
export type NumberedCard = HeldCard & { memberId: string; inForce: boolean };

/** The entry that a number was given to, or the one that it was merged into; who left or was erased has no card. */
const cards = `select m.number, m.card_serial serial, k.id "memberId", k.left_on is null and k.erased_on is null "inForce"
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

  /** The next serial; of two presses at once each makes one, and the last holds. Of who left there is none. Answers whether there was one. */
  async renew(tx: Tx, memberId: string): Promise<boolean> {
    const changed = await tx.change(
      `update membership.member set card_serial = card_serial + 1, updated_at = $3
        where community_id = $1 and id = $2 and left_on is null and erased_on is null`,
      [tx.community, memberId, tx.now],
    );
    return changed === 1;
  }
}
