import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import type { MatterKind, MatterWish } from '../domain/decision.ts';
import { DriftFindingEntity } from './drift-finding.entity.ts';
import { MoneyMatterEntity } from './money-matter.entity.ts';

/** Matters for a person, and the findings of the nightly check. */
@Injectable()
export class MatterStore {
  /** Opens a matter unless the same finding already has one, open or resolved. */
  async open(
    tx: Tx,
    wish: MatterWish,
    about: { customerId?: string; stripeEventId?: string } = {},
  ): Promise<void> {
    await tx
      .repo(MoneyMatterEntity)
      .createQueryBuilder()
      .insert()
      .values({
        id: newId(),
        communityId: tx.community,
        ...wish,
        dueBy: wish.dueBy ?? null,
        customerId: about.customerId ?? null,
        stripeEventId: about.stripeEventId ?? null,
        openedAt: tx.now,
        resolvedAt: null,
        resolvedBy: null,
        note: null,
      })
      .orIgnore()
      .execute();
    if (wish.dueBy) await this.postpone(tx, wish.key, { dueBy: wish.dueBy, detail: wish.detail });
  }

  /** A bank may set another day for an answer. */
  private async postpone(tx: Tx, key: string, changes: { dueBy: Date; detail: string }): Promise<void> {
    await tx
      .repo(MoneyMatterEntity)
      .update({ communityId: tx.community, key, resolvedAt: IsNull() }, changes);
  }

  /** Open matters, newest first, at most two hundred. */
  listOpen(tx: Tx): Promise<MoneyMatterEntity[]> {
    return tx.repo(MoneyMatterEntity).find({
      where: { communityId: tx.community, resolvedAt: IsNull() },
      order: { openedAt: 'DESC' },
      take: 200,
    });
  }

  /** How many are open of each kind; kinds of which none is are absent. */
  async openByKind(tx: Tx): Promise<Partial<Record<MatterKind, number>>> {
    const rows = await tx.query<{ kind: MatterKind; count: number }>(
      `select kind, count(*)::int as count from billing.money_matter
        where community_id = $1 and resolved_at is null group by kind`,
      [tx.community],
    );
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  countOpen(tx: Tx): Promise<number> {
    return tx.repo(MoneyMatterEntity).countBy({ communityId: tx.community, resolvedAt: IsNull() });
  }

  find(tx: Tx, id: string): Promise<MoneyMatterEntity | null> {
    return tx.repo(MoneyMatterEntity).findOneBy({ communityId: tx.community, id });
  }

  async resolve(
    tx: Tx,
    matter: MoneyMatterEntity,
    by: { accountId: string | null; note: string | null },
  ): Promise<void> {
    await tx
      .repo(MoneyMatterEntity)
      .save({ ...matter, resolvedAt: tx.now, resolvedBy: by.accountId, note: by.note });
  }

  /** Closes the matters of these findings because they need nobody any more; what a person closed stays as it is. */
  async close(tx: Tx, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await tx
      .repo(MoneyMatterEntity)
      .update(
        { communityId: tx.community, key: In([...keys]), resolvedAt: IsNull() },
        { resolvedAt: tx.now },
      );
  }

  async recordDrift(
    tx: Tx,
    finding: Pick<DriftFindingEntity, 'kind' | 'stripeId' | 'detail' | 'healed'>,
  ): Promise<void> {
    await tx
      .repo(DriftFindingEntity)
      .insert({ id: newId(), communityId: tx.community, foundAt: tx.now, ...finding });
  }

  /** Findings since an instant, and the yen that open matters say are not in the books. */
  async drift(tx: Tx, since: Date): Promise<{ found: number; healed: number; unmatchedYen: number }> {
    const [row] = await tx.query<{ found: number; healed: number; unmatchedYen: number }>(
      `select count(*)::int as found, (count(*) filter (where healed))::int as healed,
              (select coalesce(sum(abs(amount)), 0)::int from billing.money_matter
                where community_id = $1 and resolved_at is null and key like 'balance:%') as "unmatchedYen"
       from billing.drift_finding where community_id = $1 and found_at >= $2`,
      [tx.community, since],
    );
    return row!;
  }
}
