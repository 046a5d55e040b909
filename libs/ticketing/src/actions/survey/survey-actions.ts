import { AnswerSurvey } from './answer-survey.ts';
import { MailSurvey } from './mail-survey.ts';
import { PlanSurvey } from './plan-survey.ts';

/** Surveys after events. */
export const surveyActions = [AnswerSurvey, MailSurvey, PlanSurvey];
