import { tokyoDateOf } from '@enishi/kernel';
import { BookMembershipRefund } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { refundTurned } from '../billing.events.ts';
import { orderOfName } from '../domain/decide-orders.ts';
import { CustomerStore } from '../store/customer.store.ts';
import type { PaymentEntity } from '../store/payment.entity.ts';
import { PaymentStore } from '../store/payment.store.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';
import type { RefundEntity } from '../store/refund.entity.ts';
import { orderTransferSource } from './keep-order-payment.ts';
import { KeepHeldMoney } from './keep-held-money.ts';

const sourceOf = (refundId: string) => ({ type: 'refund', id: refundId });

/**
 * Gives back what was paid by transfer: it is the payer's again at once (預り金), and is repaid to the account that they name by two people, like all of
 * that (`SettleTransferRefund`).
 */
@Injectable()
export class OweTransferBack {
  constructor(
    private readonly payments: PaymentStore,
    private readonly customers: CustomerStore,
    private readonly books: BookMembershipRefund,
    private readonly keep: KeepHeldMoney,
    private readonly accounts: RefundAccountStore,
  ) {}

  /** Its payer is locked already, who is asked for an account unless one is named. */
  async run(
    tx: Tx,
    payment: PaymentEntity,
    { id, amount }: Pick<RefundEntity, 'id' | 'amount'>,
  ): Promise<void> {
    const customer = (await this.customers.find(tx, payment.customerId))!;
    const today = tokyoDateOf(tx.now);
    await this.books.run(tx, {
      ...{ source: sourceOf(id), occurredOn: today, gross: amount, taxCategory: payment.taxCategory },
      ...{ description: `返金 ${payment.offerName}`, payment: orderTransferSource(orderOfName(payment)) },
      subject: { kind: customer.subjectKind, id: customer.subjectId },
    });
    await this.keep.run(tx, { source: sourceOf(id), payer: customer.name, arosOn: today }, amount);
    if (await this.accounts.find(tx, customer.id)) {
      const refund = (await this.payments.refund(tx, id))!;
      await this.payments.saveRefund(tx, { ...refund, state: 'pending' });
    } else await tx.emit(refundTurned, { paymentId: payment.id, refundId: id, amount, to: 'needs_account' });
  }
}
