import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { ProveDomain } from '../../../actions/company/prove-domain.ts';

/** Domains of companies that the secretariat vouches for. */
@Resolver()
export class DeskSeatDomainsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly domains: ProveDomain,
    private readonly emails: AccountEmail,
  ) {}

  @Mutation(() => Boolean, { description: 'The secretariat vouches for a domain of a company.' })
  async admitSeatDomain(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('domain', { type: () => String }) domain: string,
  ): Promise<boolean> {
    await this.acting(viewer, (tx, actor) => this.domains.vouch(tx, companyId, domain, actor));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Nobody takes a seat by it any more; who has one keeps it.' })
  async dropSeatDomain(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('domainId', { type: () => ID }) domainId: string,
  ): Promise<boolean> {
    await this.acting(viewer, (tx, actor) => this.domains.drop(tx, companyId, domainId, actor));
    return true;
  }

  private acting<Done>(
    { communityId, accountId }: DeskViewer,
    work: (tx: Tx, actor: string) => Promise<Done>,
  ): Promise<Done> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      work(tx, await this.emails.run(tx, accountId)),
    );
  }
}
