import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about the survey of an event is turned down. */
export type EventSurveyRefusal =
  'SURVEY_DAYS_WRONG' | 'SURVEY_HAS_BEGUN' | 'SURVEY_ANSWER_MISSING' | 'SURVEY_NOT_FOUND' | 'SURVEY_CLOSED';

export const eventSurveyRefusals: RefusalSentences<EventSurveyRefusal> = {
  SURVEY_DAYS_WRONG: {
    ja: '回答できる日数は、1〜{most}日で入力してください。',
    en: 'Please say for how many days it can be answered: 1 to {most}.',
  },
  SURVEY_HAS_BEGUN: {
    ja: 'アンケートのメールを送りはじめたため、質問は変えられません。変えられるのは、送るかどうかと、回答できる日数です。質問を元に戻して入力してください。',
    en: 'The survey has been mailed, so its questions stay as they are. Please put them back; whether it is sent and for how long it can be answered may change.',
  },
  SURVEY_ANSWER_MISSING: {
    ja: 'この質問の答えを選んでください。',
    en: 'Please choose an answer to this question.',
  },
  SURVEY_NOT_FOUND: {
    ja: 'アンケートが見つかりませんでした。メールのボタンをもう一度選んでください。',
    en: 'The survey was not found. Please use the button in the mail again.',
  },
  SURVEY_CLOSED: {
    ja: 'このアンケートは締め切りました。回答できるのは期限までです。お答えは保存していません。',
    en: 'This survey is closed, so your answer was not kept. It could be answered until its last day.',
  },
};
