import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveOwnNeeds } from '../../actions/needs/save-own-needs.ts';
import type { LifeNeed, NeedsReader } from '../../domain/life-needs.ts';
import { LifeNeedEnum, NeedsReaderEnum, OwnLifeNeedsType, ownNeedsType } from './types/life-needs.type.ts';

const reader = { type: () => NeedsReaderEnum, nullable: true, description: 'Null: nobody.' } as const;
const agreedTo = {
  type: () => String,
  nullable: true,
  description: 'The sentence of that reader as it was shown; null where it stands already.',
} as const;

/** What a member needs in order to live here, and whom they let read it. */
@Resolver()
export class MyNeedsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: SaveOwnNeeds,
  ) {}

  @Query(() => OwnLifeNeedsType)
  myLifeNeeds(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<OwnLifeNeedsType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      ownNeedsType(await this.own.own(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, { description: 'Nothing ticked and no line forgets all of it.' })
  async saveLifeNeeds(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('needs', { type: () => [LifeNeedEnum] }) needs: LifeNeed[],
    @Args('note', { type: () => String, description: 'May be empty.' }) note: string,
    @Args('reader', reader) to: NeedsReader | null = null,
    @Args('agreedTo', agreedTo) agreed: string | null = null,
  ): Promise<boolean> {
    const wish = { memberId, form: { needs, note }, reader: to, agreedTo: agreed, locale };
    await this.transactions.inCommunity(communityId, (tx) => this.own.run(tx, wish));
    return true;
  }
}
