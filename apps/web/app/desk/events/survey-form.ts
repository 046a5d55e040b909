import type { EventSurveyQuery, PlanEventSurveyMutationVariables } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';
import { isFilled, questionIn, questionTexts, rowOf } from './question-rows.ts';

type Fields = Record<string, string>;
type Plan = Pick<EventSurveyQuery['eventSurvey'], 'open' | 'closeDays' | 'questions'>;

export const surveyKinds = ['choice', 'text'] as const;
/** Most questions of one's own, as the API takes them. */
export const ownRows = [0, 1, 2] as const;

/** A plan as its form shows it. */
export function surveyFields({ open, closeDays, questions }: Plan): Fields {
  const asked = questions.map((question, row) => rowOf(row, questionTexts(question)));
  return Object.assign({ closeDays: String(closeDays), ...(open ? { open: 'on' } : {}) }, ...asked) as Fields;
}

/** What the form asks for; `rows` says where each question stood on the page. */
export function surveyPlanIn(fields: Fields): {
  plan: Omit<PlanEventSurveyMutationVariables, 'eventId'>;
  rows: number[];
} {
  const rows = ownRows.filter((row) => isFilled(fields, row));
  return {
    plan: {
      ...{ open: fields.open === 'on', closeDays: countIn(fields.closeDays ?? '') },
      questions: rows.map((row) => questionIn(fields, row, surveyKinds)),
    },
    rows,
  };
}
