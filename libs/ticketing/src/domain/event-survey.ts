import { createHash } from 'node:crypto';
import { Refusal, isWhole, newId, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readQuestions } from './question.ts';
import type { Question } from './question.ts';

/** A question that an event asks afterwards beside the fixed ones: in own words, or by one of what is offered. */
export type SurveyQuestion = Pick<Question, 'id' | 'labelJa' | 'labelEn' | 'options'> & {
  readonly kind: 'text' | 'choice';
};

/** As typed at the desk. */
export type SurveyPlan = {
  /** Whether those who came are asked from now on. */
  readonly open: boolean;
  /** For how many days after its mail a link is answered. */
  readonly closeDays: number;
  readonly questions: readonly SurveyQuestion[];
};

export const usualSurvey: SurveyPlan = { open: false, closeDays: 14, questions: [] };
export const mostOwnQuestions = 3;
const mostDays = 60;
const longestText = 2_000;

export const likelihoods = ['yes', 'maybe', 'no'] as const;
export type Likelihood = (typeof likelihoods)[number];
/** What somebody would do again: come to such an event, visit the region, lend a hand. */
export const intentions = ['comeAgain', 'visit', 'lendAHand'] as const;
export type Intention = (typeof intentions)[number];

/** One answer; it knows nobody. What was left open is null. */
export type SurveyAnswer = {
  /** 1 to 5. */
  readonly satisfaction: number;
  /** 0 to 10: how likely it is recommended. */
  readonly recommend: number;
  readonly said: string | null;
  /** By question; the Japanese text of what was chosen, or own words. */
  readonly own: Readonly<Record<string, string>>;
} & Readonly<Record<Intention, Likelihood | null>>;

/** What the address in a mail is known by. That it is good tells nothing of what was answered. */
export const surveyLinkHash = (code: string): Buffer => labelled('survey-link', code);
/** What an answer is known by: the same secret under another label, so that only whoever has the address finds it again. */
export const surveyAnswerKey = (code: string): Buffer => labelled('survey-answer', code);

const labelled = (label: string, code: string): Buffer =>
  createHash('sha256').update(`${label}:${code}`, 'utf8').digest();

const no = (code: string, field: string, most = 0): Result<never> =>
  refused(new Refusal('invalid', code, { field, most }));

/** Checks what was typed. Refusals (invalid, with `field`): SURVEY_DAYS_WRONG (`most`), QUESTIONS_TOO_MANY (`most`) and those of `readQuestions`. */
export function readSurveyPlan({ open, closeDays, questions }: SurveyPlan): Result<SurveyPlan> {
  if (!isWhole(closeDays, 1, mostDays)) return no('SURVEY_DAYS_WRONG', 'closeDays', mostDays);
  if (questions.length > mostOwnQuestions) return no('QUESTIONS_TOO_MANY', 'questions', mostOwnQuestions);
  const asked = { perTicket: false, required: false, typeId: null, sensitive: false };
  const read = readQuestions(
    questions.map((question) => ({ ...question, ...asked })),
    [],
  );
  if (!read.ok) return read;
  const kept = read.value.map(({ labelJa, labelEn, options }, at) => {
    const { id, kind } = questions[at]!;
    return { id: id || newId(), kind, labelJa, labelEn, options };
  });
  return ok({ open, closeDays, questions: kept });
}

/** Checks an answer. Refusals (invalid, with `field`): SURVEY_ANSWER_MISSING, EVENT_TEXT_TOO_LONG (`most`). */
export function readSurveyAnswer(
  typed: SurveyAnswer,
  questions: readonly SurveyQuestion[],
): Result<SurveyAnswer> {
  if (!isWhole(typed.satisfaction, 1, 5)) return no('SURVEY_ANSWER_MISSING', 'satisfaction');
  if (!isWhole(typed.recommend, 0, 10)) return no('SURVEY_ANSWER_MISSING', 'recommend');
  const said = readLines(typed.said ?? '') || null;
  if ([...(said ?? '')].length > longestText) return no('EVENT_TEXT_TOO_LONG', 'said', longestText);
  const own: Record<string, string> = {};
  for (const { id, kind, options } of questions) {
    const text = readLines(typed.own[id] ?? '');
    if ([...text].length > longestText) return no('EVENT_TEXT_TOO_LONG', `own-${id}`, longestText);
    const isOffered = kind === 'text' || options.some(({ ja }) => ja === text);
    if (text !== '' && isOffered) own[id] = text;
  }
  return ok({ ...typed, said, own });
}
