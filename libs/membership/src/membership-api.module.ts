import { Module } from '@nestjs/common';
import { JoiningResolver } from './edges/graphql/joining.resolver.ts';
import { MyPageResolver, NewsletterResolver } from './edges/graphql/my-page.resolver.ts';
import { PlansResolver } from './edges/graphql/plans.resolver.ts';
import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from './membership.module.ts';

/** Membership's part of /graphql. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [PlansResolver, JoiningResolver, MyPageResolver, NewsletterResolver],
})
export class MembershipPublicApi {}

/** Membership's part of /desk/graphql and its file. */
@Module({ imports: [IdentityModule, MembershipModule], providers: [] })
export class MembershipDeskApi {}
