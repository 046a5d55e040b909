import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { Answer, AskedQuestion } from '../domain/answer.ts';
import type { TicketSlot } from '../domain/attendee.ts';
import { AnswerEntity } from './answer.entity.ts';
import { daysAreOver } from './days-over.ts';

/** What was answered about orders and their tickets. */
@Injectable()
export class AnswerStore {
  async of(tx: Tx, orderId: string): Promise<Answer[]> {
    const rows = await tx.repo(AnswerEntity).findBy({ orderId });
    return rows.map(({ questionId, about, values }) => ({ questionId, values, slot: slotOf(about) }));
  }

  /** What was answered to these questions before is overwritten; what was left empty now is gone. */
  async keep(
    tx: Tx,
    orderId: string,
    { asked, answers }: { asked: readonly AskedQuestion[]; answers: readonly Answer[] },
  ): Promise<void> {
    await tx.query(
      `delete from ticketing.answer a using unnest($3::uuid[], $4::text[]) asked (question_id, about)
        where a.community_id = $1 and a.order_id = $2 and a.question_id = asked.question_id and a.about = asked.about`,
      [
        ...[tx.community, orderId, asked.map(({ question }) => question.id)],
        asked.map(({ slot }) => aboutOf(slot)),
      ],
    );
    const rows = answers.map(({ questionId, slot, values }) => ({
      ...{ id: newId(), communityId: tx.community, orderId, questionId, about: aboutOf(slot) },
      ...{ values: [...values], answeredAt: tx.now },
    }));
    if (rows.length > 0) await tx.repo(AnswerEntity).insert(rows);
  }

  /**
   * Deletes what was answered to sensitive questions of events whose last date ended so long ago that their days are over, counted from
   * the day in Japan on which it ended. Answers how many.
   */
  async purge(tx: Tx): Promise<number> {
    const gone = await tx.query<{ id: string }>(
      `delete from ticketing.answer a using ticketing.question q
        where a.community_id = $1 and q.id = a.question_id and q.sensitive and ${daysAreOver('q.event_id')}
        returning a.id`,
      [tx.community, tx.now],
    );
    return gone.length;
  }
}

const aboutOf = (slot: TicketSlot | null): string => (slot ? `${slot.typeId}:${slot.nth}` : '');

function slotOf(about: string): TicketSlot | null {
  const [typeId = '', nth] = about.split(':');
  return about === '' ? null : { typeId, nth: Number(nth) };
}
