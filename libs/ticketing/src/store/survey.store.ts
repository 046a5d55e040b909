import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { SurveyAnswer, SurveyPlan } from '../domain/event-survey.ts';
import type { SaidFigures } from '../domain/survey-result.ts';
import { EventSurveyEntity } from './event-survey.entity.ts';
import { SurveyAnswerEntity } from './survey-answer.entity.ts';
import { SurveyLinkEntity } from './survey-link.entity.ts';

/** An order with which its buyer came, who was not asked yet. */
export type OrderToAsk = {
  orderId: string;
  eventId: string;
  /** A company's, whose person is asked. */
  ofCompany: boolean;
};

/** Whom a company sends and guests are known by their address, members by their id: `buyersOf` joins what `buyer` reads. */
const buyersOf =
  'left join ticketing.company_place c on c.id = r.id left join ticketing.guest g on g.id = r.guest_id';
const address = 'coalesce(lower(c.email), lower(g.email))';
const buyer = `coalesce(${address}, r.member_id::text)`;
/** An order of a company has the company's id where others have their member's. */
const member = 'case when c.id is null then r.member_id else c.member_id end';

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

  /** How many people were mailed the survey of an event. */
  asked(tx: Tx, eventId: string): Promise<number> {
    return tx.repo(SurveyLinkEntity).countBy({ communityId: tx.community, eventId });
  }

  /**
   * Orders with which somebody came who has the order, of dates that ended on an earlier day in Japan, two weeks ago at most: one for each
   * buyer and event, of whom no order was mailed. What is unpaid or called off has nobody inside. Whether a member was asked as a guest, or the
   * other way round, is found out with the mail.
   */
  due(tx: Tx): Promise<OrderToAsk[]> {
    return tx.query<OrderToAsk>(
      `with asked as (
         select l.order_id, l.event_id, ${buyer} buyer
           from ticketing.survey_link l join ticketing.ticket_order r on r.id = l.order_id ${buyersOf}
          where l.community_id = $1),
       came as (
         select distinct on (r.event_id, ${buyer}) r.id, r.event_id, ${buyer} buyer, c.id is not null of_company
           from ticketing.event_survey s join ticketing.event e on e.id = s.event_id and e.state <> 'called_off'
           join ticketing.occurrence o on o.event_id = s.event_id and o.called_off_at is null
           join ticketing.ticket_order r on r.occurrence_id = o.id and r.community_id = $1 and r.state = 'confirmed'
           ${buyersOf}
          where s.community_id = $1 and s.open and o.ends_at > $2::timestamptz - interval '15 days'
            and (o.ends_at at time zone 'Asia/Tokyo')::date < ($2::timestamptz at time zone 'Asia/Tokyo')::date
            and exists (select from ticketing.ticket t
              where t.community_id = $1 and t.order_id = r.id and t.state = 'checked_in' and t.holder_id is null)
          order by r.event_id, ${buyer}, r.id)
       select id "orderId", event_id "eventId", of_company "ofCompany" from came d
        where not exists (select from asked a where a.order_id = d.id)
          and not exists (select from asked a where a.event_id = d.event_id and a.buyer = d.buyer)
        order by id limit ${mostAtOnce}`,
      [tx.community, tx.now],
    );
  }

  /** Whoever else mails the survey of an event waits until the commit: one person may have ordered under two addresses. */
  holdAsking(tx: Tx, eventId: string): Promise<void> {
    return tx.lock(`survey:${eventId}`);
  }

  /** Whether a member, or whoever ordered under an address, was mailed the survey of an event. */
  async hasAsked(
    tx: Tx,
    eventId: string,
    { memberId, email }: { memberId: string | null; email: string },
  ): Promise<boolean> {
    const found = await tx.query(
      `select 1 from ticketing.survey_link l join ticketing.ticket_order r on r.id = l.order_id ${buyersOf}
        where l.community_id = $1 and l.event_id = $2 and (${address} = $3 or ${member} = $4) limit 1`,
      [tx.community, eventId, email.toLowerCase(), memberId],
    );
    return found.length > 0;
  }

  /** The members who were mailed the survey of an event, as buyers or as whom a company sends. */
  async askedMembers(tx: Tx, eventId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct ${member} id from ticketing.survey_link l join ticketing.ticket_order r on r.id = l.order_id ${buyersOf}
        where l.community_id = $1 and l.event_id = $2 and ${member} is not null`,
      [tx.community, eventId],
    );
    return rows.map(({ id }) => id);
  }

  /** The member who ordered, or whom a company sends with an order; null for anybody else. */
  async memberOf(tx: Tx, orderId: string): Promise<string | null> {
    const [found] = await tx.query<{ memberId: string | null }>(
      `select ${member} "memberId" from ticketing.ticket_order r ${buyersOf} where r.community_id = $1 and r.id = $2`,
      [tx.community, orderId],
    );
    return found?.memberId ?? null;
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
