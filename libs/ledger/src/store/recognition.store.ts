import { newId, yen } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';

import type { SourceRef, SubjectRef } from '../domain/entry-draft.ts';
import type { PlannedMonth, RecognitionMonth } from '../domain/recognition.ts';
import type { ChargedStream } from '../domain/revenue-stream.ts';
import { RecognitionMonthEntity } from './recognition-month.entity.ts';

/** What a plan's months have in common. */
export type PlanHead = { payment: SourceRef; stream: ChargedStream; subject?: SubjectRef };

/** Reads and writes the months of fees paid in advance. */
@Injectable()
export class RecognitionStore {
  async plan(tx: Tx, head: PlanHead, months: readonly RecognitionMonth[]): Promise<void> {
    const rows = months.map((month) => ({
      ...month,
      id: newId(),
      communityId: tx.community,
      paymentType: head.payment.type,
      paymentId: head.payment.id,
      withdrawn: 0,
      releasedOn: null,
      stream: head.stream,
      subjectKind: head.subject?.kind ?? null,
      subjectId: head.subject?.id ?? null,
    }));
    await tx.repo(RecognitionMonthEntity).insert(rows);
  }

  /** A payment's months in order, locked until commit; empty for a payment that was earned at once. */
  async monthsOf(tx: Tx, payment: SourceRef): Promise<PlannedMonth[]> {
    const rows = await tx.repo(RecognitionMonthEntity).find({
      where: { communityId: tx.community, paymentType: payment.type, paymentId: payment.id },
      order: { position: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return rows.map(planned);
  }

  /** A payment's months in order, to be shown; what is to be changed is read with {@link monthsOf}. */
  async shown(tx: Tx, payment: SourceRef): Promise<PlannedMonth[]> {
    const rows = await tx.repo(RecognitionMonthEntity).find({
      where: { communityId: tx.community, paymentType: payment.type, paymentId: payment.id },
      order: { position: 'ASC' },
    });
    return rows.map(planned);
  }

  /** Months earned by `today` and not yet released, at most `limit`, leaving out those another transaction is busy with. */
  async due(tx: Tx, today: TokyoDate, limit: number): Promise<PlannedMonth[]> {
    const rows = await tx.repo(RecognitionMonthEntity).find({
      where: { communityId: tx.community, releasedOn: IsNull(), releaseOn: LessThanOrEqual(today) },
      order: { releaseOn: 'ASC', id: 'ASC' },
      take: limit,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    return rows.map(planned);
  }

  async markReleased(tx: Tx, ids: readonly string[], on: TokyoDate): Promise<void> {
    await tx.query('update ledger.recognition_plan set released_on = $2 where id = any($1::uuid[])', [
      ids,
      on,
    ]);
  }

  async withdraw(tx: Tx, id: string, amount: number): Promise<void> {
    await tx.query('update ledger.recognition_plan set withdrawn = withdrawn + $2 where id = $1', [
      id,
      amount,
    ]);
  }
}

function planned(row: RecognitionMonthEntity): PlannedMonth {
  return {
    id: row.id,
    position: row.position,
    releaseOn: row.releaseOn,
    amount: yen(row.amount),
    withdrawn: yen(row.withdrawn),
    releasedOn: row.releasedOn,
    stream: row.stream,
    subject: row.subjectKind && row.subjectId ? { kind: row.subjectKind, id: row.subjectId } : undefined,
  };
}
