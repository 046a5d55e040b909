import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { ReadBadges } from '../../actions/badges/read-badges.ts';
import { ReadSkills } from '../../actions/skills/read-skills.ts';
import { OwnSkillType, ownSkillType } from './types/skill.type.ts';

/** What a member can do, as it is proved, with what every level rests on. */
@Resolver()
export class MySkillsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly skills: ReadSkills,
    private readonly badges: ReadBadges,
  ) {}

  @Query(() => [OwnSkillType], { description: 'The highest level first.' })
  mySkills(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnSkillType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const badges = await this.badges.ofMember(tx, memberId);
      return (await this.skills.run(tx, memberId)).map((held) => ownSkillType(held, badges));
    });
  }
}
