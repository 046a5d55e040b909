import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ReadCourses } from '@enishi/ticketing';
import type { TaughtCourse } from '@enishi/ticketing';
import type { SkillCourseEntity } from '../../store/skill-course.entity.ts';
import { SkillCourseStore } from '../../store/skill-course.store.ts';
import type { SkillEntity } from '../../store/skill.entity.ts';
import { SkillStore } from '../../store/skill.store.ts';

/** What the desk says of a course: which skill it teaches, and to which level it leads (1 to 4; null: for everybody who has begun). */
export type CourseLink = { eventId: string; skillId: string; leadsTo: number | null; by: string };
/** `course` null where the event is none to come any more. */
export type LinkedCourse = {
  link: SkillCourseEntity;
  course: TaughtCourse | null;
  skill: SkillEntity | null;
};
export type CourseDesk = { linked: LinkedCourse[]; courses: TaughtCourse[]; skills: SkillEntity[] };

/** The desk says which courses teach which skill. Nobody is told by that: it is shown to whoever reaches a step. */
@Injectable()
export class KeepCourses {
  constructor(
    private readonly links: SkillCourseStore,
    private readonly skills: SkillStore,
    private readonly courses: ReadCourses,
  ) {}

  /** With the courses to come that can be chosen, drafts among them. */
  async read(tx: Tx): Promise<CourseDesk> {
    const links = await this.links.of(tx, null);
    const skills = await this.skills.all(
      tx,
      links.map(({ skillId }) => skillId),
    );
    const courses = await this.courses.coming(tx);
    const linked = links.map((link) => ({
      link,
      course: courses.find(({ id }) => id === link.eventId) ?? null,
      skill: skills.find(({ id }) => id === link.skillId) ?? null,
    }));
    return { linked, courses, skills: skills.filter(({ retiredAt }) => retiredAt === null) };
  }

  /** Said again, the later word stands. Throws TALENT_SKILL_UNKNOWN, SKILL_COURSE_NOT_FOUND for what is no course to come of this community, SKILL_COURSE_LEVEL (invalid). */
  async link(tx: Tx, { eventId, skillId, leadsTo, by }: CourseLink): Promise<void> {
    const known = isId(skillId) ? await this.skills.all(tx, [skillId]) : [];
    if (!known.some(({ id }) => id === skillId))
      throw new Refusal('not_found', 'TALENT_SKILL_UNKNOWN', { field: 'skillId' });
    if (leadsTo !== null && ![1, 2, 3, 4].includes(leadsTo))
      throw new Refusal('invalid', 'SKILL_COURSE_LEVEL', { field: 'leadsTo' });
    const courses = await this.courses.coming(tx);
    if (!courses.some(({ id }) => id === eventId))
      throw new Refusal('not_found', 'SKILL_COURSE_NOT_FOUND', { field: 'eventId' });
    await this.links.link(tx, { eventId, skillId, leadsTo, by });
  }

  /** Throws SKILL_COURSE_NOT_FOUND. */
  async unlink(tx: Tx, id: string): Promise<void> {
    if (!(await this.links.unlink(tx, id))) throw new Refusal('not_found', 'SKILL_COURSE_NOT_FOUND');
  }
}
