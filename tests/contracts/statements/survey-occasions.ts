import { createHash } from 'node:crypto';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { ordered } from './ticket-occasions.ts';

/** What operations about surveys after events cost; see `statements-per-operation.ts`. */
export const statementsOfSurveys: Readonly<Record<string, number>> = {
  'public Query.surveyForm': 4,
  'public Mutation.answerSurvey': 5,
  'desk Query.eventSurvey': 3,
  'desk Query.eventSurveyFigures': 3,
  'desk Mutation.planEventSurvey': 3,
};

const hash = (label: string, code: string): Buffer =>
  createHash('sha256').update(`${label}:${code}`, 'utf8').digest();

/** An event after which many were asked and have answered; its id is the secret of the first. */
async function answered(stage: OperationStage): Promise<string> {
  const { eventId, id } = await ordered(stage);
  await stage.inside(async (tx) => {
    await tx.query(
      `insert into ticketing.event_survey (event_id, community_id, open, close_days, questions) values ($1, $2, true, 14, '[]')`,
      [eventId, tx.community],
    );
    await tx.query(
      `insert into ticketing.survey_link (order_id, community_id, event_id, code_hash, closes_at)
       select r.id, $2, $1, case when r.id = $3 then $4 else sha256(r.id::text::bytea) end, $5::timestamptz + interval '1 day'
         from ticketing.ticket_order r where r.event_id = $1`,
      [eventId, tx.community, id, hash('survey-link', eventId), tx.now],
    );
    await tx.query(
      `insert into ticketing.survey_answer (key_hash, community_id, event_id, satisfaction, recommend, own)
       select case when r.id = $3 then $4 else sha256(r.id::text::bytea) end, $2, $1, 5, 10, '{}'
         from ticketing.ticket_order r where r.event_id = $1`,
      [eventId, tx.community, id, hash('survey-answer', eventId)],
    );
  });
  return eventId;
}

const answer = { satisfaction: 5, recommend: 10, own: [] };

/** Surveys after events. */
export const surveyOccasions: Occasions = {
  'public Query.surveyForm': async (stage) => {
    const code = await answered(stage);
    return { asker: stage.visitor, variables: { code } };
  },
  'public Mutation.answerSurvey': async (stage) => {
    const code = await answered(stage);
    return { asker: stage.visitor, variables: { code, answer } };
  },
  'desk Query.eventSurvey': async (stage) => {
    const eventId = await answered(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId } };
  },
  'desk Query.eventSurveyFigures': async (stage) => {
    const eventId = await answered(stage);
    return { asker: (await stage.owner()).asker, variables: { eventId } };
  },
  'desk Mutation.planEventSurvey': async (stage) => {
    const eventId = await answered(stage);
    return {
      asker: (await stage.owner()).asker,
      variables: { eventId, open: false, closeDays: 7, questions: [] },
    };
  },
};
