import type { Bilingual } from '@enishi/kernel';
import type { ImportField } from './import-columns.ts';

/** Why a cell keeps its row out. */
const faults = {
  EMAIL_MISSING: { ja: 'メールアドレスがありません。', en: 'There is no e-mail address.' },
  EMAIL_UNREADABLE: {
    ja: 'メールアドレスの形が正しくありません。「@」の前後をお確かめください。',
    en: 'This is not an e-mail address. Please check the parts before and after the @.',
  },
  TWICE_IN_FILE: {
    ja: '同じメールアドレスが{row}行目にもあります。1行にまとめてください。',
    en: 'Row {row} has the same e-mail address. Please keep one of the two.',
  },
  NAME_MISSING: { ja: '氏名がありません。', en: 'There is no name.' },
  NAME_UNFIT: {
    ja: '氏名が長すぎるか、目に見えない文字を含んでいます。',
    en: 'The name is too long or holds invisible characters.',
  },
  DAY_UNREADABLE: {
    ja: '日付として読めません。「2024-05-31」のように書いてください。',
    en: 'This is not read as a day. Please write it like 2024-05-31.',
  },
  JOINED_LATER: { ja: '入会日が今日より後です。', en: 'The day of joining lies in the future.' },
  BIRTH_IMPLAUSIBLE: {
    ja: '生年月日が今日より後か、120年以上前です。',
    en: 'The date of birth lies in the future or more than 120 years back.',
  },
  PAID_TOO_FAR: {
    ja: '支払い済みの期日が5年より先です。日付をお確かめください。',
    en: 'The paid time ends more than five years ahead. Please check the day.',
  },
  PLAN_UNMATCHED: {
    ja: 'このプラン名をどの会員種別にするか、まだ選ばれていません。',
    en: 'It is not chosen yet which plan this name stands for.',
  },
  CHOICE_UNREADABLE: {
    ja: '「はい」か「いいえ」として読めません。空欄は「同意なし」として扱います。',
    en: 'This reads neither as yes nor as no. An empty cell counts as "did not agree".',
  },
} satisfies Record<string, Bilingual>;

/** What a person should know of a row that is taken all the same. */
const notices = {
  NAME_UNPARTED: {
    ja: '姓と名に分けられません。ご本人が最初のログインで入力します。',
    en: 'Family and given name cannot be told apart. The person fills them in at the first sign-in.',
  },
  KANA_UNREADABLE: {
    ja: 'フリガナとして読めないため空欄にします。ご本人が入力します。',
    en: 'Not read as kana and left empty. The person fills it in.',
  },
  PREFECTURE_UNREADABLE: {
    ja: '都道府県が読み取れないため空欄にします。ご本人が入力します。',
    en: 'No prefecture is found here and it is left empty. The person fills it in.',
  },
  PAID_OVER: {
    ja: '支払い済みの期日が過ぎているため、無料の会員として引き継ぎます。',
    en: 'The paid time is over, so the person begins on the free plan.',
  },
  PAID_WITHOUT_DAY: {
    ja: '支払い済みの期日がないため、無料の会員として引き継ぎます。',
    en: 'No last paid day is given, so the person begins on the free plan.',
  },
  OPTED_OUT: {
    ja: 'ニュースレターを断っています。今後の一括登録でも届きません。',
    en: 'Has refused the newsletter. No later import will turn it on.',
  },
  MINOR: {
    ja: '{age}歳未満のため、最初のログインで保護者の同意をお願いします。',
    en: 'Below {age}: a guardian is asked at the first sign-in.',
  },
} satisfies Record<string, Bilingual>;

export type ImportFault = keyof typeof faults;
export type ImportNotice = keyof typeof notices;

/** A sentence about one cell of a row. */
export type ImportRemark = {
  readonly field: ImportField;
  readonly code: ImportFault | ImportNotice;
  readonly facts?: Readonly<Record<string, number>>;
};

const sentences: Record<ImportFault | ImportNotice, Bilingual> = { ...faults, ...notices };

/** The remark as it is read on the screen and in the file. */
export function remarkText({ code, facts = {} }: ImportRemark): Bilingual {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_mark, fact: string) => String(facts[fact] ?? '–'));
  return { ja: filled(sentences[code].ja), en: filled(sentences[code].en) };
}
