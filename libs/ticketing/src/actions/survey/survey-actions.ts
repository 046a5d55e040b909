import { AnswerSurvey } from './answer-survey.ts';
import { BeginSurvey } from './begin-survey.ts';
import { MailSurvey } from './mail-survey.ts';
import { PlanSurvey } from './plan-survey.ts';

/** Surveys after events. */
export const surveyActions = [AnswerSurvey, BeginSurvey, MailSurvey, PlanSurvey];
