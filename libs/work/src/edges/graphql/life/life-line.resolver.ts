import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer, MemberViewer } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReadLifeLine } from '../../../actions/life/read-life-line.ts';
import { LifeLinePageType, MemberLifeLineType, lifeLinePageType } from './life-line.type.ts';

/** The viewer's own life-line. */
@Resolver()
export class LifeLineResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly life: ReadLifeLine,
  ) {}

  @Query(() => LifeLinePageType, { description: 'Newest first.' })
  myLifeLine(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() page: PageArgs,
  ): Promise<LifeLinePageType> {
    const asked = { first: pageSize(page), after: afterInstant(page) };
    return this.transactions.inCommunity(communityId, async (tx) =>
      lifeLinePageType(await this.life.own(tx, memberId, asked)),
    );
  }
}

/** A member's life-line at the desk. */
@Resolver()
export class DeskLifeLineResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly life: ReadLifeLine,
  ) {}

  @Query(() => MemberLifeLineType, { description: 'Newest first; the look is written into the access log.' })
  memberLifeLine(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args() page: PageArgs,
  ): Promise<MemberLifeLineType> {
    const asked = { page: { first: pageSize(page), after: afterInstant(page) }, reader: { accountId, role } };
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { member, ...found } = await this.life.atDesk(tx, memberId, asked);
      return { ...lifeLinePageType(found), name: member.name, number: member.number };
    });
  }
}
