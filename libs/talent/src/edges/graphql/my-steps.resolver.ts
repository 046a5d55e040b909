import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadSteps } from '../../actions/steps/read-steps.ts';
import { ReachedSkillType, taughtCourseType } from './types/skill-step.type.ts';
import { skillType } from './types/talent-skill.type.ts';

/** What a member has reached by their works, and what they could learn next. */
@Resolver()
export class MyStepsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: ReadSteps,
  ) {}

  @Query(() => [ReachedSkillType], { description: 'Not put away, and still so.' })
  mySkillSteps(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<ReachedSkillType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.steps.run(tx, memberId)).map(({ skill, steps, courses }) => ({
        ...{ skill: skillType(skill), steps, courses: courses.map(taughtCourseType) },
      })),
    );
  }

  @Mutation(() => Boolean, { description: 'The card goes; the record stays.' })
  async putAwaySkillStep(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('skillId', { type: () => ID }) skillId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.steps.putAway(tx, memberId, skillId));
    return true;
  }
}
