import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { HeldMoneyEntity } from '../store/held-money.entity.ts';
import { HeldMoneyStore } from '../store/held-money.store.ts';
import type { HeldSum } from '../store/held-money.store.ts';
import type { HeldMoveEntity } from '../store/held-move.entity.ts';
import { tellOfPayers } from './tell-of-payers.ts';
import type { PayerReader } from './tell-of-payers.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';
import type { NamedAccount } from '../store/refund-account.store.ts';

/** Money held for others with what became of it, and the account to which it goes where its owner has named one. */
export type HeldItem = { held: HeldMoneyEntity; moves: HeldMoveEntity[]; account: NamedAccount | null };

/** A move, and whose money it was. */
export type MovedMoney = { move: HeldMoveEntity; payer: string };

const shownAtOnce = 100;
const recentAtOnce = 20;

/** Reads 預り金 for the desk, and tells in the same transaction whose names that shows. Accounts of people are shown one by one. */
@Injectable()
export class ReadHeldMoney {
  constructor(
    private readonly held: HeldMoneyStore,
    private readonly accounts: RefundAccountStore,
  ) {}

  /** Without any account: what is held in all, those of which something is left (the hundred oldest), and the moves of last with whose money it was. */
  async overview(
    tx: Tx,
    reader: PayerReader,
  ): Promise<HeldSum & { items: HeldItem[]; recent: MovedMoney[] }> {
    const items = await this.items(tx, await this.held.waiting(tx, shownAtOnce), []);
    const recent = await this.held.recent(tx, recentAtOnce);
    const moved = recent.map(({ heldId }) => heldId);
    const payers = await this.held.payers(tx, moved);
    await this.tell(tx, reader, [...items.map(({ held }) => held.id), ...moved]);
    return {
      ...(await this.held.sum(tx)),
      ...{ items, recent: recent.map((move) => ({ move, payer: payers.get(move.heldId) ?? '' })) },
    };
  }

  /** Refuses HELD_UNKNOWN (not_found). */
  async one(tx: Tx, id: string, reader: PayerReader): Promise<HeldItem> {
    const held = await this.held.find(tx, id);
    if (!held) throw new Refusal('not_found', 'HELD_UNKNOWN');
    const accounts = await this.accounts.ofHeld(tx, [id]);
    await this.tell(tx, reader, [id]);
    return (await this.items(tx, [held], accounts))[0]!;
  }

  private async tell(tx: Tx, reader: PayerReader, heldIds: readonly string[]): Promise<void> {
    await tellOfPayers(tx, reader, await this.accounts.ownersAmong(tx, heldIds));
  }

  private async items(
    tx: Tx,
    rows: readonly HeldMoneyEntity[],
    accounts: readonly NamedAccount[],
  ): Promise<HeldItem[]> {
    const moves = await this.held.movesOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((held) => ({
      held,
      moves: moves.filter(({ heldId }) => heldId === held.id),
      account: accounts.find(({ heldId }) => heldId === held.id) ?? null,
    }));
  }
}
