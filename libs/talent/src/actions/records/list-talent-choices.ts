import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStore } from '../../store/skill.store.ts';
import type { Choices } from '../../domain/talent-record.ts';

/** What a region keeps to choose from; areas are the codes of its municipalities. */
export type TalentChoices = { skills: SkillEntity[]; areas: string[] };

/** The skills and areas that records are written and searched with. */
@Injectable()
export class ListTalentChoices {
  constructor(
    private readonly skills: SkillStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** `chosen`: skills that stand in a record already, also where they are offered no more. */
  async run(tx: Tx, chosen: readonly string[] = []): Promise<TalentChoices> {
    const { municipalities } = await this.community.run(tx);
    return { skills: await this.skills.all(tx, chosen), areas: municipalities.map(({ code }) => code) };
  }
}

/** The same for checking a form. */
export const choicesOf = ({ skills, areas }: TalentChoices): Choices => ({
  skillIds: new Set(skills.map(({ id }) => id)),
  areas: new Set(areas),
});
