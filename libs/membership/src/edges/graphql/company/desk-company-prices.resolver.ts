import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { DecidePrice } from '../../../actions/company/decide-price.ts';
import type { PriceWord } from '../../../actions/company/decide-price.ts';
import { ProposePrice } from '../../../actions/company/propose-price.ts';
import { ReadPricing } from '../../../actions/company/read-pricing.ts';
import { CompanyAtDesk } from './company-at-desk.ts';
import {
  CompanyPricingType,
  PriceProposalArgs,
  PriceWordEnum,
  companyPricingType,
} from './company-pricing.type.ts';

/** Prices for single companies: proposed by one at the desk, approved by another. */
@Resolver()
export class DeskCompanyPricesResolver {
  constructor(
    private readonly desk: CompanyAtDesk,
    private readonly pricing: ReadPricing,
    private readonly propose: ProposePrice,
    private readonly decide: DecidePrice,
  ) {}

  @Query(() => CompanyPricingType)
  companyPricing(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyPricingType> {
    return this.desk.read(viewer, companyId, async (tx, company) =>
      companyPricingType(await this.pricing.run(tx, company)),
    );
  }

  @Mutation(() => Boolean, { description: 'It counts once somebody else has approved it.' })
  proposeCompanyPrice(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { companyId, ...proposal }: PriceProposalArgs,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, by) =>
      this.propose.run(tx, company, { ...proposal, by }),
    );
  }

  @Mutation(() => Boolean, {
    description:
      'Approved by somebody else than who proposed it; an approved one is told to the company by mail.',
  })
  decideCompanyPrice(
    @CurrentViewer() viewer: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('id', { type: () => ID }) id: string,
    @Args('word', { type: () => PriceWordEnum }) word: PriceWord,
  ): Promise<boolean> {
    return this.desk.act(viewer, companyId, (tx, company, by) =>
      this.decide.run(tx, { companyId: company.id, id }, { word, by }),
    );
  }
}
