import { AccountEmail } from '@enishi/identity';
import { newId, Refusal, tokyoDateOf, unwrap, yen } from '@enishi/kernel';
import { PostEntry, ReverseEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { heldMoneyMoved } from '../billing.events.ts';
import { checkedAmount, checkedRepayment, heldMoveMachine } from '../domain/held/held-money.ts';
import type { HeldMoveState, RepaymentWish } from '../domain/held/held-money.ts';
import type { HeldMoneyEntity } from '../store/held-money.entity.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import type { HeldMoveEntity } from '../store/held-move.entity.ts';
import { SettleReceivables } from './settle-receivables.ts';

/** Who acts on which 預り金, or on which move of it. `by` is the account at the desk. */
export type HeldDeed = { readonly id: string; readonly by: string };

const sourceOf = (id: string) => ({ type: 'held_move', id });

/** Repays 預り金 with four eyes, or assigns it to an invoice; its row is locked until the commit. Needs the identity scope. */
@Injectable()
export class MoveHeldMoney {
  constructor(
    private readonly held: HeldMoneyStore,
    private readonly settle: SettleReceivables,
    private readonly entries: PostEntry,
    private readonly reversals: ReverseEntry,
    private readonly emails: AccountEmail,
  ) {}

  /**
   * Writes a repayment down that was made at the bank; nothing is booked before another person approves it. Refuses HELD_UNKNOWN (not_found) and what
   * `checkedRepayment` refuses. Answers with the move's id.
   */
  async ask(tx: Tx, { id, by }: HeldDeed, wish: RepaymentWish): Promise<string> {
    const held = await this.locked(tx, id);
    const { bank, ...repayment } = unwrap(checkedRepayment(wish, { ...held, today: tokyoDateOf(tx.now) }));
    return this.add(tx, held, { kind: 'repayment', state: 'asked', target: bank, ...repayment }, by);
  }

  /** Settles an invoice with it, today. Refuses HELD_UNKNOWN, HELD_AMOUNT and what `SettleReceivables` refuses. Answers with the move's id. */
  async assign(
    tx: Tx,
    { id, by }: HeldDeed,
    wish: { receivableId: string; documentNumber: string; amount: number },
  ): Promise<string> {
    const held = await this.locked(tx, id);
    const amount = unwrap(checkedAmount(wish.amount, held));
    const day = tokyoDateOf(tx.now);
    const target = wish.documentNumber;
    const move = await this.add(
      ...([tx, held, { kind: 'assignment', state: 'booked', target, amount, day }, by] as const),
    );
    await this.settle.run(tx, {
      ...{ source: sourceOf(move), occurredOn: day, over: null },
      parts: [{ receivableId: wish.receivableId, account: 'customer_credit', amount }],
      description: `預り金の充当 ${target}`,
    });
    await tx.emit(heldMoneyMoved, { heldId: held.id });
    return move;
  }

  /**
   * Approves a repayment and books it on its day, withdraws it, or reverses what was booked, today. Refuses HELD_MOVE_UNKNOWN (not_found),
   * HELD_MOVE_DECIDED, HELD_MOVE_OVER (conflict: the time of its order has let it go) and HELD_MOVE_ORDER (conflict: an order has been paid with it, or waits for the rest), and REPAYMENT_OWN (forbidden) where whoever wrote it down would approve it.
   */
  async decide(tx: Tx, { id, by }: HeldDeed, to: Exclude<HeldMoveState, 'asked'>): Promise<void> {
    const known = await this.held.move(tx, id);
    const held = known && (await this.held.locked(tx, known.heldId));
    const move = held && (await this.held.move(tx, id));
    if (!move) throw new Refusal('not_found', 'HELD_MOVE_UNKNOWN');
    if (!heldMoveMachine.move(move.state, to).ok) throw decidedBefore(move);
    if (move.orderTransferId && to !== 'withdrawn') throw new Refusal('conflict', 'HELD_MOVE_ORDER');
    if (to === 'booked' && move.asker === by) throw new Refusal('forbidden', 'REPAYMENT_OWN');
    if (to === 'booked') await this.book(tx, move);
    else await this.held.take(tx, held.id, yen(held.taken - move.amount));
    if (to === 'reversed') await this.reverse(tx, move);
    const decidedBy = await this.emails.run(tx, by);
    await this.held.decide(tx, id, { state: to, decidedBy, decidedAt: tx.now });
    if (to !== 'withdrawn') await tx.emit(heldMoneyMoved, { heldId: held.id });
  }

  private async book(tx: Tx, { id, amount, day }: HeldMoveEntity): Promise<void> {
    await this.entries.run(tx, {
      ...{ source: sourceOf(id), kind: 'repayment', occurredOn: day, stream: null },
      description: '預り金の返金',
      lines: [
        { account: 'customer_credit', amount },
        { account: 'bank', amount: yen(-amount) },
      ],
    });
  }

  private async reverse(tx: Tx, { id, kind }: HeldMoveEntity): Promise<void> {
    const reversal = { source: sourceOf(id), occurredOn: tokyoDateOf(tx.now) };
    const reason = `預り金の${kind === 'repayment' ? '返金' : '充当'}の取り消し`;
    if (kind === 'repayment') await this.reversals.run(tx, { ...reversal, kind, reason });
    else await this.settle.takeBack(tx, { ...reversal, reason });
  }

  private async locked(tx: Tx, id: string): Promise<HeldMoneyEntity> {
    const held = await this.held.locked(tx, id);
    if (!held) throw new Refusal('not_found', 'HELD_UNKNOWN');
    return held;
  }

  private async add(
    tx: Tx,
    held: HeldMoneyEntity,
    move: Pick<HeldMoveEntity, 'kind' | 'state' | 'target' | 'amount' | 'day'> &
      Partial<Pick<HeldMoveEntity, 'accountTail' | 'note'>>,
    by: string,
  ): Promise<string> {
    const id = newId();
    const askedBy = await this.emails.run(tx, by);
    await this.held.take(tx, held.id, yen(held.taken + move.amount));
    await this.held.addMove(tx, {
      ...{ id, communityId: tx.community, heldId: held.id, accountTail: '', note: '', orderTransferId: null },
      ...move,
      ...{ asker: by, askedBy, askedAt: tx.now, decidedBy: null, decidedAt: null },
    });
    return id;
  }
}

/** What is booked as it is asked for has been decided by whoever asked; nobody has decided what the time has let go. */
function decidedBefore({ state, decidedBy, askedBy }: HeldMoveEntity): Refusal {
  if (state === 'withdrawn' && decidedBy === null) return new Refusal('conflict', 'HELD_MOVE_OVER');
  return new Refusal('conflict', 'HELD_MOVE_DECIDED', { by: decidedBy ?? askedBy });
}
