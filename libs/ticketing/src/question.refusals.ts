import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why what an event asks, or an answer to it, is turned down. */
export type QuestionRefusal =
  | 'PURGE_DAYS_WRONG'
  | 'QUESTIONS_TOO_MANY'
  | 'QUESTION_OPTIONS_WRONG'
  | 'QUESTION_UNKNOWN'
  | 'ANSWER_MISSING'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_NOT_OFFERED'
  | 'EMERGENCY_PART_MISSING';

export const questionRefusals: RefusalSentences<QuestionRefusal> = {
  PURGE_DAYS_WRONG: {
    ja: '回答を消すまでの日数は、1〜{most}の数で入力してください。',
    en: 'Please give the days until answers are deleted as 1 to {most}.',
  },
  QUESTIONS_TOO_MANY: {
    ja: '質問は{most}問までにしてください。',
    en: 'Please ask at most {most} questions.',
  },
  QUESTION_OPTIONS_WRONG: {
    ja: '選択肢は、1行に1つ、2〜{most}個を、それぞれ60文字以内で重ならないように入力してください。',
    en: 'Please give 2 to {most} different choices, one a line, each of at most 60 characters.',
  },
  QUESTION_UNKNOWN: {
    ja: 'この質問は見つかりませんでした。画面を開き直して、もう一度入力してください。',
    en: 'This question was not found. Please reload the page and try again.',
  },
  EMERGENCY_PART_MISSING: {
    ja: '緊急連絡先は、お名前・続柄・電話番号の3つを入力してください。あとで入力するときは、3つとも空のままにしてください。',
    en: 'Please give name, relation and telephone of the emergency contact. To add it later, leave all three empty.',
  },
  ANSWER_MISSING: { ja: '回答を入力してください。', en: 'Please answer this question.' },
  ANSWER_TOO_LONG: {
    ja: '{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters.',
  },
  ANSWER_NOT_OFFERED: {
    ja: '表示されている中から選び直してください。選択肢が変わったときは、画面を開き直すと新しい選択肢が表示されます。',
    en: 'Please choose again from what is offered. If the choices have changed, reload the page to see the new ones.',
  },
};
