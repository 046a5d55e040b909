import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';

import { DescribeSecurity } from '../actions/describe-security.ts';
import { SecurityType } from './security.type.ts';

/** The viewer's ways of signing in, for their page of sign-in and security. */
@Resolver()
export class SecurityResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly describe: DescribeSecurity,
  ) {}

  @Query(() => SecurityType)
  async mySecurity(@CurrentViewer() viewer: SignedInViewer): Promise<SecurityType> {
    const { accountId, communityId, secondFactorAt } = viewer;
    const summary = await this.transactions.inIdentity(communityId, (tx) => this.describe.run(tx, accountId));
    return { ...summary, secondFactorRecent: secondFactorAt !== null };
  }
}
