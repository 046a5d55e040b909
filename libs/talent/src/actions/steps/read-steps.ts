import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ReadCourses } from '@enishi/ticketing';
import type { TaughtCourse } from '@enishi/ticketing';
import { courseSuits, stepsOf } from '../../domain/skill-step.ts';
import type { SkillStep } from '../../domain/skill-step.ts';
import { SkillCourseStore } from '../../store/skill-course.store.ts';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStepStore } from '../../store/skill-step.store.ts';
import { ReadSkills } from '../skills/read-skills.ts';

/** What somebody has reached of one skill and not put away, with the courses that are for them now, the soonest first. */
export type ReachedSkill = { skill: SkillEntity; steps: SkillStep[]; courses: TaughtCourse[] };

/** As many courses as a card shows. */
const mostCourses = 3;

/**
 * The cards on the page of somebody's work. What was told is kept; that it still holds, and which courses are on the site and can be taken, is asked at every look: a
 * correction that lowers a level takes card and recommendation away by itself.
 */
@Injectable()
export class ReadSteps {
  constructor(
    private readonly skills: ReadSkills,
    private readonly steps: SkillStepStore,
    private readonly links: SkillCourseStore,
    private readonly courses: ReadCourses,
  ) {}

  async run(tx: Tx, memberId: string): Promise<ReachedSkill[]> {
    const told = await this.steps.open(tx, memberId);
    if (told.length === 0) return [];
    const held = await this.skills.run(tx, memberId);
    const reached = held.flatMap(({ skill, standing }) => {
      const holding = stepsOf(standing);
      const steps = holding.filter((step) =>
        told.some((one) => one.skillId === skill.id && one.step === step),
      );
      return steps.length > 0 ? [{ skill, steps, level: standing.level }] : [];
    });
    if (reached.length === 0) return [];
    const ids = reached.map(({ skill }) => skill.id);
    const links = await this.links.of(tx, ids);
    const open = await this.courses.open(
      tx,
      links.map(({ eventId }) => eventId),
    );
    return reached.map(({ skill, steps, level }) => {
      const suits = new Set(
        links
          .filter((link) => link.skillId === skill.id && courseSuits(link.leadsTo, level))
          .map(({ eventId }) => eventId),
      );
      return { skill, steps, courses: open.filter(({ id }) => suits.has(id)).slice(0, mostCourses) };
    });
  }

  /** The person has seen it; the steps stay told. Throws TALENT_SKILL_UNKNOWN (not_found) where there was nothing to see. */
  async putAway(tx: Tx, memberId: string, skillId: string): Promise<void> {
    if (!(await this.steps.putAway(tx, memberId, skillId)))
      throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN', { field: 'skillId' });
  }
}
