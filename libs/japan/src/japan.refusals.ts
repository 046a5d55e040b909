import type { RefusalSentences } from '@enishi/kernel';

/** Refusals of this library's checks. */
export type JapanRefusal = 'REGISTRATION_NUMBER_FORMAT' | 'REGISTRATION_NUMBER_CHECK_DIGIT';

/** Their sentences. */
export const japanRefusals: RefusalSentences<JapanRefusal> = {
  REGISTRATION_NUMBER_FORMAT: {
    ja: '登録番号は「T」と13桁の数字で入力してください。',
    en: 'Enter the registration number as T followed by 13 digits.',
  },
  REGISTRATION_NUMBER_CHECK_DIGIT: {
    ja: '登録番号の検査用数字が合いません。国税庁の公表サイトの番号をご確認ください。',
    en: 'The check digit of the registration number is wrong. Please compare it with the National Tax Agency’s site.',
  },
};
