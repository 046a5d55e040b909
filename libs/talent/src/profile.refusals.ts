import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about careers, or about what somebody needs to live here, is turned down. */
export type ProfileRefusal =
  | 'CAREERS_TOO_MANY'
  | 'CAREER_WHAT_MISSING'
  | 'CAREER_TEXT_TOO_LONG'
  | 'CAREER_YEAR_WRONG'
  | 'CAREER_YEARS_TURNED'
  | 'CAREER_WHAT_REACH'
  | 'CAREER_NAMES_EMPLOYER'
  | 'NEEDS_NOTE_TOO_LONG'
  | 'NEEDS_NOT_FOUND';

export const profileRefusals: RefusalSentences<ProfileRefusal> = {
  CAREERS_TOO_MANY: {
    ja: '仕事は{most}つまで書けます。減らしてから、もう一度保存してください。まだ何も変わっていません。',
    en: 'You can write up to {most} careers. Please take some out and save again. Nothing was changed yet.',
  },
  CAREER_WHAT_MISSING: {
    ja: 'どんな仕事かを入力してください。いらない欄は「消す」に印を付けてください。まだ何も変わっていません。',
    en: 'Please write what the work is, or tick that the line goes. Nothing was changed yet.',
  },
  CAREER_TEXT_TOO_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も変わっていません。',
    en: 'Please use at most {most} characters. Nothing was changed yet.',
  },
  CAREER_YEAR_WRONG: {
    ja: '年は、{first}から{last}までの4けたの西暦で入力してください。わからなければ空欄でかまいません。まだ何も変わっていません。',
    en: 'Please write the year in four figures, from {first} to {last}, or leave it empty. Nothing was changed yet.',
  },
  CAREER_YEARS_TURNED: {
    ja: '終わった年が、始めた年より前になっています。どちらかを直してください。まだ何も変わっていません。',
    en: 'It ends before it begins. Please mend one of the two years. Nothing was changed yet.',
  },
  CAREER_WHAT_REACH: {
    ja: '見せる仕事の中に、メールアドレスや電話番号などの連絡先が入っています。消すか、「見せる」の印を外してください。まだ何も変わっていません。',
    en: 'A career that you show holds an address, a telephone number or the like. Please take it out, or do not show the career. Nothing was changed yet.',
  },
  CAREER_NAMES_EMPLOYER: {
    ja: '見せる仕事の中に、勤め先の名前が入っています。「会社員（経理）」のように、名前のない書き方にしてください。まだ何も変わっていません。',
    en: 'A career that you show holds the name of the employer. Please write it without the name, such as "office work (accounts)". Nothing was changed yet.',
  },
  NEEDS_NOTE_TOO_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も変わっていません。',
    en: 'Please use at most {most} characters. Nothing was changed yet.',
  },
  NEEDS_NOT_FOUND: {
    ja: 'この方の「暮らしの支え」は見られません。ご本人が見せていないか、やめたか、期限が過ぎた可能性があります。必要なら、ご本人に直接おたずねください。',
    en: 'What this person needs to live here cannot be seen. They may not show it, or not any more. Please ask them directly if you have to know.',
  },
};
