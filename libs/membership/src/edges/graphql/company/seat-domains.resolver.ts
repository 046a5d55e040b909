import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ProveDomain } from '../../../actions/company/prove-domain.ts';
import { SeatLimits } from '../../seat-limits.ts';

/** Domains whose addresses may take a seat of a company. */
@Resolver()
export class SeatDomainsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly prove: ProveDomain,
    private readonly limits: SeatLimits,
  ) {}

  @Mutation(() => Boolean, { description: 'Mails a code to an address of the domain.' })
  async askSeatDomain(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('address', { type: () => String }) address: string,
  ): Promise<boolean> {
    const { id } = await this.transactions.inCommunity(communityId, (tx) =>
      this.own.run(tx, accountId, companyId),
    );
    await this.limits.take(accountId);
    await this.transactions.inCommunity(communityId, (tx) => this.prove.ask(tx, id, address));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Five tries a code.' })
  async proveSeatDomain(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('domainId', { type: () => ID }) domainId: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<boolean> {
    const no = await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.prove.prove(tx, id, domainId, code);
    });
    if (no) throw no;
    return true;
  }

  @Mutation(() => Boolean, { description: 'Nobody takes a seat by it any more; who has one keeps it.' })
  async dropSeatDomain(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('domainId', { type: () => ID }) domainId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      await this.prove.drop(tx, id, domainId, null);
    });
    return true;
  }
}
