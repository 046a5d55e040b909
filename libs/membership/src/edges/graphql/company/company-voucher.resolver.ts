import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CheckoutAttemptType, GiveUpVoucher, VoucherOf } from '@enishi/billing';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { SignedInViewer } from '@enishi/platform';
import { OwnCompany } from '../../../actions/company/own-company.ts';

/** The voucher with which a company pays a year at a convenience store. */
@Resolver()
export class CompanyVoucherResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly own: OwnCompany,
    private readonly voucher: VoucherOf,
    private readonly giveUp: GiveUpVoucher,
  ) {}

  @Query(() => CheckoutAttemptType, {
    nullable: true,
    description: "A company's voucher that waits to be paid at a convenience store.",
  })
  companyVoucher(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CheckoutAttemptType | null> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      return this.voucher.run(tx, { kind: 'company', id });
    });
  }

  @Mutation(() => Boolean, { description: 'Gives that voucher up; one that was paid already counts.' })
  async giveUpCompanyVoucher(
    @CurrentViewer() { communityId, accountId }: SignedInViewer,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, async (tx) => {
      const { id } = await this.own.run(tx, accountId, companyId);
      await this.giveUp.run(tx, { kind: 'company', id });
    });
    return true;
  }
}
