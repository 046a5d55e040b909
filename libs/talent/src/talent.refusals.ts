import type { RefusalSentences } from '@enishi/kernel';
import { skillCourseRefusals } from './skill-course.refusals.ts';
import type { SkillCourseRefusal } from './skill-course.refusals.ts';
import { scoutRefusals } from './scout.refusals.ts';
import type { ScoutRefusal } from './scout.refusals.ts';
import { lifeRefusals } from './life.refusals.ts';
import type { LifeRefusal } from './life.refusals.ts';
import { pastRefusals } from './past.refusals.ts';
import type { PastRefusal } from './past.refusals.ts';
import { profileRefusals } from './profile.refusals.ts';
import type { ProfileRefusal } from './profile.refusals.ts';
import { recordRefusals } from './record.refusals.ts';
import type { RecordRefusal } from './record.refusals.ts';
import { talkRefusals } from './talk.refusals.ts';
import type { TalkRefusal } from './talk.refusals.ts';

/** Reasons why talent turns a wish down. */
export type TalentRefusal =
  | 'CARD_NOT_FOUND'
  | 'CARD_CONSENT_MISSING'
  | 'CARD_WORDING_CHANGED'
  | 'CARD_TELEPHONE_UNREADABLE'
  | 'CARD_MESSAGE_TOO_LONG'
  | 'CARD_TOO_YOUNG'
  | 'CONSENT_NOT_FOUND'
  | 'CONSENT_OVER'
  | 'STOP_REASON_MISSING'
  | 'STOP_TOO_LONG'
  | 'GIG_MAIL_LINK_UNKNOWN'
  | 'DISCLOSURE_AGE_UNREADABLE'
  | 'DISCLOSURE_DAYS_UNREADABLE'
  | 'DISCLOSURE_OVERTAKEN'
  | 'DISCLOSURE_UNKNOWN_AGE'
  | 'DISCLOSURE_PLACEMENT_UNREADABLE'
  | LifeRefusal
  | PastRefusal
  | ProfileRefusal
  | RecordRefusal
  | ScoutRefusal
  | SkillCourseRefusal
  | TalkRefusal;

export const talentRefusals: RefusalSentences<TalentRefusal> = {
  ...lifeRefusals,
  ...pastRefusals,
  ...profileRefusals,
  ...recordRefusals,
  ...skillCourseRefusals,
  ...scoutRefusals,
  ...talkRefusals,
  CARD_NOT_FOUND: {
    ja: 'この興味カードは見られません。取り消されたか、期限が過ぎた可能性があります。一覧から選び直してください。',
    en: 'This interest card cannot be seen. It may have been withdrawn, or its time may be over. Please choose from the list.',
  },
  CARD_CONSENT_MISSING: {
    ja: '内容をお読みのうえ、同意の欄にチェックを入れてください。まだ何も渡していません。',
    en: 'Please read what it says and tick the box if you agree. Nothing was given yet.',
  },
  CARD_WORDING_CHANGED: {
    ja: '同意の文が新しくなりました。画面を読み込み直し、内容をお確かめください。まだ何も渡していません。',
    en: 'The words that you agree to have changed. Please reload the page and read them. Nothing was given yet.',
  },
  CARD_TELEPHONE_UNREADABLE: {
    ja: '電話番号を、0154-00-0000 のように数字で入力してください。空欄でもかまいません。',
    en: 'Please write the telephone number in figures, such as 0154-00-0000, or leave it empty.',
  },
  CARD_MESSAGE_TOO_LONG: {
    ja: 'メッセージは{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters for the message.',
  },
  CARD_TOO_YOUNG: {
    ja: '興味カードを渡せるのは、{age}歳以上の方です。会社への連絡は、保護者の方と一緒に事務局へご相談ください。',
    en: 'Interest cards can be given from the age of {age}. To reach a company, please ask the secretariat together with a parent or guardian.',
  },
  CONSENT_OVER: {
    ja: 'この同意は、すでに終わっています。ページを開き直してください。何も変わっていません。',
    en: 'This consent had ended already. Please open the page again. Nothing has changed.',
  },
  STOP_REASON_MISSING: {
    ja: 'お申し出の内容を入力してください。本人へのお知らせにも載ります。まだ止めていません。',
    en: 'Please enter what was asked; the person reads it too. Nothing was stopped.',
  },
  STOP_TOO_LONG: {
    ja: '{most}文字までで入力してください。まだ止めていません。',
    en: 'Please enter no more than {most} characters. Nothing was stopped.',
  },
  CONSENT_NOT_FOUND: {
    ja: 'この記録が見つかりませんでした。「見せている相手」の一覧から選び直してください。',
    en: 'This record was not found. Please choose it from the list of whom you show something.',
  },
  GIG_MAIL_LINK_UNKNOWN: {
    ja: 'このアドレスでは、お知らせを止められませんでした。メールの中のアドレスを全部開き直すか、マイページの「しごとの希望」で止めてください。まだ止まっていません。',
    en: 'Mails could not be stopped by this address. Please open the whole address of the mail again, or stop them under "Wishes for gigs" on your page. They are not stopped yet.',
  },
  DISCLOSURE_AGE_UNREADABLE: {
    ja: '年齢は{least}〜{most}の数字で入力してください。何も変わっていません。',
    en: 'Please write the age as a number from {least} to {most}. Nothing was changed.',
  },
  DISCLOSURE_DAYS_UNREADABLE: {
    ja: '日数は{least}〜{most}の数字で入力してください。何も変わっていません。',
    en: 'Please write the days as a number from {least} to {most}. Nothing was changed.',
  },
  DISCLOSURE_OVERTAKEN: {
    ja: 'この画面を開いている間に、ほかの方が変更しました。画面を開き直し、今の内容をお確かめください。何も変わっていません。',
    en: 'Somebody else has changed this while your page was open. Please open the page again and look at what it says now. Nothing was changed.',
  },
  DISCLOSURE_PLACEMENT_UNREADABLE: {
    ja: '番号は「51-募-000123」のように、届出や許可の通知書のとおりに入力してください。何も変わっていません。',
    en: 'Please write the number as it stands in the notice. Nothing was changed.',
  },
  DISCLOSURE_UNKNOWN_AGE: {
    ja: '生年月日がわからない方をどうするかを選んでください。何も変わっていません。',
    en: 'Please choose what holds for people whose day of birth is not known. Nothing was changed.',
  },
};
