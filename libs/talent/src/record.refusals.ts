import type { RefusalSentences } from '@enishi/kernel';
import { endorsementRefusals } from './endorsement.refusals.ts';
import type { EndorsementRefusal } from './endorsement.refusals.ts';
import { equalWordsRefusals } from './equal-words.refusals.ts';
import type { EqualWordsRefusal } from './equal-words.refusals.ts';

/** Reasons why a wish about the talent bank is turned down. */
export type RecordRefusal =
  | 'TALENT_NOT_FOUND'
  | 'TALENT_TOO_YOUNG'
  | 'TALENT_ROLE_MISSING'
  | 'TALENT_SKILL_UNKNOWN'
  | 'TALENT_SKILLS_TOO_MANY'
  | 'TALENT_AREA_UNKNOWN'
  | 'TALENT_SLOT_UNKNOWN'
  | 'TALENT_ABOUT_TOO_LONG'
  | 'TALENT_WISH_TOO_LONG'
  | 'SKILL_NAME_TOO_LONG'
  | 'SKILLS_TOO_MANY'
  | 'BADGE_NO_LEVEL'
  | 'BADGE_NOT_FOUND'
  | 'PASSPORT_NOT_FOUND'
  | 'PASSPORT_SKILLS_MISSING'
  | 'EVIDENCE_NOT_FOUND'
  | 'EVIDENCE_REPLY_MISSING'
  | 'EVIDENCE_REPLY_TOO_LONG'
  | EndorsementRefusal
  | EqualWordsRefusal;

export const recordRefusals: RefusalSentences<RecordRefusal> = {
  ...endorsementRefusals,
  ...equalWordsRefusals,
  TALENT_NOT_FOUND: {
    ja: 'この人材バンクの記録は見られません。ご本人が見せるのをやめたか、期限が過ぎた可能性があります。探し直して選んでください。',
    en: 'This record of the talent bank cannot be seen. The person may have stopped showing it, or its time may be over. Please search again.',
  },
  TALENT_TOO_YOUNG: {
    ja: '人材バンクに登録できるのは、{age}歳以上の方です。お手伝いについては、保護者の方と一緒に事務局へご相談ください。',
    en: 'The talent bank is open from the age of {age}. To help, please ask the secretariat together with a parent or guardian.',
  },
  TALENT_ROLE_MISSING: {
    ja: '参加のしかたを、1つ以上選んでください。まだ何も保存していません。',
    en: 'Please choose at least one way to take part. Nothing was saved yet.',
  },
  TALENT_SKILL_UNKNOWN: {
    ja: '手伝えることの一覧が新しくなりました。画面を読み込み直して、選び直してください。',
    en: 'The list of what one can help with has changed. Please reload the page and choose again.',
  },
  TALENT_SKILLS_TOO_MANY: {
    ja: '手伝えることは、{most}個まで選んでください。',
    en: 'Please choose up to {most} things that you can help with.',
  },
  TALENT_AREA_UNKNOWN: {
    ja: '選べる地域が新しくなりました。画面を読み込み直して、選び直してください。',
    en: 'The list of areas has changed. Please reload the page and choose again.',
  },
  TALENT_SLOT_UNKNOWN: {
    ja: '都合のよい時間を、表の中から選び直してください。',
    en: 'Please choose the times again, from the grid.',
  },
  TALENT_ABOUT_TOO_LONG: {
    ja: '自己紹介は{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters for the line about yourself.',
  },
  TALENT_WISH_TOO_LONG: {
    ja: '探す言葉は{most}文字以内で入力してください。',
    en: 'Please search with at most {most} characters.',
  },
  SKILL_NAME_TOO_LONG: {
    ja: '{line}行目が長すぎます。1つの名前は{most}文字以内で入力してください。',
    en: 'Line {line} is too long. Please use at most {most} characters for a name.',
  },
  SKILLS_TOO_MANY: {
    ja: '一覧に入れられるのは{most}個までです。減らして入力してください。',
    en: 'The list holds up to {most} skills. Please take some out.',
  },
  BADGE_NO_LEVEL: {
    ja: 'バッジは、レベル1から発行できます。仕事が2回認められると、レベル1になります。',
    en: 'Badges are issued from level 1 on, which two accepted works give.',
  },
  BADGE_NOT_FOUND: {
    ja: 'このバッジはありません。取り消されたか、別の方のものです。「できること」の画面から選び直してください。',
    en: 'There is no such badge. It was taken back, or it is somebody else’s. Please choose it from the page of what you can do.',
  },
  PASSPORT_NOT_FOUND: {
    ja: 'この技能パスポートは見られません。ご本人が止めたか、期限が過ぎた可能性があります。新しいものを、ご本人からお受け取りください。',
    en: 'This skill passport cannot be seen. Its bearer may have stopped it, or its time may be over. Please ask them for a new one.',
  },
  PASSPORT_SKILLS_MISSING: {
    ja: 'パスポートに載せる技能を、1つ以上選んでください。まだ何も見せていません。',
    en: 'Please choose at least one skill for the passport. Nothing is shown yet.',
  },
  EVIDENCE_NOT_FOUND: {
    ja: 'この参加の記録が見つかりませんでした。一覧から選び直してください。',
    en: 'This line of your record was not found. Please choose it from the list.',
  },
  EVIDENCE_REPLY_MISSING: {
    ja: 'どこが違うかを入力してください。',
    en: 'Please write what is not right.',
  },
  EVIDENCE_REPLY_TOO_LONG: {
    ja: '{most}文字以内で入力してください。',
    en: 'Please use at most {most} characters.',
  },
};
