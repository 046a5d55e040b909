import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { CarriedWord } from '../../domain/carried-word.ts';
import type { HeldPassport } from '../../store/skill-passport.store.ts';
import { ListCarried } from '../endorsements/list-carried.ts';
import { ReadSkills } from '../skills/read-skills.ts';
import type { HeldSkill } from '../skills/read-skills.ts';

/** What a passport shows now: skills that were chosen, and words of who worked along where its bearer shows them. */
@Injectable()
export class ReadShown {
  constructor(
    private readonly skills: ReadSkills,
    private readonly carried: ListCarried,
  ) {}

  async run(
    tx: Tx,
    { memberId, skillIds, items }: HeldPassport,
  ): Promise<{ skills: HeldSkill[]; words: CarriedWord[] }> {
    const held = await this.skills.run(tx, memberId);
    return {
      skills: held.filter(({ skill }) => skillIds.includes(skill.id)),
      words: items.includes('words') ? await this.carried.run(tx, memberId) : [],
    };
  }
}
