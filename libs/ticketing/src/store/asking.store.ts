import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import { eachTheirOwn, oneEach, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { In, IsNull, Not } from 'typeorm';
import { asksNothing } from '../domain/asking.ts';
import type { AskingTerms, EventAsking } from '../domain/asking.ts';
import type { Question, QuestionDraft } from '../domain/question.ts';
import { EventAskingEntity } from './event-asking.entity.ts';
import { QuestionEntity } from './question.entity.ts';

/** A question with what the desk is to know of it: one that was ended is asked no more, and its answers stay. */
export type KnownQuestion = Question & { ended: boolean };

/** What events ask of those who order tickets. */
@Injectable()
export class AskingStore {
  /** All that is asked now, questions in their order. */
  async of(tx: Tx, eventId: string): Promise<EventAsking> {
    const terms = await termsOf(tx, eventId);
    const questions = await this.asked(tx, eventId);
    const { names, emergency, noResale = false, freezeDays, purgeDays } = terms ?? asksNothing;
    return { names, emergency, noResale, freezeDays, purgeDays, questions };
  }

  /** Whether its tickets may not be resold. */
  async noResale(tx: Tx, eventId: string): Promise<boolean> {
    return (await termsOf(tx, eventId))?.noResale ?? false;
  }

  /** Its questions alone, in their order. */
  async asked(tx: Tx, eventId: string): Promise<Question[]> {
    return (await askedOf(tx, eventId)).map(questionOf);
  }

  /** Those that were ended as well. */
  async questions(tx: Tx, eventId: string): Promise<KnownQuestion[]> {
    const rows = await tx.repo(QuestionEntity).find({
      where: { eventId },
      order: { endedAt: { direction: 'ASC', nulls: 'FIRST' }, position: 'ASC', id: 'ASC' },
    });
    return rows.map((row) => ({ ...questionOf(row), ended: row.endedAt !== null }));
  }

  async save(tx: Tx, eventId: string, terms: AskingTerms): Promise<void> {
    await tx.repo(EventAskingEntity).upsert({ ...terms, eventId, communityId: tx.community }, ['eventId']);
  }

  /** Puts questions in the place of those before; whichever is left out is asked no more. `id` names one that this event has. */
  async ask(tx: Tx, eventId: string, questions: readonly QuestionDraft[]): Promise<void> {
    const rows = questions.map(({ id, options, ...question }, position) => ({
      ...{ ...question, id: id ?? newId(), communityId: tx.community, eventId, position },
      ...{ options: [...options], endedAt: null },
    }));
    const kept = rows.map(({ id }) => id);
    const left = { eventId, endedAt: IsNull(), ...(kept.length > 0 ? { id: Not(In(kept)) } : {}) };
    await tx.repo(QuestionEntity).update(left, { endedAt: tx.now });
    if (rows.length > 0) await tx.repo(QuestionEntity).upsert(rows, ['id']);
  }
}

const termsOf = oneEach(
  (tx, eventIds) => readRows(tx, EventAskingEntity, 'event_id = any($1)', [eventIds]),
  ({ eventId }: EventAskingEntity) => eventId,
);
const askedOf = eachTheirOwn(
  (tx, eventIds) =>
    readRows(tx, QuestionEntity, 'event_id = any($1) and ended_at is null order by position, id', [eventIds]),
  ({ eventId }: QuestionEntity) => eventId,
);

const questionOf = ({
  id,
  kind,
  labelJa,
  labelEn,
  options,
  perTicket,
  required,
  typeId,
  sensitive,
}: QuestionEntity): Question => ({
  ...{ id, kind, labelJa, labelEn, options, perTicket, required, typeId, sensitive },
});
