import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';

import { CurrentCommunity } from '../actions/current-community.ts';
import { DescribeSecurity } from '../actions/describe-security.ts';
import { DeskViewerType } from './desk-viewer.type.ts';

/** Who works on the desk, and whether the second factor is still to come. */
@Resolver()
export class DeskViewerResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly security: DescribeSecurity,
    private readonly community: CurrentCommunity,
  ) {}

  @Query(() => DeskViewerType)
  deskViewer(@CurrentViewer() viewer: DeskViewer): Promise<DeskViewerType> {
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.describe(tx, viewer));
  }

  private async describe(
    tx: Tx,
    { accountId, deskRole, secondFactorAt }: DeskViewer,
  ): Promise<DeskViewerType> {
    const { email, hasTotp, passkeys } = await this.security.run(tx, accountId);
    const registered = hasTotp || passkeys.length > 0 ? 'needed' : 'none_registered';
    const { name } = await this.community.run(tx);
    return {
      accountId,
      email,
      role: deskRole,
      secondFactor: secondFactorAt ? 'done' : registered,
      communityName: name,
    };
  }
}
