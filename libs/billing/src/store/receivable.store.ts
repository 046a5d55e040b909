import { isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import { awaitedStates } from '../domain/receivables/receivable.ts';
import type { ReceivableState } from '../domain/receivables/receivable.ts';
import { AllocationEntity } from './allocation.entity.ts';
import { ReceivableEntity } from './receivable.entity.ts';

/** Receivables of the transaction's community, and what settles them. */
@Injectable()
export class ReceivableStore {
  /** That of an invoice, locked until the commit; null for an invoice whose place another has taken. */
  lockedOf(tx: Tx, documentId: string): Promise<ReceivableEntity | null> {
    return tx.repo(ReceivableEntity).findOne({
      where: { communityId: tx.community, documentId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Receivables by id, locked until the commit in one order for everybody; those of others are left out. */
  locked(tx: Tx, ids: readonly string[]): Promise<ReceivableEntity[]> {
    return tx.repo(ReceivableEntity).find({
      where: { communityId: tx.community, id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  find(tx: Tx, documentId: string): Promise<ReceivableEntity | null> {
    return tx.repo(ReceivableEntity).findOneBy({ communityId: tx.community, documentId });
  }

  /** Where those of some invoices stand. */
  async statesOf(tx: Tx, documentIds: readonly string[]): Promise<Map<string, ReceivableState>> {
    const found = await tx.repo(ReceivableEntity).find({
      select: { documentId: true, state: true },
      where: { communityId: tx.community, documentId: In([...documentIds]) },
    });
    return new Map(found.map(({ documentId, state }) => [documentId, state]));
  }

  async byId(tx: Tx, id: string): Promise<ReceivableEntity | null> {
    return isId(id) ? tx.repo(ReceivableEntity).findOneBy({ communityId: tx.community, id }) : null;
  }

  many(tx: Tx, ids: readonly string[]): Promise<ReceivableEntity[]> {
    return tx.repo(ReceivableEntity).findBy({ communityId: tx.community, id: In([...ids]) });
  }

  /** All for which money is awaited, those due first first. */
  awaited(tx: Tx): Promise<ReceivableEntity[]> {
    return tx.repo(ReceivableEntity).find({
      where: { communityId: tx.community, state: In([...awaitedStates]) },
      order: { dueOn: 'ASC', documentNumber: 'ASC' },
    });
  }

  async save(tx: Tx, receivable: ReceivableEntity): Promise<void> {
    await tx.repo(ReceivableEntity).save(receivable);
  }

  async add(tx: Tx, receivable: ReceivableEntity): Promise<void> {
    await tx.repo(ReceivableEntity).insert(receivable);
  }

  /** What a source has settled and was not taken back. */
  allocationsOf(tx: Tx, source: { type: string; id: string }): Promise<AllocationEntity[]> {
    return tx.repo(AllocationEntity).find({
      where: {
        ...{ communityId: tx.community, sourceType: source.type, sourceId: source.id },
        takenBackAt: IsNull(),
      },
      order: { id: 'ASC' },
    });
  }

  /** What settles one and was not taken back, by whatever source. */
  settling(tx: Tx, receivableId: string): Promise<AllocationEntity[]> {
    return tx.repo(AllocationEntity).find({
      where: { communityId: tx.community, receivableId, takenBackAt: IsNull() },
      order: { allocatedAt: 'ASC', id: 'ASC' },
    });
  }

  async allocate(tx: Tx, allocations: readonly AllocationEntity[]): Promise<void> {
    await tx.repo(AllocationEntity).insert([...allocations]);
  }

  async takeBack(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.change(
      'update billing.allocation set taken_back_at = $3 where community_id = $1 and id = any($2)',
      [tx.community, ids, tx.now],
    );
  }

  /** Receivables whose sums are not those of their allocations. */
  async torn(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ number: string }>(
      `select r.document_number as number from billing.receivable r
         left join lateral (select coalesce(sum(a.amount), 0) as settled from billing.allocation a
           where a.community_id = r.community_id and a.receivable_id = r.id and a.taken_back_at is null) parts on true
        where r.community_id = $1 and r.settled <> parts.settled order by r.document_number`,
      [tx.community],
    );
    return rows.map(({ number }) => number);
  }

  /** What is open over all of them, as the account 売掛金 should hold it. */
  async openSum(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ open: string }>(
      `select coalesce(sum(greatest(0, amount - credited - settled)), 0) as open from billing.receivable where community_id = $1`,
      [tx.community],
    );
    return Number(row?.open ?? 0);
  }
}
