import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmSkill } from '../../actions/skills/confirm-skill.ts';
import type { Confirmation } from '../../domain/evidence.ts';
import { ConfirmationEnum } from './types/skill.type.ts';

/** What the secretariat confirms of people whose record it may read, and what they contest. */
@Resolver()
export class DeskSkillsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly confirm: ConfirmSkill,
  ) {}

  @Mutation(() => Boolean, { description: '`id`: of the record. What stands already is not written twice.' })
  async confirmSkill(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('what', { type: () => ConfirmationEnum }) what: Confirmation,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.confirm.run(tx, { id, skillId, what, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'By a further line; the earlier one stays to be read.' })
  async takeBackConfirmation(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('lineId', { type: () => ID }) lineId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.confirm.takeBack(tx, { id, lineId, by }));
    return true;
  }

  @Mutation(() => Boolean, { description: 'What the person says stays beside the line.' })
  async settleReply(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('lineId', { type: () => ID }) lineId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.confirm.settle(tx, { id, lineId, by }));
    return true;
  }
}
