import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about words of people who worked along is turned down. */
export type EndorsementRefusal =
  | 'ENDORSEMENT_NOBODY'
  | 'ENDORSEMENT_NOT_FOUND'
  | 'ENDORSEMENT_WORDS_WRONG'
  | 'ENDORSEMENT_TEXT_LONG'
  | 'ENDORSEMENT_GIVEN'
  | 'ENDORSEMENT_OVER';

export const endorsementRefusals: RefusalSentences<EndorsementRefusal> = {
  ENDORSEMENT_NOBODY: {
    ja: 'この90日の間に、ほかの会員と一緒に参加したしごとやイベントがありません。次に一緒に働いたあとで、お願いできます。',
    en: 'In the last 90 days nobody else took part in a gig or event together with you. You can ask after the next one.',
  },
  ENDORSEMENT_NOT_FOUND: {
    ja: 'このお願い、またはひとことは見られません。止められたか、一緒に働いた日から90日が過ぎた可能性があります。一覧から選び直してください。',
    en: 'This request or word cannot be seen. It may have been stopped, or more than 90 days have passed since you worked together. Please choose from the list.',
  },
  ENDORSEMENT_WORDS_WRONG: {
    ja: 'あてはまることばを、1つから{most}つまで選んでください。まだ何も送っていません。',
    en: 'Please choose one to {most} of the words. Nothing was sent yet.',
  },
  ENDORSEMENT_TEXT_LONG: {
    ja: 'ひとことは{most}文字以内で入力してください。まだ何も送っていません。',
    en: 'Please use at most {most} characters. Nothing was sent yet.',
  },
  ENDORSEMENT_GIVEN: {
    ja: 'この方のこの技能には、もうひとことを書いています。書き直すには、前のものを取り消してください。',
    en: 'You have said something about this skill of this person already. To write anew, please take the earlier one back.',
  },
  ENDORSEMENT_OVER: {
    ja: 'このひとことは、書いた方が取り消しました。',
    en: 'Whoever wrote this has taken it back.',
  },
};
