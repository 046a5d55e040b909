import { ReachesOut, Transactions } from '@enishi/platform';
import type { Occurred } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { virtualAccountsWanted } from '../../billing.events.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { PrepareVirtualAccount } from './prepare-virtual-account.ts';

/** Once a community has its invoices paid at Stripe, each company that has paid before gets its account, so that its next invoice names it. */
@Injectable()
export class PrepareVirtualAccounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly customers: CustomerStore,
    private readonly prepare: PrepareVirtualAccount,
  ) {}

  @ReachesOut(virtualAccountsWanted, 'billing.prepare_virtual_accounts', 'money')
  async run(_wanted: Record<string, never>, occurred: Occurred): Promise<void> {
    const communityId = occurred.communityId!;
    const without = await this.transactions.inCommunity(communityId, (tx) =>
      this.customers.companiesWithoutAccount(tx),
    );
    for (const { subjectKind: kind, subjectId: id } of without)
      await this.prepare.run(communityId, { subject: { kind, id } });
  }
}
