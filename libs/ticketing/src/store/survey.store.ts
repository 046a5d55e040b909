import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { SurveyAnswer, SurveyPlan } from '../domain/event-survey.ts';
import type { SaidFigures } from '../domain/survey-result.ts';
import { EventSurveyEntity } from './event-survey.entity.ts';
import { SurveyAnswerEntity } from './survey-answer.entity.ts';
import { SurveyLinkEntity } from './survey-link.entity.ts';

/** An order with which somebody came and that was not asked yet. */
export type OrderToAsk = {
  orderId: string;
  eventId: string;
  /** A company's, whose person is asked. */
  ofCompany: boolean;
};

/** Most that is mailed in one turn of the clock. */
const mostAtOnce = 2_000;

/** Surveys of events, and who was mailed one. */
@Injectable()
export class SurveyStore {
  /** Null where the desk has never said. */
  plan(tx: Tx, eventId: string): Promise<EventSurveyEntity | null> {
    return tx.repo(EventSurveyEntity).findOneBy({ communityId: tx.community, eventId });
  }

  async keep(tx: Tx, eventId: string, { open, closeDays, questions }: SurveyPlan): Promise<void> {
    const row = { eventId, communityId: tx.community, open, closeDays, questions: [...questions] };
    await tx.repo(EventSurveyEntity).upsert(row, ['eventId']);
  }

  /** How many orders of an event were mailed. */
  asked(tx: Tx, eventId: string): Promise<number> {
    return tx.repo(SurveyLinkEntity).countBy({ communityId: tx.community, eventId });
  }

  /**
   * Orders with which somebody came, of dates that ended on an earlier day in Japan, two weeks ago at most, and that were not mailed. What is
   * unpaid or called off has nobody inside.
   */
  due(tx: Tx): Promise<OrderToAsk[]> {
    return tx.query<OrderToAsk>(
      `select r.id "orderId", r.event_id "eventId", c.id is not null "ofCompany"
         from ticketing.event_survey s join ticketing.event e on e.id = s.event_id and e.state <> 'called_off'
         join ticketing.occurrence o on o.event_id = s.event_id and o.called_off_at is null
         join ticketing.ticket_order r on r.occurrence_id = o.id and r.community_id = $1 and r.state = 'confirmed'
         left join ticketing.company_place c on c.id = r.id
        where s.community_id = $1 and s.open and o.ends_at > $2::timestamptz - interval '15 days'
          and (o.ends_at at time zone 'Asia/Tokyo')::date < ($2::timestamptz at time zone 'Asia/Tokyo')::date
          and exists (select from ticketing.ticket t where t.community_id = $1 and t.order_id = r.id and t.state = 'checked_in')
          and not exists (select from ticketing.survey_link l where l.order_id = r.id)
        order by r.id limit ${mostAtOnce}`,
      [tx.community, tx.now],
    );
  }

  /** Whether this one is the first to mail the order; a second waits for the first, and is told that it is not. */
  async begin(tx: Tx, link: SurveyLinkEntity): Promise<boolean> {
    const added = await tx.query(
      `insert into ticketing.survey_link (order_id, community_id, event_id, code_hash, closes_at)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
      [link.orderId, tx.community, link.eventId, link.codeHash, link.closesAt],
    );
    return added.length > 0;
  }

  link(tx: Tx, codeHash: Buffer): Promise<SurveyLinkEntity | null> {
    return tx.repo(SurveyLinkEntity).findOneBy({ communityId: tx.community, codeHash });
  }

  answer(tx: Tx, keyHash: Buffer): Promise<SurveyAnswerEntity | null> {
    return tx.repo(SurveyAnswerEntity).findOneBy({ communityId: tx.community, keyHash });
  }

  /** In the place of what was said with the same secret before. */
  async say(tx: Tx, keyHash: Buffer, eventId: string, answer: SurveyAnswer): Promise<void> {
    const row = { ...answer, own: { ...answer.own }, keyHash, eventId, communityId: tx.community };
    await tx.repo(SurveyAnswerEntity).upsert(row, ['keyHash']);
  }

  /** Who answers waits until the answer before is counted, so that each fifth is seen by one of them. */
  holdFigures(tx: Tx, eventId: string): Promise<void> {
    return tx.lock(`survey-figures:${eventId}`);
  }

  answered(tx: Tx, eventId: string): Promise<number> {
    return tx.repo(SurveyAnswerEntity).countBy({ communityId: tx.community, eventId });
  }

  async keepFigures(tx: Tx, eventId: string, figures: SaidFigures): Promise<void> {
    await tx.change(
      'update ticketing.event_survey set figures = $3 where community_id = $1 and event_id = $2',
      [tx.community, eventId, JSON.stringify(figures)],
    );
  }

  /** By their keys, which say nothing. */
  answers(tx: Tx, eventId: string): Promise<SurveyAnswerEntity[]> {
    return tx
      .repo(SurveyAnswerEntity)
      .find({ where: { communityId: tx.community, eventId }, order: { keyHash: 'ASC' } });
  }
}
