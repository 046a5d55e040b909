import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { AskForQuote } from '../../../actions/company/ask-for-quote.ts';
import { OwnCompany } from '../../../actions/company/own-company.ts';
import { ReadQuotes } from '../../../actions/company/read-quotes.ts';
import { companyDocumentAddress } from '../../files/company-papers.ts';
import { CompanyQuoteArgs, CompanyQuoteType, companyQuoteType } from './company-quote.type.ts';

/** Quotes that a company asks for by itself; one is accepted by the order that names it. */
@Resolver()
export class CompanyQuotesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly quotes: ReadQuotes,
    private readonly ask: AskForQuote,
  ) {}

  @Query(() => [CompanyQuoteType], { description: 'What it had quoted, newest first.' })
  companyQuotes(
    @CurrentViewer() { communityId, communitySlug, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyQuoteType[]> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return (await this.quotes.run(tx, id)).map((view) =>
        companyQuoteType(view, {
          now: tx.now,
          downloadUrl: companyDocumentAddress(communitySlug, id, view.quote.id),
        }),
      );
    });
  }

  @Mutation(() => ID, {
    description: 'Issues a quote of what the page with this fingerprint showed. Answers its id.',
  })
  askForCompanyQuote(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args() { companyId, ...press }: CompanyQuoteArgs,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      this.ask.run(tx, await this.own.run(tx, accountId, companyId), { ...press, quoteId: null }),
    );
  }
}
