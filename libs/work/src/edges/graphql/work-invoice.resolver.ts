import { NameCompanies } from '@enishi/membership';
import { CurrentViewer, Transactions, YenScalar } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { InvoiceWork } from '../../actions/pay/invoice-work.ts';

@ObjectType('UninvoicedWork', { description: 'What a company is charged for a month of accepted gigs.' })
export class UninvoicedWorkType {
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => String, { description: '2026-12' }) month: string;
  @Field(() => Int, { description: 'Places that were accepted.' }) count: number;
  @Field(() => YenScalar, { description: 'Tax included.' }) total: number;
  @Field(() => Boolean, { description: 'The month is over.' }) over: boolean;
}

/** Invoices of companies for gigs. */
@Resolver()
export class WorkInvoiceResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly invoicing: InvoiceWork,
    private readonly names: NameCompanies,
  ) {}

  @Query(() => [UninvoicedWorkType], { description: 'The oldest month first, two hundred at most.' })
  workToInvoice(@CurrentViewer() { communityId }: DeskViewer): Promise<UninvoicedWorkType[]> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const waiting = await this.invoicing.waiting(tx);
      const named = await this.names.run(
        tx,
        waiting.map(({ companyId }) => companyId),
      );
      return waiting.map((each) => ({ ...each, company: named.get(each.companyId)?.title ?? '' }));
    });
  }

  @Mutation(() => ID, {
    description: 'Everything accepted up to the end of a month; answers with the invoice.',
  })
  invoiceWork(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
    @Args('month', { type: () => String }) month: string,
  ): Promise<string> {
    return this.transactions.inIdentity(communityId, (tx) =>
      this.invoicing.run(tx, { companyId, month }, { accountId, role }),
    );
  }
}
