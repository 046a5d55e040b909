import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { EmergencyContact } from './emergency.ts';
import { inReadingOrder, sheetHead } from './party-sheet.ts';
import type { PartySheet, Printing, SheetDate } from './party-sheet.ts';

/** Somebody who travels, and whom to call; null where nobody was named. */
export type Traveller = {
  readonly name: string | null;
  readonly kana: string | null;
  /** The number of whoever ordered, where it is known. */
  readonly phone: string | null;
  readonly kind: Bilingual;
  readonly contact: EmergencyContact | null;
};

const words = {
  ja: {
    title: '緊急連絡先の一覧',
    columns: ['参加される方', 'チケット', '緊急連絡先', '続柄', '電話番号'],
    ...{ nobody: '（お名前なし）', missing: '（未入力）', orderedBy: '申込者' },
  },
  en: {
    title: 'Emergency contacts',
    columns: ['Who travels', 'Ticket', 'Contact', 'Relation', 'Telephone'],
    ...{ nobody: '(no name)', missing: '(not given)', orderedBy: 'ordered by' },
  },
} as const;

/** The words of a list that a guide takes along on paper: by reading, with a box to tick at each roll call. Times are Japan's. */
export function emergencySheet(
  date: SheetDate,
  travellers: readonly Traveller[],
  { locale, now, purgeDays }: Printing & { readonly purgeDays: number },
): PartySheet {
  const say = words[locale];
  const named = travellers.filter(({ contact }) => contact !== null).length;
  const until = addDays(tokyoDateOf(date.endsAt), purgeDays);
  return {
    title: say.title,
    head: sheetHead(date, { locale, now }),
    columns: say.columns,
    shares: [27, 19, 21, 13, 20],
    rows: inReadingOrder(travellers).map(({ name, kana, phone, kind, contact }) => ({
      cells: [
        [name ?? say.nobody, kana, phone && `${say.orderedBy} ${phone}`].filter(Boolean).join('\n'),
        kind[locale],
        ...(contact ? [contact.name, contact.relation, contact.phone] : [say.missing, '', '']),
      ],
      done: false,
    })),
    foot:
      locale === 'ja'
        ? `${travellers.length}名（緊急連絡先あり ${named}名）`
        : `${travellers.length} people, ${named} with a contact`,
    remark:
      locale === 'ja'
        ? `ご本人と、その方が挙げた第三者の個人情報です。緊急のときだけに使い、${until}までに裁断して捨ててください。`
        : `Personal data of those who travel and of the people they named. Please use it in an emergency alone, and shred it by ${until}.`,
  };
}
