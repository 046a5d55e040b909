import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { ShowEmail } from '../../../actions/postings/show-email.ts';

/** Whether a company to which the viewer applied sees their mail address. */
@Resolver()
export class ApplicantEmailResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly showing: ShowEmail,
  ) {}

  @Mutation(() => Boolean, { description: 'Without words it stops, and no later look shows the address.' })
  async showApplicationEmail(
    @CurrentViewer() { communityId, memberId, locale }: MemberViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('agreedTo', { type: () => String, nullable: true }) agreedTo: string | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.showing.run(tx, memberId, { id, agreedTo: agreedTo ?? null, locale }),
    );
    return true;
  }
}
