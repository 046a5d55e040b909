import type { Bilingual, Locale } from '@enishi/kernel';
import { prefectureOf } from '@enishi/japan';
import type { MembershipStatus } from './membership-status.ts';
import { unknownBirthDate, unknownPrefecture } from './unknown-facts.ts';

/** The status of a membership as the desk reads it. */
export const statusNames: Record<MembershipStatus, Bilingual> = {
  awaiting_guardian: { ja: '保護者の同意待ち', en: 'Waiting for guardian' },
  current: { ja: '有効', en: 'Current' },
  grace: { ja: '猶予中', en: 'In grace' },
  lapsed: { ja: '失効', en: 'Lapsed' },
  left: { ja: '退会', en: 'Left' },
};

const notGiven: Bilingual = { ja: '未登録', en: 'Not given' };

/** The name of a prefecture; the code itself where there is none. */
export function prefectureName(code: string): Bilingual {
  return code === unknownPrefecture ? notGiven : (prefectureOf(code)?.name ?? { ja: code, en: code });
}

/** A row of the secretariat's file before it is written out. Days are Tokyo days. */
export type FiledMember = {
  readonly number: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly email: string;
  readonly birthDate: string;
  readonly prefecture: string;
  readonly planName: Bilingual;
  readonly status: MembershipStatus;
  readonly joinedOn: string;
  readonly paidThrough: string | null;
  readonly newsletter: boolean;
  readonly tie: string;
};

type Column = { readonly title: Bilingual; cell(member: FiledMember, locale: Locale): string | null };

const columns: readonly Column[] = [
  { title: { ja: '会員番号', en: 'Member number' }, cell: (member) => member.number },
  { title: { ja: '姓', en: 'Family name' }, cell: (member) => member.familyName },
  { title: { ja: '名', en: 'Given name' }, cell: (member) => member.givenName },
  { title: { ja: 'セイ', en: 'Family name (kana)' }, cell: (member) => member.familyKana },
  { title: { ja: 'メイ', en: 'Given name (kana)' }, cell: (member) => member.givenKana },
  { title: { ja: 'メールアドレス', en: 'E-mail' }, cell: (member) => member.email },
  {
    title: { ja: '生年月日', en: 'Date of birth' },
    cell: ({ birthDate }) => (birthDate === unknownBirthDate ? null : birthDate),
  },
  {
    title: { ja: '都道府県', en: 'Prefecture' },
    cell: (member, locale) => prefectureName(member.prefecture)[locale],
  },
  { title: { ja: '会員種別', en: 'Plan' }, cell: (member, locale) => member.planName[locale] },
  { title: { ja: '状態', en: 'Status' }, cell: (member, locale) => statusNames[member.status][locale] },
  { title: { ja: '入会日', en: 'Joined on' }, cell: (member) => member.joinedOn },
  { title: { ja: '会費の支払済み期間', en: 'Paid through' }, cell: (member) => member.paidThrough },
  {
    title: { ja: 'ニュースレター', en: 'Newsletter' },
    cell: (member, locale) => yesNo[String(member.newsletter) as 'true' | 'false'][locale],
  },
  { title: { ja: '地域とのつながり', en: 'Tie to the region' }, cell: (member) => member.tie },
];
const yesNo = { true: { ja: '受け取る', en: 'yes' }, false: { ja: '受け取らない', en: 'no' } };

/** The first row of the file. */
export function fileHeader(locale: Locale): string[] {
  return columns.map((column) => column.title[locale]);
}

/** A member as a row of the file. */
export function fileRow(member: FiledMember, locale: Locale): (string | null)[] {
  return columns.map((column) => column.cell(member, locale));
}
