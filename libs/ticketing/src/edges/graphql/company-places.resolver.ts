import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AssignCompanyPlace } from '../../actions/companies/assign-company-place.ts';
import { HandOnCompanyPlace } from '../../actions/companies/hand-on-company-place.ts';
import { TakeBackCompanyPlace } from '../../actions/companies/take-back-company-place.ts';
import { TicketSigner } from '../ticket-signer.ts';
import { CompanyHolderInput, CompanyPlaceArgs, typedHolder } from './types/company-events.type.ts';

/** A company sends people to events with the seats of its plan. */
@Resolver()
export class CompanyPlacesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly assign: AssignCompanyPlace,
    private readonly handOn: HandOnCompanyPlace,
    private readonly takeBack: TakeBackCompanyPlace,
    private readonly signer: TicketSigner,
  ) {}

  @Mutation(() => ID, {
    description: 'Gives somebody a place of a date; uses up one of the benefit. Answers its id.',
  })
  assignCompanyPlace(
    @CurrentViewer() { communityId, accountId, locale }: SignedInViewer,
    @Args() { companyId, occurrenceId, holder, press }: CompanyPlaceArgs,
  ): Promise<string> {
    const wish = { occurrenceId, holder: typedHolder(holder), press, locale };
    return this.transactions.inCommunity(communityId, (tx) =>
      this.assign.run(tx, { accountId, companyId }, wish, this.signer),
    );
  }

  @Mutation(() => Boolean, { description: 'Sends somebody else; the code of whoever had the place is dead.' })
  async handOnCompanyPlace(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('holder', { type: () => CompanyHolderInput }) holder: CompanyHolderInput,
  ): Promise<boolean> {
    const wish = { id, holder: typedHolder(holder) };
    await this.transactions.inCommunity(communityId, (tx) =>
      this.handOn.run(tx, { accountId, companyId }, wish, this.signer),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a place back; the benefit is the company’s again.' })
  async takeBackCompanyPlace(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.takeBack.run(tx, { accountId, companyId }, id),
    );
    return true;
  }
}
