import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Item } from '../domain/consent.ts';
import { SkillPassportEntity } from './skill-passport.entity.ts';

/** A passport that may be read, with whose it is and what of them it shows. */
export type HeldPassport = {
  id: string;
  memberId: string;
  skillIds: string[];
  items: Item[];
  expiresAt: Date;
};

/** Passports of the transaction's community. */
@Injectable()
export class SkillPassportStore {
  async add(tx: Tx, passport: SkillPassportEntity): Promise<void> {
    await tx.repo(SkillPassportEntity).insert(passport);
  }

  /** The one of a consent that is in force, held until commit: whoever stops it waits, and whoever reads after the stop finds nothing. */
  async held(tx: Tx, id: string): Promise<HeldPassport | null> {
    if (!isId(id)) return null;
    const [found] = await tx.query<HeldPassport>(
      `select c.id, c.member_id "memberId", p.skill_ids "skillIds", c.items, c.expires_at "expiresAt"
         from talent.consent c join talent.skill_passport p on p.consent_id = c.id
        where c.community_id = $1 and c.id = $3 and c.scope = 'skill_passport' and c.state = 'in_force' and c.expires_at > $2
          for share of c`,
      [tx.community, tx.now, id],
    );
    return found ?? null;
  }
}
