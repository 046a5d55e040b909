import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ReadSkills } from '../../actions/skills/read-skills.ts';
import { HeldSkillType, heldSkillType } from './types/skill.type.ts';

/** What a member can do, as it is proved, with what every level rests on. */
@Resolver()
export class MySkillsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly skills: ReadSkills,
  ) {}

  @Query(() => [HeldSkillType], { description: 'The highest level first.' })
  mySkills(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<HeldSkillType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.skills.run(tx, memberId)).map(heldSkillType),
    );
  }
}
