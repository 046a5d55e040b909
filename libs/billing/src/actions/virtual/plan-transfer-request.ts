import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { openOf } from '../../domain/receivables/receivable.ts';
import { nextStep, transferRequestMachine } from '../../domain/virtual/transfer-request.ts';
import type { TransferRequestState } from '../../domain/virtual/transfer-request.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { TransferRequestStore } from '../../store/transfer-request.store.ts';

/** What is to be asked of Stripe next for an invoice. */
export type PlannedRequest = {
  readonly kind: 'ask' | 'cancel';
  readonly requestId: string;
  readonly customerId: string;
  readonly stripeCustomerId: string;
  readonly stripePaymentIntentId: string | null;
  readonly receivableId: string;
  readonly number: string;
  readonly amount: Yen;
};

/** The transactional steps around awaiting a transfer at Stripe: what to ask for, and what was answered. */
@Injectable()
export class PlanTransferRequest {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly customers: CustomerStore,
    private readonly requests: TransferRequestStore,
  ) {}

  /** Null where Stripe awaits what is open of the invoice, and nothing else. */
  async next(tx: Tx, receivableId: string): Promise<PlannedRequest | null> {
    await this.requests.lock(tx, receivableId);
    const owed = await this.receivables.byId(tx, receivableId);
    if (owed?.paidInto !== 'virtual' || !owed.companyId) return null;
    const customer = await this.customers.ofSubject(tx, { kind: 'company', id: owed.companyId });
    if (!customer?.stripeCustomerId) return null;
    const live = await this.requests.live(tx, receivableId);
    const step = nextStep(openOf(owed), live);
    if (step === 'nothing') return null;
    const { id: customerId, stripeCustomerId } = customer;
    const request = live ?? (await this.requests.add(tx, { customerId, receivableId, amount: openOf(owed) }));
    const { id: requestId, stripePaymentIntentId, amount } = request;
    return {
      ...{ kind: step === 'cancel' ? 'cancel' : 'ask', requestId, customerId, stripeCustomerId },
      ...{ stripePaymentIntentId, receivableId, number: owed.documentNumber, amount },
    };
  }

  /** What Stripe answered. What was paid meanwhile stays paid. */
  async answered(
    tx: Tx,
    id: string,
    answer: { to: Exclude<TransferRequestState, 'paid'>; stripePaymentIntentId?: string; fault?: string },
  ): Promise<void> {
    const [request] = await this.requests.locked(tx, [id]);
    if (!request || !transferRequestMachine.may(request.state, answer.to)) return;
    const { to: state, ...rest } = answer;
    const ended = state === 'open' ? { endedAt: null } : { endedAt: tx.now, arrived: yen(0) };
    await this.requests.save(tx, id, { state, ...ended, ...rest });
  }
}
