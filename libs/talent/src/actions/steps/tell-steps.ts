import { Injectable } from '@nestjs/common';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { skillStepLetter } from '../../domain/skill-step-letter.ts';
import { stepsOf } from '../../domain/skill-step.ts';
import { SkillStepStore } from '../../store/skill-step.store.ts';
import { ReadSkills } from '../skills/read-skills.ts';

/**
 * Tells somebody what their accepted works have come to: each step of a skill once, whatever is taken back and reached again. What was written down and the letter about it are
 * one commit; that the works stand is known, since this follows them.
 */
@Injectable()
export class TellSteps {
  constructor(
    private readonly skills: ReadSkills,
    private readonly steps: SkillStepStore,
    private readonly post: PostLetter,
  ) {}

  /** Nothing where nothing new was reached. */
  async run(tx: Tx, memberId: string): Promise<void> {
    for (const { skill, standing } of await this.skills.run(tx, memberId)) {
      const reached = stepsOf(standing);
      if (reached.length === 0) continue;
      const steps = await this.steps.note(tx, { memberId, skillId: skill.id, steps: reached });
      if (steps.length === 0) continue;
      await this.post.run(tx, memberId, ({ addressed, community, locale }) => ({
        page: '/me/gigs',
        words: skillStepLetter(
          { addressed, community, skill: { ja: skill.nameJa, en: skill.nameEn }, steps },
          locale,
        ),
      }));
    }
  }
}
