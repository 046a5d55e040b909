import { AccountEmail } from '@enishi/identity';
import { newId, Refusal, tokyoDateOf, unwrap, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { heldMoneyMoved, orderTransferPaid, orderTransferPart } from '../billing.events.ts';
import { checkedAmount } from '../domain/held/held-money.ts';
import { openOfOrder, orderTransferMachine } from '../domain/transfers/order-transfer.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import type { HeldMoveEntity } from '../store/held-move.entity.ts';
import { OrderTransferStore } from '../store/order-transfer.store.ts';

/** Yen of 預り金 for an order, that came on a Tokyo day; `borne` of them are a fee of the payer's bank that was let go. `by` is the account at the desk. */
export type OrderMoney = {
  readonly heldId: string;
  readonly orderTransferId: string;
  readonly amount: number;
  readonly borne: Yen;
  readonly paidOn: TokyoDate;
  readonly by: string;
};

/**
 * Gives orders that are paid by transfer their money, out of what is held for its payer (預り金). What is too little is kept for the order; with the
 * last yen all of it pays at once, so that nothing is ever half paid in the books. Needs the identity scope.
 */
@Injectable()
export class TakeOrderMoney {
  constructor(
    private readonly held: HeldMoneyStore,
    private readonly orders: OrderTransferStore,
    private readonly emails: AccountEmail,
  ) {}

  /**
   * Payer and 預り金 are locked until the commit, so that of two at once the second sees what is left. Refuses HELD_UNKNOWN, RECEIVABLE_UNKNOWN
   * (not_found), HELD_AMOUNT (invalid), RECEIVABLE_TOO_MUCH and, of a part for an order whose time is over, which nobody will complete,
   * ORDER_TIME_OVER (conflict, with `left`). Of a part its payer is told. Answers with the id of the move of 預り金.
   */
  async run(tx: Tx, { heldId, orderTransferId, amount, borne, paidOn, by }: OrderMoney): Promise<string> {
    const order = await this.orders.locked(tx, orderTransferId);
    if (!order) throw new Refusal('not_found', 'RECEIVABLE_UNKNOWN');
    const { kept, came } = await this.keptLocked(tx, order.id);
    const held = await this.held.locked(tx, heldId);
    if (!held) throw new Refusal('not_found', 'HELD_UNKNOWN');
    const taken = unwrap(checkedAmount(amount, held));
    const left = openOfOrder({ ...order, received: sumOf(kept) });
    if (taken > left) throw new Refusal('conflict', 'RECEIVABLE_TOO_MUCH', { left });
    if (taken < left && order.state === 'ended') throw new Refusal('conflict', 'ORDER_TIME_OVER', { left });
    const move: HeldMoveEntity = {
      ...{ id: newId(), communityId: tx.community, heldId, kind: 'assignment', state: 'asked' },
      ...{
        amount: taken,
        day: tokyoDateOf(tx.now),
        target: String(order.reference),
        accountTail: '',
        note: '',
      },
      ...{ asker: by, askedBy: await this.emails.run(tx, by), askedAt: tx.now },
      ...{ decidedBy: null, decidedAt: null, orderTransferId: order.id },
    };
    await this.held.take(tx, heldId, yen(held.taken + taken));
    await this.held.addMove(tx, move);
    if (taken < left) {
      await tx.emit(orderTransferPart, { orderTransferId: order.id });
      return move.id;
    }
    unwrap(orderTransferMachine.move(order.state, 'paid'));
    for (const { id } of [...kept, move])
      await this.held.decide(tx, id, { state: 'booked', decidedBy: move.askedBy, decidedAt: tx.now });
    for (const from of new Set([...kept, move].map((one) => one.heldId)))
      await tx.emit(heldMoneyMoved, { heldId: from });
    await this.orders.change(tx, order.id, { state: 'paid' });
    await tx.emit(orderTransferPaid, {
      orderTransferId: order.id,
      paidOn: latestOf([paidOn, ...came]),
      borne,
    });
    return move.id;
  }

  /** What was kept for an order is so no more: it is the payer's again, to be repaid. `by` is null where nobody decided it but the time. */
  async letGo(tx: Tx, moves: readonly HeldMoveEntity[], by: string | null): Promise<void> {
    const decidedBy = by && (await this.emails.run(tx, by));
    for (const { id, heldId, amount } of moves) {
      const held = (await this.held.locked(tx, heldId))!;
      // Somebody at the desk may have let it go while its 預り金 was waited for.
      if ((await this.held.move(tx, id))?.state !== 'asked') continue;
      await this.held.take(tx, heldId, yen(held.taken - amount));
      await this.held.decide(tx, id, { state: 'withdrawn', decidedBy, decidedAt: tx.now });
    }
  }

  /** With the days on which it came. Whoever takes something of it back at this moment is waited for. */
  private async keptLocked(
    tx: Tx,
    orderTransferId: string,
  ): Promise<{ kept: HeldMoveEntity[]; came: TokyoDate[] }> {
    const came = new Map<string, TokyoDate>();
    for (const { heldId } of await this.orders.keptFor(tx, orderTransferId))
      came.set(heldId, (await this.held.locked(tx, heldId))!.arosOn);
    const kept = await this.orders.keptFor(tx, orderTransferId);
    return { kept, came: kept.flatMap(({ heldId }) => came.get(heldId) ?? []) };
  }
}

const sumOf = (moves: readonly HeldMoveEntity[]) => yen(moves.reduce((sum, { amount }) => sum + amount, 0));

const latestOf = (days: readonly TokyoDate[]): TokyoDate => [...days].sort().at(-1)!;
