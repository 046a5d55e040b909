import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { KeepCourses } from '../../actions/steps/keep-courses.ts';
import { SkillCourseDeskType, taughtCourseType } from './types/skill-step.type.ts';
import { skillType } from './types/talent-skill.type.ts';

/** Which courses teach which skill, as the desk says. */
@Resolver()
export class SkillCoursesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly keep: KeepCourses,
  ) {}

  @Query(() => SkillCourseDeskType)
  skillCourses(@CurrentViewer() { communityId }: DeskViewer): Promise<SkillCourseDeskType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { linked, courses, skills } = await this.keep.read(tx);
      return {
        linked: linked.map(({ link: { id, leadsTo }, course, skill }) => ({
          ...{ id, leadsTo, skill: skill && skillType(skill) },
          course: course && taughtCourseType(course),
        })),
        courses: courses.map(taughtCourseType),
        skills: skills.map(skillType),
      };
    });
  }

  @Mutation(() => Boolean, { description: 'Said again, the later word stands.' })
  async linkSkillCourse(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('leadsTo', { type: () => Int, nullable: true, description: 'Null: for everybody who has begun.' })
    leadsTo: number | null = null,
  ): Promise<boolean> {
    const link = { eventId, skillId, leadsTo, by };
    await this.transactions.inCommunity(communityId, (tx) => this.keep.link(tx, link));
    return true;
  }

  @Mutation(() => Boolean)
  async unlinkSkillCourse(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.keep.unlink(tx, id));
    return true;
  }
}
