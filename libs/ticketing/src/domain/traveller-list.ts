import type { Bilingual } from '@enishi/kernel';
import { sheetHead } from './party-sheet.ts';
import type { PartySheet, Printing, SheetDate } from './party-sheet.ts';

/** Somebody who travels. */
export type Listed = { readonly name: string | null; readonly kana: string | null; readonly kind: Bilingual };

/** What the list is called and says of those who have a place, in the language in which it is printed. */
export type ListWords = { readonly title: string; readonly place: string; readonly foot: string };

const words = {
  ja: {
    columns: ['お名前', 'チケット', '備考'],
    ...{ nobody: '（お名前なし）', open: '未定' },
    remark: '個人情報です。使い終わったら、裁断して捨ててください。',
  },
  en: {
    columns: ['Name', 'Ticket', 'Notes'],
    ...{ nobody: '(no name)', open: 'none yet' },
    remark: 'Personal data. Please shred this list once it is no longer needed.',
  },
} as const;

/** A list of who has which place, in that order, and then of those who have none. Times are Japan's. */
export function travellerList(
  date: SheetDate,
  {
    placed,
    open,
    ...own
  }: ListWords & {
    readonly placed: readonly { readonly at: string; readonly who: Listed }[];
    readonly open: readonly Listed[];
  },
  printing: Printing,
): PartySheet {
  const say = words[printing.locale];
  const row = ({ name, kana, kind }: Listed, at: string) => ({
    cells: [at, [name ?? say.nobody, kana].filter(Boolean).join('\n'), kind[printing.locale], ''],
    done: false,
  });
  return {
    title: own.title,
    head: sheetHead(date, printing),
    columns: [own.place, ...say.columns],
    shares: [20, 36, 24, 20],
    rows: [...placed.map(({ at, who }) => row(who, at)), ...open.map((who) => row(who, say.open))],
    foot: own.foot,
    remark: say.remark,
  };
}
