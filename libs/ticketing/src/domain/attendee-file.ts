import type { CsvCell } from '@enishi/japan';
import { tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { nameOfSession } from './course-words.ts';
import type { CourseSession } from './course.ts';
import type { Question } from './question.ts';
import type { TicketState } from './states.ts';

/** A ticket as a row of the secretariat's file before it is written out. */
export type FiledAttendee = {
  readonly startsAt: Date;
  /** Where it is, of an event with many sites. */
  readonly site: { readonly nameJa: string; readonly nameEn: string | null } | null;
  readonly typeJa: string;
  readonly typeEn: string | null;
  readonly state: TicketState;
  readonly checkedInAt: Date | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly familyKana: string | null;
  readonly givenKana: string | null;
  readonly member: { readonly name: string; readonly number: string } | null;
  /** Whom a company sends, or a guest, with the way to reach them. */
  readonly sent: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
  } | null;
  readonly company: string | null;
  readonly price: number;
  readonly orderedAt: Date;
  /** Sessions of its course in which its bearer was. */
  readonly came: readonly string[];
  readonly answers: readonly { readonly questionId: string; readonly values: readonly string[] }[];
};

type Column = { readonly title: Bilingual; cell(row: FiledAttendee, locale: Locale): CsvCell };

/** 2026-05-10 18:30 by the clock in Tokyo: so that it sorts. */
const clock = (at: Date): string => `${tokyoDateOf(at)} ${tokyoClockOf(at)}`;

const states: Record<TicketState, Bilingual> = {
  valid: { ja: '有効（未受付）', en: 'Good (not in yet)' },
  checked_in: { ja: '受付済み', en: 'In' },
  cancelled: { ja: '取り消し', en: 'Given back' },
};
const yesNoWords: Record<string, Bilingual> = {
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
};

const columns: readonly Column[] = [
  { title: { ja: '開催日時', en: 'Date' }, cell: ({ startsAt }) => clock(startsAt) },
  {
    title: { ja: '見学先', en: 'Site' },
    cell: ({ site }, locale) => site && (locale === 'en' ? (site.nameEn ?? site.nameJa) : site.nameJa),
  },
  {
    title: { ja: 'チケット', en: 'Ticket' },
    cell: ({ typeJa, typeEn }, locale) => (locale === 'en' ? (typeEn ?? typeJa) : typeJa),
  },
  { title: { ja: '状態', en: 'State' }, cell: ({ state }, locale) => states[state][locale] },
  {
    title: { ja: '受付時刻', en: 'Let in at' },
    cell: ({ checkedInAt }) => checkedInAt && clock(checkedInAt),
  },
  {
    title: { ja: '姓', en: 'Family name' },
    cell: ({ familyName, sent }) => familyName ?? sent?.name ?? null,
  },
  { title: { ja: '名', en: 'Given name' }, cell: ({ givenName }) => givenName },
  { title: { ja: 'セイ', en: 'Family name (kana)' }, cell: ({ familyKana }) => familyKana },
  { title: { ja: 'メイ', en: 'Given name (kana)' }, cell: ({ givenKana }) => givenKana },
  { title: { ja: 'お申し込みの方', en: 'Ordered by' }, cell: ({ member }) => member?.name ?? null },
  { title: { ja: '法人', en: 'Company' }, cell: ({ company }) => company },
  { title: { ja: '会員番号', en: 'Member number' }, cell: ({ member }) => member?.number ?? null },
  { title: { ja: '電話番号', en: 'Telephone' }, cell: ({ sent }) => sent?.phone ?? null },
  { title: { ja: 'メールアドレス', en: 'E-mail' }, cell: ({ sent }) => sent?.email ?? null },
  { title: { ja: '税込価格（円）', en: 'Price (yen, tax included)' }, cell: ({ price }) => price },
  { title: { ja: '申込日時', en: 'Ordered at' }, cell: ({ orderedAt }) => clock(orderedAt) },
];

/** A question as a column; several choices stand in one cell. */
const answerColumn = ({ id, kind, labelJa, labelEn }: Question): Column => ({
  title: { ja: labelJa, en: labelEn ?? labelJa },
  cell: ({ answers }, locale) => {
    const values = answers.find(({ questionId }) => questionId === id)?.values ?? [];
    const shown = kind === 'yes_no' ? values.map((value) => yesNoWords[value]?.[locale] ?? value) : values;
    return shown.length > 0 ? shown.join(locale === 'ja' ? '、' : ', ') : null;
  },
});

/** What an event has beside the columns of every file: sessions of its courses, and what it asks. */
export type FurtherColumns = {
  readonly sessions: readonly FiledSession[];
  readonly questions: readonly Question[];
};
/** A session with its number in its course. */
export type FiledSession = Pick<CourseSession, 'id' | 'startsAt' | 'titleJa' | 'titleEn'> & {
  readonly number: number;
};

/** Who came to a session: 第1回「思いを形に」 2026-05-10. */
function sessionColumn({ id, startsAt, ...session }: FiledSession): Column {
  const name = nameOfSession(session);
  const day = tokyoDateOf(startsAt);
  return {
    title: { ja: `${name.ja} ${day}`, en: `${name.en} ${day}` },
    cell: ({ came }) => (came.includes(id) ? '○' : null),
  };
}

const columnsOf = ({ sessions, questions }: FurtherColumns): Column[] => [
  ...columns,
  ...sessions.map(sessionColumn),
  ...questions.map(answerColumn),
];

/** The first row of the file. */
export const attendeeTitles = (further: FurtherColumns, locale: Locale): string[] =>
  columnsOf(further).map(({ title }) => title[locale]);

/** A ticket as a row of the file. */
export const attendeeCells = (row: FiledAttendee, further: FurtherColumns, locale: Locale): CsvCell[] =>
  columnsOf(further).map(({ cell }) => cell(row, locale));
