import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer, Viewer } from '@enishi/platform';
import { AcceptAdminInvite } from '../../../actions/company/accept-admin-invite.ts';
import { ReadAdminInvite } from '../../../actions/company/read-admin-invite.ts';
import { AdminInviteType } from './company-admin.type.ts';

/** Being invited to act for a company. */
@Resolver()
export class AdminInviteResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadAdminInvite,
    private readonly accept: AcceptAdminInvite,
  ) {}

  @Query(() => AdminInviteType, {
    nullable: true,
    description: 'For whoever holds the link, signed in or not; looking uses nothing up.',
  })
  adminInvite(
    @CurrentViewer() { communityId, accountId }: Viewer,
    @Args('token', { type: () => String }) token: string,
  ): Promise<AdminInviteType | null> {
    return this.transactions.inIdentity(communityId, (tx) => this.read.run(tx, token, accountId));
  }

  @Mutation(() => ID, {
    description: 'Makes the viewer an administrator; answers the company. Sent twice, it answers the same.',
  })
  acceptAdminInvite(
    @CurrentViewer() { communityId, accountId, locale, ip }: SignedInViewer,
    @Args('token', { type: () => String }) token: string,
    @Args('termsVersion', { type: () => Int }) termsVersion: number,
    @Args('privacyVersion', { type: () => Int }) privacyVersion: number,
  ): Promise<string> {
    const person = { accountId, locale, ip, termsVersion, privacyVersion };
    return this.transactions.inIdentity(communityId, (tx) => this.accept.run(tx, { token, ...person }));
  }
}
