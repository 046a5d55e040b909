import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { KeepRequestRule } from '../../../actions/requests/keep-request-rule.ts';
import { ReadOwnRequests } from '../../../actions/requests/read-own-requests.ts';
import { ReceiveRightsRequest } from '../../../actions/requests/receive-rights-request.ts';
import { TurnRightsRequest } from '../../../actions/requests/turn-rights-request.ts';
import {
  RightsRequestInputType,
  RightsRequestType,
  MyRightsRequestsType,
  rightsRequestLineType,
  rightsRequestType,
} from '../types/requests/rights-request.type.ts';

/** Requests about one's own data. */
@Resolver()
export class RightsRequestsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: KeepRequestRule,
    private readonly own: ReadOwnRequests,
    private readonly receive: ReceiveRightsRequest,
    private readonly turns: TurnRightsRequest,
  ) {}

  @Query(() => MyRightsRequestsType)
  myRightsRequests(@CurrentViewer() { communityId, memberId }: MemberViewer): Promise<MyRightsRequestsType> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { dueDays, fee } = await this.rules.read(tx);
      const requests = await this.own.list(tx, memberId);
      return { terms: { dueDays, fee }, requests: requests.map(rightsRequestLineType) };
    });
  }

  @Query(() => RightsRequestType)
  myRightsRequest(
    @CurrentViewer() { communityId, communitySlug, memberId }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RightsRequestType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      rightsRequestType(await this.own.one(tx, memberId, id), communitySlug),
    );
  }

  @Mutation(() => ID, {
    description: 'Asks about one’s data; the same asked again while it waits is asked once. No money moves.',
  })
  sendRightsRequest(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('input', { type: () => RightsRequestInputType }) input: RightsRequestInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.receive.run(tx, memberId, input));
  }

  @Mutation(() => Boolean, { description: 'Takes a request back that is not answered yet.' })
  async withdrawRightsRequest(
    @CurrentViewer() { communityId, memberId: ownedBy }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.turns.withdraw(tx, id, { ownedBy }));
    return true;
  }
}
