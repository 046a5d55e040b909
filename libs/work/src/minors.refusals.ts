import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why papers of people under age are not taken. */
export type MinorsRefusal =
  | 'MINORS_NOT_TAKEN'
  | 'MINOR_BIRTH_UNKNOWN'
  | 'MINOR_OF_AGE'
  | 'MINOR_AT_SCHOOL'
  | 'MINOR_CERTIFICATE_WRONG'
  | 'MINOR_GUARDIAN_WRONG'
  | 'MINOR_BIRTH_DIFFERS'
  | 'MINOR_SIGNED_WRONG'
  | 'MINOR_PAPERS_NOT_FOUND';

export const minorsRefusals: RefusalSentences<MinorsRefusal> = {
  MINORS_NOT_TAKEN: {
    ja: 'この会は、18歳未満の方の雇用を受け入れていません。受け入れるときは、管理者が「設定 › しごと」で変えてください。何も記録していません。',
    en: 'This community does not let people younger than eighteen be employed. An owner can change that under Settings › Gigs. Nothing was noted.',
  },
  MINOR_BIRTH_UNKNOWN: {
    ja: '名簿に正しい生年月日がないため、記録できません。先に会員情報の生年月日を直してください。何も記録していません。',
    en: 'The register has no birthday for them, or one that lies ahead. Please correct the entry first. Nothing was noted.',
  },
  MINOR_OF_AGE: {
    ja: 'この方は成年のため、年齢証明書も同意書も要りません。何も記録していません。',
    en: 'They are of age, so that no proof and no consent is needed. Nothing was noted.',
  },
  MINOR_AT_SCHOOL: {
    ja: '15歳になったあとの3月31日までは、雇用で働けません（労働基準法56条）。{year}年4月1日からお受けできます。何も保存していません。',
    en: 'Until 31 March after their fifteenth birthday nobody is employed (Labour Standards Act art. 56). They can be taken from 1 April {year} on. Nothing was saved.',
  },
  MINOR_CERTIFICATE_WRONG: {
    ja: '18歳未満の方です。確かめた年齢証明書（住民票記載事項証明書など）の種類を選んでください（労働基準法57条）。何も保存していません。',
    en: 'They are younger than eighteen. Please choose which proof of age you saw (Labour Standards Act art. 57). Nothing was saved.',
  },
  MINOR_GUARDIAN_WRONG: {
    ja: '同意書に署名した方（親権者か未成年後見人）を選んでください（民法5条）。何も保存していません。',
    en: 'Please choose who signed the consent, a parent or a guardian (Civil Code art. 5). Nothing was saved.',
  },
  MINOR_BIRTH_DIFFERS: {
    ja: '年齢証明書の生年月日が、名簿の生年月日と合いません。打ち間違いがなければ、先に名簿を直してください。何も保存していません。',
    en: 'The birthday on the certificate is not that in the register. If you typed it rightly, please correct the register first. Nothing was saved.',
  },
  MINOR_SIGNED_WRONG: {
    ja: '同意書の日付を、今日までの日付で入力してください。何も保存していません。',
    en: 'Please write the day of the consent, not later than today. Nothing was saved.',
  },
  MINOR_PAPERS_NOT_FOUND: {
    ja: 'この記録が見つかりませんでした。画面を読み込み直してください。何も変わっていません。',
    en: 'This note was not found. Please reload the page. Nothing was changed.',
  },
};
