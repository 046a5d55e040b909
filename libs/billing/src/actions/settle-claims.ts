import { isId, Refusal, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { openOf } from '../domain/receivables/receivable.ts';
import type { SettlementParts } from '../domain/receivables/settlement.ts';
import type { MatchPart } from '../domain/transfers/transfer-matching.ts';
import type { MatchWish } from '../domain/transfers/transfer-states.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { SettleReceivables } from './settle-receivables.ts';
import type { Settlement } from './settle-receivables.ts';
import { PayOrders } from './pay-orders.ts';

/** Money of one transfer as a person has divided it: `wish` as approved, `divided` as the books take it where all of it were for invoices. */
export type ClaimSettlement = Omit<Settlement, keyof SettlementParts> & {
  readonly wish: MatchWish;
  readonly divided: SettlementParts;
  readonly payer: string;
  readonly by: string;
};

/**
 * Settles what a transfer was for, whatever that is: invoices against 売掛金; orders out of 預り金 that the same transfer brings for them. Needs the
 * identity scope.
 */
@Injectable()
export class SettleClaims {
  constructor(
    private readonly settle: SettleReceivables,
    private readonly receivables: ReceivableStore,
    private readonly orders: PayOrders,
  ) {}

  /**
   * Answers with the debtor whose invoices these are, where it is one and nothing else is paid. Refuses RECEIVABLE_UNKNOWN (not_found), MATCH_FEE_LEAVES (conflict) where a fee was to be let go that
   * does not settle its claim, and what `SettleReceivables` and `PayOrders` refuse; then nothing is booked.
   */
  async run(tx: Tx, { wish, divided, by, ...money }: ClaimSettlement): Promise<string | null> {
    const ids = wish.parts.map(({ receivableId }) => receivableId);
    if (!ids.every(isId)) throw new Refusal('not_found', 'RECEIVABLE_UNKNOWN');
    const ordered = await this.orders.among(tx, ids);
    const invoiced = wish.parts.filter(({ receivableId }) => !ordered.has(receivableId));
    const forOrders = wish.parts.filter(({ receivableId }) => ordered.has(receivableId));
    const debtors = await this.checked(tx, invoiced);
    const over = forOrders.reduce((sum, { amount }) => sum + amount, divided.over?.amount ?? 0);
    await this.settle.run(tx, {
      ...money,
      // Payers of invoices are companies. The books, which nothing is ever taken out of, do not name a person.
      description: forOrders.length > 0 ? money.description : `${money.description} ${money.payer}`,
      parts: divided.parts.filter(({ receivableId }) => !ordered.has(receivableId)),
      over: over > 0 ? { account: 'bank', amount: yen(over) } : null,
    });
    const { source, occurredOn: paidOn } = money;
    for (const part of forOrders) await this.orders.run(tx, part, { source, paidOn, feeAs: wish.feeAs, by });
    const [only, ...others] = debtors;
    return only !== undefined && others.length + forOrders.length === 0 ? only : null;
  }

  /** Keeps all of it for whoever sent it, as 預り金. */
  keep(
    tx: Tx,
    { amount, ...money }: Omit<Settlement, keyof SettlementParts> & Pick<MatchPart, 'amount'>,
  ): Promise<void> {
    return this.settle.run(tx, { ...money, parts: [], over: { account: 'bank', amount } });
  }

  /** Takes a settlement back. What it is kept for an order is let go with it. Refuses HELD_TAKEN (conflict) where an order is paid, or 預り金 repaid, with it. */
  async takeBack(tx: Tx, back: Parameters<SettleReceivables['takeBack']>[1] & { by: string }): Promise<void> {
    await this.orders.letGo(tx, back.source, back.by);
    await this.settle.takeBack(tx, back);
  }

  private async checked(tx: Tx, parts: readonly MatchPart[]): Promise<Set<string>> {
    const locked = await this.receivables.locked(
      tx,
      parts.map(({ receivableId }) => receivableId),
    );
    for (const { receivableId, amount, fee } of parts) {
      const open = locked.find((one) => one.id === receivableId);
      if (open && fee > 0 && openOf(open) !== amount + fee) throw new Refusal('conflict', 'MATCH_FEE_LEAVES');
    }
    return new Set(locked.map(({ debtorKey }) => debtorKey));
  }
}
