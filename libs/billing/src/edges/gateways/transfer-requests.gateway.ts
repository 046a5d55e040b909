import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';
import type Stripe from 'stripe';

import type { CashToSend } from '../../actions/virtual/return-cash.ts';
import type { LiveCashReturn } from '../../domain/virtual/cash-return.ts';
import type { LiveTransferRequest, LiveTransfers } from '../../domain/virtual/transfer-request.ts';
import type { VirtualAccount } from '../../domain/virtual/virtual-account.ts';
import { StripeConnection, StripeSaidNo } from './stripe-connection.ts';

/** A transfer that Stripe is to await; the id is the idempotency key. */
export type RequestWish = {
  readonly requestId: string;
  readonly receivableId: string;
  readonly communityId: string;
  readonly stripeCustomerId: string;
  /** Number of the invoice, as Stripe's Dashboard shows it. */
  readonly number: string;
  readonly amount: Yen;
};

const transferOfJapan = { type: 'jp_bank_transfer' } as const;
/** More invoices than a company has in decades. */
const most = { limit: 300 };

/** Transfers to the account that Stripe gives each customer (docs.stripe.com/payments/bank-transfers). */
@Injectable()
export class TransferRequestsGateway {
  constructor(private readonly connection: StripeConnection) {}

  /** The customer's account; asked again it is the same one. */
  async accountOf(stripeCustomerId: string): Promise<VirtualAccount> {
    const made = await this.connection.ask((stripe) =>
      stripe.customers.createFundingInstructions(stripeCustomerId, {
        ...{ currency: 'jpy', funding_type: 'bank_transfer', bank_transfer: transferOfJapan },
      }),
    );
    const zengin = made.bank_transfer.financial_addresses.find(({ zengin: found }) => found)?.zengin;
    if (!zengin) throw new StripeSaidNo('no_zengin', `customer ${stripeCustomerId} has no account in Japan`);
    return {
      ...{ bankName: zengin.bank_name ?? '', bankCode: zengin.bank_code ?? '' },
      ...{ branchName: zengin.branch_name ?? '', branchCode: zengin.branch_code ?? '' },
      kind: zengin.account_type === 'toza' ? 'current' : 'ordinary',
      ...{ number: zengin.account_number ?? '', holder: zengin.account_holder_name ?? '' },
    };
  }

  /** Has Stripe await a transfer. What lies in the customer's cash balance pays it at once. Throws StripeSaidNo where it will not. */
  async ask(wish: RequestWish): Promise<string> {
    const { requestId, receivableId, communityId, stripeCustomerId, number, amount } = wish;
    const made = await this.connection.ask((stripe) =>
      stripe.paymentIntents.create(
        {
          ...{ amount, currency: 'jpy', customer: stripeCustomerId, confirm: true, description: number },
          allowed_payment_method_types: ['customer_balance'],
          payment_method_data: { type: 'customer_balance' },
          payment_method_options: {
            customer_balance: { funding_type: 'bank_transfer', bank_transfer: transferOfJapan },
          },
          metadata: { transfer: requestId, receivable: receivableId, community: communityId },
        },
        { idempotencyKey: `transfer:${requestId}` },
      ),
    );
    return made.id;
  }

  /** Calls a request back; what has come for it is the customer's again. False where it was paid, or is called back already. */
  async cancel(stripePaymentIntentId: string): Promise<boolean> {
    try {
      await this.connection.ask((stripe) => stripe.paymentIntents.cancel(stripePaymentIntentId));
      return true;
    } catch (error) {
      if (error instanceof StripeSaidNo) return false;
      throw error;
    }
  }

  /** Sends what lies in the cash balance back; Stripe writes to the customer for the account. Throws StripeSaidNo where it will not. */
  async giveBack(wish: CashToSend & { returnId: string; communityId: string }): Promise<string> {
    const { returnId, communityId, amount, stripeCustomerId: customer } = wish;
    const made = await this.connection.ask((stripe) =>
      stripe.refunds.create(
        {
          ...{ amount, currency: 'jpy', customer, origin: 'customer_balance' },
          metadata: { cash_return: returnId, community: communityId },
        },
        { idempotencyKey: `cash_return:${returnId}` },
      ),
    );
    return made.id;
  }

  /** Everything that Stripe awaits of a customer or was paid by transfer, what lies there for nothing, and what became of some returns of it. */
  async of(customer: string, refundIds: readonly string[]): Promise<LiveTransfers> {
    const intents = await this.connection.ask((stripe) =>
      stripe.paymentIntents.list({ customer, limit: 100 }).autoPagingToArray(most),
    );
    const refunds = await Promise.all(
      refundIds.map((id) => this.connection.ask((stripe) => stripe.refunds.retrieve(id))),
    );
    // Read last: what comes back lies there again, and is not to be missed.
    const balance = await this.connection.ask((stripe) => stripe.customers.retrieveCashBalance(customer));
    return {
      requests: intents.map(requestFrom).filter((request) => request !== null),
      returns: refunds.map(returnFrom),
      cash: yen(balance.available?.['jpy'] ?? 0),
    };
  }
}

function returnFrom({ id, status, failure_reason }: Stripe.Refund): LiveCashReturn {
  const isOver = status === 'failed' || status === 'canceled';
  return {
    stripeRefundId: id,
    status: isOver ? 'failed' : status === 'succeeded' ? 'returned' : 'under_way',
    fault: isOver ? (failure_reason ?? status) : null,
  };
}

function requestFrom(intent: Stripe.PaymentIntent): LiveTransferRequest | null {
  const requestId = intent.metadata['transfer'];
  if (!requestId) return null;
  const status = intent.status === 'succeeded' ? 'paid' : intent.status === 'canceled' ? 'cancelled' : 'open';
  const remaining = intent.next_action?.display_bank_transfer_instructions?.amount_remaining;
  const waits = status === 'open' && typeof remaining === 'number';
  return { stripeId: intent.id, requestId, status, arrived: yen(waits ? intent.amount - remaining : 0) };
}
