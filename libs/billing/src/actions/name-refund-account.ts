import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundTurned } from '../billing.events.ts';
import { isSameAccount, readRefundAccount } from '../domain/held/refund-account.ts';
import type { RefundAccount } from '../domain/held/refund-account.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { refundMachine } from '../domain/refund-states.ts';
import { customerLock } from '../store/customer-lock.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';

/**
 * Whether a payer is to name an account, or has: the last digits of it alone are shown again. `owed` are yen of theirs beside refunds: they had come for
 * an order that has ended, or beyond what one has cost.
 */
export type RefundAccountAsked = {
  readonly awaited: boolean;
  readonly tail: string | null;
  readonly owed: number;
};

/** A mail is read by more eyes than one's own page, which shows four. */
const toldDigits = 3;

/** Takes the account to which whoever paid by transfer wants a refund. It is forgotten once all of it has been repaid. */
@Injectable()
export class NameRefundAccount {
  constructor(
    private readonly customers: CustomerStore,
    private readonly payments: PaymentStore,
    private readonly accounts: RefundAccountStore,
  ) {}

  /**
   * What waits for it goes on. Named again, the later one counts. Refuses REFUND_ACCOUNT_NOT_ASKED (conflict) where nothing goes back by transfer (no refund, and no 預り金 that came for an order of theirs), and
   * what `readRefundAccount` refuses. Answers with the last digits that a letter may say, or null where it is the one that was named before.
   */
  async run(tx: Tx, subject: SubjectRef, typed: RefundAccount): Promise<string | null> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (customer) await tx.lock(customerLock(customer.id));
    const waiting = customer ? await this.accounts.underWay(tx, customer.id) : [];
    const owed = customer ? await this.accounts.heldLeft(tx, customer.id) : 0;
    if (!customer || (waiting.length === 0 && owed === 0))
      throw new Refusal('conflict', 'REFUND_ACCOUNT_NOT_ASKED');
    const account = unwrap(readRefundAccount(typed));
    const before = await this.accounts.find(tx, customer.id);
    await this.accounts.keep(tx, {
      ...{ ...account, customerId: customer.id, communityId: tx.community, namedAt: tx.now },
    });
    for (const refund of waiting) {
      if (!refundMachine.may(refund.state, 'pending')) continue;
      const { id: refundId, paymentId, amount } = refund;
      await this.payments.saveRefund(tx, { ...refund, state: 'pending' });
      await tx.emit(refundTurned, { paymentId, refundId, amount, to: 'pending' });
    }
    return before && isSameAccount(before, account) ? null : account.number.slice(-toldDigits);
  }

  /** Which of these orders are of payers who have named none. */
  async missingAmong(tx: Tx, orderTransferIds: readonly string[]): Promise<Set<string>> {
    return orderTransferIds.length === 0 ? new Set() : this.accounts.unnamedAmong(tx, orderTransferIds);
  }

  /** Of these orders those of which money goes back by transfer, with the last digits of the account that their payer has named, or null. */
  async tailsAmong(tx: Tx, orderTransferIds: readonly string[]): Promise<Map<string, string | null>> {
    return orderTransferIds.length === 0 ? new Map() : this.accounts.tailsAmong(tx, orderTransferIds);
  }

  /** What is asked for about some of a payer's orders: of another that is good nobody is to read of a refund. */
  async asked(tx: Tx, subject: SubjectRef, orderTransferIds: readonly string[]): Promise<RefundAccountAsked> {
    const customer = await this.customers.ofSubject(tx, subject);
    if (!customer) return { awaited: false, tail: null, owed: 0 };
    const owed = await this.accounts.heldLeft(tx, customer.id, orderTransferIds);
    const goesBack = owed > 0 || (await this.accounts.underWay(tx, customer.id, orderTransferIds)).length > 0;
    const named = goesBack ? await this.accounts.find(tx, customer.id) : null;
    return { awaited: goesBack && !named, tail: named?.number.slice(-4) ?? null, owed };
  }
}
