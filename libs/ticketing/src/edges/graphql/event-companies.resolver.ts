import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadEventCompanies } from '../../actions/companies/read-event-companies.ts';
import { SaveCompanyTerms } from '../../actions/companies/save-company-terms.ts';
import { CompanyTermsInput, EventCompaniesType, eventCompaniesType } from './types/event-companies.type.ts';

/** Places of events for companies at the desk. */
@Resolver()
export class EventCompaniesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadEventCompanies,
    private readonly save: SaveCompanyTerms,
  ) {}

  @Query(() => EventCompaniesType)
  eventCompanies(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<EventCompaniesType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      eventCompaniesType(await this.read.run(tx, eventId)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'What an event keeps for companies; null: nothing. Places that they have stay theirs.',
  })
  async saveCompanyTerms(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('terms', { type: () => CompanyTermsInput, nullable: true }) terms: CompanyTermsInput | null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.save.run(tx, eventId, terms ?? null));
    return true;
  }
}
