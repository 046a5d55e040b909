import type { Bilingual } from '@enishi/kernel';
import { seatsOf } from './bus.ts';
import type { BusLayout } from './bus.ts';
import { sheetHead } from './party-sheet.ts';
import type { PartySheet, Printing, SheetDate } from './party-sheet.ts';

/** Somebody who travels, and where they sit; both null where that is not settled. */
export type Seated = {
  readonly name: string | null;
  readonly kana: string | null;
  readonly kind: Bilingual;
  readonly busId: string | null;
  readonly seat: string | null;
};
export type NamedBus = BusLayout & { readonly id: string; readonly name: string };

const words = {
  ja: {
    title: '座席表',
    columns: ['席', 'お名前', 'チケット', '備考'],
    ...{ nobody: '（お名前なし）', open: '未定' },
    remark: '個人情報です。使い終わったら、裁断して捨ててください。',
  },
  en: {
    title: 'Seats',
    columns: ['Seat', 'Name', 'Ticket', 'Notes'],
    ...{ nobody: '(no name)', open: 'none yet' },
    remark: 'Personal data. Please shred this list once it is no longer needed.',
  },
} as const;

/** The words of a list for the door of the bus: bus by bus, from the front row; those without a seat last. Times are Japan's. */
export function seatList(
  date: SheetDate,
  { buses, people }: { readonly buses: readonly NamedBus[]; readonly people: readonly Seated[] },
  printing: Printing,
): PartySheet {
  const { locale } = printing;
  const say = words[locale];
  const row = ({ name, kana, kind }: Seated, seat: string) => ({
    cells: [seat, [name ?? say.nobody, kana].filter(Boolean).join('\n'), kind[locale], ''],
    done: false,
  });
  const seated = buses.flatMap((bus) =>
    seatsOf(bus).flatMap(({ label }) => {
      const somebody = people.find(({ busId, seat }) => busId === bus.id && seat === label);
      return somebody ? [row(somebody, `${bus.name} ${label}`)] : [];
    }),
  );
  const open = people.filter(({ busId }) => busId === null).map((somebody) => row(somebody, say.open));
  return {
    title: say.title,
    head: sheetHead(date, printing),
    columns: say.columns,
    shares: [20, 36, 24, 20],
    rows: [...seated, ...open],
    foot:
      locale === 'ja'
        ? `${people.length}名（席が決まった方 ${seated.length}名）`
        : `${people.length} people, ${seated.length} with a seat`,
    remark: say.remark,
  };
}
