import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { customerLock } from '../store/customer-lock.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';

/** Forgets the account that a payer has named once nothing more goes there; under the lock of the payer, who may name it anew at that moment. */
@Injectable()
export class ForgetRefundAccount {
  constructor(private readonly accounts: RefundAccountStore) {}

  /** Something of 預り金 has left. */
  async run(tx: Tx, heldId: string): Promise<void> {
    const customerId = await this.accounts.ownerOf(tx, heldId);
    if (customerId === null) return;
    await tx.lock(customerLock(customerId));
    if ((await this.accounts.underWay(tx, customerId)).length > 0) return;
    if ((await this.accounts.heldLeft(tx, customerId)) === 0) await this.accounts.remove(tx, customerId);
  }
}
