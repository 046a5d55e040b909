import { formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { admits } from './add-on.ts';
import type { Admitting } from './add-on.ts';

/** Those who come with one order, as a list at the door names them. */
export type Party = {
  readonly name: string | null;
  readonly kana: string | null;
  /** Member number, or a guest's telephone number. */
  readonly mark: string | null;
  readonly kinds: readonly (Admitting & { readonly name: Bilingual; readonly count: number })[];
  /** Others who come along, where their names were said. */
  readonly others: readonly string[];
  /** Where they sit on the journey, once the desk shows it. */
  readonly seats: readonly string[];
  /** Yen that are to be taken at the door, tax included. */
  readonly due: number;
  /** How many of them were let in when the list was made. */
  readonly inside: number;
};

/** A list of one date, as it is printed. */
export type PartySheet = {
  readonly title: string;
  readonly head: readonly string[];
  readonly columns: readonly string[];
  /** Of the width, in percent, what each column has. */
  readonly shares: readonly number[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly done: boolean }[];
  readonly foot: string;
  readonly remark: string;
};

const words = {
  ja: {
    ...{ title: '受付名簿', columns: ['お名前', 'チケット', '人数', 'お支払い', '備考'], paid: '済' },
    ...{ nobody: '（お名前なし）', inside: '受付済み' },
    with: 'ほか',
    remark: '個人情報です。使い終わったら、裁断して捨ててください。',
  },
  en: {
    ...{ title: 'Party sheet', columns: ['Name', 'Tickets', 'People', 'To pay', 'Notes'], paid: 'paid' },
    ...{ nobody: '(no name)', inside: 'inside' },
    with: 'with',
    remark: 'Personal data. Please shred this list once it is no longer needed.',
  },
} as const;

const peopleOf = ({ kinds }: Party): number =>
  kinds.filter(admits).reduce((sum, { count }) => sum + count, 0);

/** By reading, as in a Japanese register: those who have none by name, and those without a name last. */
export const inReadingOrder = <Named extends Pick<Party, 'name' | 'kana'>>(
  parties: readonly Named[],
): Named[] => {
  const key = ({ name, kana }: Named): string => kana ?? name ?? '\uffff';
  return [...parties].sort((a, b) => key(a).localeCompare(key(b), 'ja'));
};

/** A date, and at which site it is of an event with many. */
export type SheetDate = {
  readonly title: Bilingual;
  readonly site?: Bilingual | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** In which language a list is printed, and when. */
export type Printing = { readonly locale: Locale; readonly now: Date };

const madeAt = { ja: '作成', en: 'made' } as const;

/** What stands at the head of every list of a date: what, at which site, when in Japan, and how old the list is. */
export const sheetHead = (
  { title, site, startsAt, endsAt }: SheetDate,
  { locale, now }: Printing,
): readonly string[] => [
  title[locale],
  ...(site ? [site[locale]] : []),
  formatTokyoSpan(startsAt, endsAt, locale),
  `${formatTokyoInstant(now, locale)} ${madeAt[locale]}`,
];

/** The words of the list: who, how many with which tickets, paid or to be paid; times are Japan's. */
export function partySheet(date: SheetDate, parties: readonly Party[], printing: Printing): PartySheet {
  const { locale } = printing;
  const say = words[locale];
  const people = parties.reduce((sum, party) => sum + peopleOf(party), 0);
  const due = formatYen(yen(parties.reduce((sum, party) => sum + party.due, 0)), locale);
  return {
    title: say.title,
    head: sheetHead(date, printing),
    columns: say.columns,
    shares: [30, 28, 8, 14, 20],
    rows: inReadingOrder(parties).map((party) => ({
      cells: [
        [party.name ?? say.nobody, party.kana, party.mark].filter(Boolean).join('\n'),
        party.kinds.map(({ name, count }) => `${name[locale]} × ${count}`).join('\n'),
        String(peopleOf(party)),
        party.due > 0 ? formatYen(yen(party.due), locale) : say.paid,
        [
          ...(party.inside > 0 ? [`${say.inside} ${party.inside}`] : []),
          ...party.seats,
          ...(party.others.length > 0
            ? [`${say.with} ${party.others.join(locale === 'ja' ? '、' : ', ')}`]
            : []),
        ].join('\n'),
      ],
      done: peopleOf(party) > 0 && party.inside === peopleOf(party),
    })),
    foot:
      locale === 'ja'
        ? `${parties.length}組・${people}名　当日いただく額 ${due}`
        : `${parties.length} parties, ${people} people; to be taken on the day ${due}`,
    remark: say.remark,
  };
}
