import { AccountEmail } from '@enishi/identity';
import { isId, newId, Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { cashReturnApproved } from '../../billing.events.ts';
import { cashReturnMachine, checkedReturnAmount } from '../../domain/virtual/cash-return.ts';
import type { CashReturnState, LiveCashReturn } from '../../domain/virtual/cash-return.ts';
import type { CashReturnEntity } from '../../store/cash-return.entity.ts';
import { CashReturnStore } from '../../store/cash-return.store.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { MatterStore } from '../../store/matter.store.ts';

/** Who acts on which. `by` is the account at the desk. */
export type CashDeed = { readonly id: string; readonly by: string };

/** What Stripe is asked to send back. */
export type CashToSend = {
  readonly amount: number;
  readonly customerId: string;
  readonly stripeCustomerId: string;
};

/** Gives money that lies at Stripe for no invoice back to its company, with four eyes; Stripe is asked after the commit. Needs the identity scope. */
@Injectable()
export class ReturnCash {
  constructor(
    private readonly returns: CashReturnStore,
    private readonly customers: CustomerStore,
    private readonly emails: AccountEmail,
    private readonly matters: MatterStore,
  ) {}

  /** Asks for it; another person approves. `id` is the customer's. Refuses CASH_UNKNOWN (not_found) and CASH_AMOUNT (invalid, with `left`). */
  async ask(tx: Tx, { id: customerId, by }: CashDeed, amount: number): Promise<string> {
    const customer = isId(customerId) ? await this.customers.find(tx, customerId) : null;
    if (!customer?.virtualAccount) throw new Refusal('not_found', 'CASH_UNKNOWN');
    await tx.lock(`billing.cash_return:${customerId}`);
    const spokenFor = await this.returns.spokenFor(tx, customerId);
    const checked = unwrap(checkedReturnAmount(amount, customer.cashAtStripe, spokenFor));
    const id = newId();
    await this.returns.add(tx, {
      ...{ id, communityId: tx.community, customerId, amount: checked, state: 'asked' },
      ...{ asker: by, askedBy: await this.emails.run(tx, by), askedAt: tx.now },
      ...{ decidedBy: null, decidedAt: null, stripeRefundId: null, fault: null },
    });
    return id;
  }

  /**
   * Approves or withdraws it. Refuses CASH_RETURN_UNKNOWN (not_found), CASH_RETURN_DECIDED (conflict) and CASH_RETURN_OWN (forbidden) where
   * whoever asked would approve it.
   */
  async decide(tx: Tx, { id, by }: CashDeed, to: 'approved' | 'withdrawn'): Promise<void> {
    const row = await this.returns.locked(tx, id);
    if (!row) throw new Refusal('not_found', 'CASH_RETURN_UNKNOWN');
    if (!cashReturnMachine.may(row.state, to))
      throw new Refusal('conflict', 'CASH_RETURN_DECIDED', { by: row.decidedBy ?? row.askedBy });
    if (to === 'approved' && row.asker === by) throw new Refusal('forbidden', 'CASH_RETURN_OWN');
    const decidedBy = await this.emails.run(tx, by);
    await this.returns.save(tx, id, { state: to, decidedBy, decidedAt: tx.now });
    if (to === 'approved') await tx.emit(cashReturnApproved, { returnId: id });
  }

  /** What Stripe is to send; null where it was asked already. */
  async toSend(tx: Tx, id: string): Promise<CashToSend | null> {
    const row = await this.returns.locked(tx, id);
    const customer = row?.state === 'approved' ? await this.customers.find(tx, row.customerId) : null;
    if (!row || !customer?.stripeCustomerId) return null;
    return { amount: row.amount, customerId: customer.id, stripeCustomerId: customer.stripeCustomerId };
  }

  /** What Stripe answered. */
  async answered(
    tx: Tx,
    id: string,
    answer: Pick<CashReturnEntity, 'state'> & Partial<Pick<CashReturnEntity, 'stripeRefundId' | 'fault'>>,
  ): Promise<void> {
    const row = await this.returns.locked(tx, id);
    if (row) await this.turn(tx, row, answer);
  }

  /** What became of those that Stripe sends, also days later. Answers with the states that were new. */
  async told(tx: Tx, live: readonly LiveCashReturn[]): Promise<CashReturnState[]> {
    const over = live.filter(({ status }) => status !== 'under_way');
    const rows = over.length > 0 ? await this.returns.lockedOf(tx, over) : [];
    const states: CashReturnState[] = [];
    for (const row of rows) {
      const { status, fault } = over.find(({ stripeRefundId }) => stripeRefundId === row.stripeRefundId)!;
      const state = status === 'returned' ? 'returned' : 'failed';
      if (await this.turn(tx, row, { state, fault })) states.push(state);
    }
    return states;
  }

  /** The money of one that failed lies at Stripe again: a person has to know. */
  private async turn(
    tx: Tx,
    { id, customerId, state, amount }: CashReturnEntity,
    changes: Pick<CashReturnEntity, 'state'> & Partial<CashReturnEntity>,
  ): Promise<boolean> {
    if (!cashReturnMachine.may(state, changes.state)) return false;
    await this.returns.save(tx, id, changes);
    if (changes.state === 'failed')
      await this.matters.open(
        tx,
        {
          ...{ kind: 'cash_return_failed', key: `cash_return:${id}`, amount },
          detail: `Stripe did not give back what it held for no invoice (return ${id}: ${changes.fault ?? 'no reason'}); it lies there again`,
        },
        { customerId },
      );
    return true;
  }
}
