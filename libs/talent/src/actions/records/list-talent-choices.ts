import { Injectable } from '@nestjs/common';
import { CurrentCommunity, equalWordsOf } from '@enishi/identity';
import type { CommunityProfile } from '@enishi/identity';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStore } from '../../store/skill.store.ts';
import type { TalentFilter } from '../../store/talent-record.store.ts';
import type { NamedChoices } from '../../domain/card-search.ts';
import type { Choices } from '../../domain/talent-record.ts';

/** What a region keeps to choose from; areas are the codes of its municipalities. */
export type TalentChoices = { skills: SkillEntity[]; areas: string[] };

/**
 * The same with what is offered no more: `named`, what skills and areas are called, since a word may stand for any of them; `beside`, the choices beside what was found, as
 * `forSearch` tells them.
 */
export type EverChoices = {
  named: NamedChoices;
  beside(filter: TalentFilter, chosen: readonly string[]): TalentChoices;
};

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

  /** All that was ever to choose from, to look for: `municipalities` are those of the community, whom the caller has read. */
  async ever(
    tx: Tx,
    { municipalities, settings }: Pick<CommunityProfile, 'municipalities' | 'settings'>,
  ): Promise<EverChoices> {
    const skills = await this.skills.ever(tx);
    return {
      named: {
        skills: skills.map(({ id, nameJa, nameEn }) => ({ id, names: [nameJa, nameEn] })),
        areas: municipalities.map(({ code, name }) => ({ code, names: [name.ja, name.en] })),
        equal: equalWordsOf(settings),
      },
      beside: (filter, chosen) => {
        const shown = new Set([...chosen, filter.skillId]);
        return sought(filter, {
          skills: skills.filter(({ id, retiredAt }) => retiredAt === null || shown.has(id)),
          areas: municipalities.map(({ code }) => code),
        });
      },
    };
  }

  /**
   * The same beside what was found: `chosen` are the skills of what is shown, `skillId` the one that was searched for. Throws TALENT_SKILL_UNKNOWN (not_found)
   * where that was never one here, so that an address that was cut short does not look like nobody can do it.
   */
  async forSearch(tx: Tx, filter: TalentFilter, chosen: readonly string[]): Promise<TalentChoices> {
    const { skillId } = filter;
    const also = skillId !== null && isId(skillId) ? [skillId] : [];
    return sought(filter, await this.run(tx, [...new Set([...chosen, ...also])]));
  }
}

/** Throws TALENT_SKILL_UNKNOWN. */
function sought({ skillId }: TalentFilter, choices: TalentChoices): TalentChoices {
  if (skillId !== null && !choices.skills.some(({ id }) => id === skillId))
    throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN');
  return choices;
}

/** The same for checking a form. */
export const choicesOf = ({ skills, areas }: TalentChoices): Choices => ({
  skillIds: new Set(skills.map(({ id }) => id)),
  areas: new Set(areas),
});
