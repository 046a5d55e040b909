import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { EnterRightsRequest } from '../../../actions/requests/enter-rights-request.ts';
import { KeepRequestRule } from '../../../actions/requests/keep-request-rule.ts';
import { ListRightsRequests } from '../../../actions/requests/list-rights-requests.ts';
import { OpenRightsRequest } from '../../../actions/requests/open-rights-request.ts';
import {
  RightsRequestRuleInputType,
  RightsRequestRuleType,
  RightsRequestTrayType,
  DeskRightsRequestType,
  EnterRightsRequestInputType,
  rightsRequestRuleType,
  deskRightsRequestType,
  trayRequestType,
} from '../types/requests/desk-rights-request.type.ts';

/** The desk's tray of requests about data, one of them, entering one, and the rule they are answered by. */
@Resolver()
export class DeskRightsRequestsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListRightsRequests,
    private readonly open: OpenRightsRequest,
    private readonly enter: EnterRightsRequest,
    private readonly rules: KeepRequestRule,
  ) {}

  @Query(() => RightsRequestTrayType, {
    description: 'Requests that wait, or that are closed. Whom it shows is written into the access log.',
  })
  rightsRequests(
    @CurrentViewer() viewer: DeskViewer,
    @Args('closed', { type: () => Boolean, defaultValue: false }) closed: boolean,
  ): Promise<RightsRequestTrayType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { requests, more } = await this.list.run(tx, { ...reader, closed });
      return { requests: requests.map((one) => trayRequestType(one, tokyoDateOf(tx.now))), more };
    });
  }

  @Query(() => DeskRightsRequestType, { description: 'That it was opened is written into the access log.' })
  rightsRequest(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeskRightsRequestType> {
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    return this.transactions.inIdentity(viewer.communityId, async (tx) =>
      deskRightsRequestType(await this.open.run(tx, id, reader), viewer.communitySlug, tokyoDateOf(tx.now)),
    );
  }

  @Query(() => RightsRequestRuleType)
  rightsRequestRule(@CurrentViewer() { communityId }: DeskViewer): Promise<RightsRequestRuleType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      rightsRequestRuleType(await this.rules.read(tx)),
    );
  }

  @Mutation(() => RightsRequestRuleType, { description: 'Counts for what comes in from now on.' })
  setRightsRequestRule(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('input', { type: () => RightsRequestRuleInputType })
    { dueDays, remindDays, fee }: RightsRequestRuleInputType,
  ): Promise<RightsRequestRuleType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      rightsRequestRuleType(await this.rules.run(tx, { dueDays, remindDays, fee }, accountId)),
    );
  }

  @Mutation(() => ID, {
    description: 'Enters a request that came by letter, by telephone or at the counter.',
  })
  enterRightsRequest(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('input', { type: () => EnterRightsRequestInputType }) input: EnterRightsRequestInputType,
  ): Promise<string> {
    const { channel } = input;
    if (channel === 'own_page') throw new Refusal('invalid', 'INPUT_INVALID', { field: 'channel' });
    return this.transactions.inIdentity(communityId, (tx) =>
      this.enter.run(tx, { ...input, channel }, accountId),
    );
  }
}
