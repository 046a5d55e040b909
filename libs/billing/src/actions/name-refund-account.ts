import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundTurned } from '../billing.events.ts';
import { readRefundAccount } from '../domain/held/refund-account.ts';
import type { RefundAccount } from '../domain/held/refund-account.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { refundMachine } from '../domain/refund-states.ts';
import { customerLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';

/** Whether a payer is to name an account, or has: the last digits of it alone are shown again. */
export type RefundAccountAsked = { readonly awaited: boolean; readonly tail: string | null };

/** Takes the account to which whoever paid by transfer wants a refund. It is forgotten once all of it has been repaid. */
@Injectable()
export class NameRefundAccount {
  constructor(
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly accounts: RefundAccountStore,
  ) {}

  /**
   * What waits for it goes on. Named again, the later one counts. Refuses REFUND_ACCOUNT_NOT_ASKED (conflict) where nothing goes back by transfer, and
   * what `readRefundAccount` refuses.
   */
  async run(tx: Tx, subject: SubjectRef, typed: RefundAccount): Promise<void> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (customer) await tx.lock(customerLock(customer.id));
    const waiting = customer ? await this.accounts.underWay(tx, customer.id) : [];
    if (!customer || waiting.length === 0) throw new Refusal('conflict', 'REFUND_ACCOUNT_NOT_ASKED');
    const account = unwrap(readRefundAccount(typed));
    await this.accounts.keep(tx, {
      ...{ ...account, customerId: customer.id, communityId: tx.community, namedAt: tx.now },
    });
    for (const refund of waiting) {
      if (!refundMachine.may(refund.state, 'pending')) continue;
      const { id: refundId, paymentId, amount } = refund;
      await this.payments.saveRefund(tx, { ...refund, state: 'pending' });
      await tx.emit(refundTurned, { paymentId, refundId, amount, to: 'pending' });
    }
  }

  /** What is asked for about some of a payer's orders: of another that is good nobody is to read of a refund. */
  async asked(tx: Tx, subject: SubjectRef, orderTransferIds: readonly string[]): Promise<RefundAccountAsked> {
    const customer = await this.customers.ofSubject(tx, subject);
    const waiting = customer ? await this.accounts.underWay(tx, customer.id, orderTransferIds) : [];
    const named = customer && waiting.length > 0 ? await this.accounts.find(tx, customer.id) : null;
    return { awaited: waiting.length > 0 && !named, tail: named?.number.slice(-4) ?? null };
  }
}
