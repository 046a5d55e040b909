import { Module } from '@nestjs/common';
import { IdentityModule } from '@enishi/identity';
import { membershipActions } from './actions/membership-actions.ts';
import { MemberCardSigner } from './edges/member-card-signer.ts';
import { MembershipLetters } from './edges/reactions/letters.reaction.ts';
import { membershipStores } from './store/membership-stores.ts';

/** Plans, members and what they are entitled to: for every process. */
@Module({
  imports: [IdentityModule],
  providers: [...membershipStores, ...membershipActions, MemberCardSigner, MembershipLetters],
  exports: [...membershipActions, MemberCardSigner],
})
export class MembershipModule {}
