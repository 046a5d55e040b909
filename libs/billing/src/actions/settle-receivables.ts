import { newId, Refusal, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { PostEntries, ReverseEntry } from '@enishi/ledger';
import type { SourceRef } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { openOf } from '../domain/receivables/receivable.ts';
import { feeAccounts, settlementEntries } from '../domain/receivables/settlement.ts';
import type { SettlementParts } from '../domain/receivables/settlement.ts';
import type { ReceivableEntity } from '../store/receivable.entity.ts';
import { ReceivableStore } from '../store/receivable.store.ts';
import { KeepHeldMoney } from './keep-held-money.ts';
import { TurnReceivable } from './turn-receivable.ts';

/** What settles receivables at once. The same `source` settles once. */
export type Settlement = SettlementParts & {
  readonly source: SourceRef;
  /** Tokyo day on which the money came. */
  readonly occurredOn: TokyoDate;
  readonly description: string;
  /** Whose the money beyond is, as the bank wrote it. */
  readonly payer?: string;
};

/** Settles receivables and books it: bank (or Stripe, or the till) against 売掛金, a fee that is borne, and what came beyond. */
@Injectable()
export class SettleReceivables {
  constructor(
    private readonly receivables: ReceivableStore,
    private readonly turn: TurnReceivable,
    private readonly entries: PostEntries,
    private readonly reversals: ReverseEntry,
    private readonly held: KeepHeldMoney,
  ) {}

  /**
   * The receivables are locked until the commit, so that of two at once the second sees what is left. Refuses RECEIVABLE_UNKNOWN (not_found)
   * and RECEIVABLE_TOO_MUCH (conflict) where more would be settled than is open; then nothing is booked.
   */
  async run(tx: Tx, settlement: Settlement): Promise<void> {
    const { source, occurredOn, parts, over, description, payer = description } = settlement;
    if ((await this.receivables.allocationsOf(tx, source)).length > 0) return;
    const locked = await this.locked(
      tx,
      parts.map(({ receivableId }) => receivableId),
    );
    await this.receivables.allocate(
      tx,
      parts.map((part) => ({
        ...{ id: newId(), communityId: tx.community, sourceType: source.type, sourceId: source.id, ...part },
        ...{ occurredOn, allocatedAt: tx.now, takenBackAt: null },
      })),
    );
    if (over) await this.held.run(tx, { source, payer, arosOn: occurredOn }, over.amount);
    const entries = settlementEntries(settlement, locked);
    await this.entries.run(
      tx,
      entries.map(({ kind, receivableId, lines }) => {
        const stream = receivableId ? (locked.get(receivableId)?.stream ?? null) : null;
        return { source, kind, occurredOn, stream, description, lines };
      }),
    );
    for (const before of locked.values()) {
      const more = sumFor(parts, before.id);
      const left = openOf(before);
      if (more > left) throw new Refusal('conflict', 'RECEIVABLE_TOO_MUCH', { left });
      const settled = yen(before.settled + more);
      await this.turn.run(tx, before, { ...before, settled }, { source, on: occurredOn });
    }
  }

  /**
   * Takes a settlement back by the mirror of its entries, on a day, and has its receivables awaited again. Refuses HELD_TAKEN (conflict) where
   * what came beyond is repaid or assigned.
   */
  async takeBack(
    tx: Tx,
    { source, occurredOn, reason }: { source: SourceRef; occurredOn: TokyoDate; reason: string },
  ): Promise<void> {
    await this.held.run(tx, { source, payer: reason, arosOn: occurredOn }, 0);
    const parts = await this.receivables.allocationsOf(tx, source);
    const locked = await this.locked(
      tx,
      parts.map(({ receivableId }) => receivableId),
    );
    const fees = parts.filter(({ account }) => feeAccounts.some((fee) => fee === account));
    const kinds = ['settlement', ...fees.map(({ receivableId }) => `bank_fee:${receivableId}`)];
    for (const kind of kinds) await this.reversals.run(tx, { source, kind, occurredOn, reason });
    await this.receivables.takeBack(
      tx,
      parts.map(({ id }) => id),
    );
    for (const before of locked.values()) {
      const settled = yen(before.settled - sumFor(parts, before.id));
      await this.turn.run(
        tx,
        before,
        { ...before, settled },
        { source: { ...source, id: `${source.id}:back` } },
      );
    }
  }

  private async locked(tx: Tx, ids: readonly string[]): Promise<Map<string, ReceivableEntity>> {
    const wanted = [...new Set(ids)];
    const found = await this.receivables.locked(tx, wanted);
    if (found.length < wanted.length) throw new Refusal('not_found', 'RECEIVABLE_UNKNOWN');
    return new Map(found.map((one) => [one.id, one]));
  }
}

const sumFor = (parts: readonly { receivableId: string; amount: number }[], id: string): number =>
  parts.filter(({ receivableId }) => receivableId === id).reduce((sum, { amount }) => sum + amount, 0);
