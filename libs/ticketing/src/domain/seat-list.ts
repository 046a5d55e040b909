import { seatsOf } from './bus.ts';
import type { BusLayout } from './bus.ts';
import type { PartySheet, Printing, SheetDate } from './party-sheet.ts';
import { travellerList } from './traveller-list.ts';
import type { Listed } from './traveller-list.ts';

/** Somebody who travels, and where they sit; both null where that is not settled. */
export type Seated = Listed & { readonly busId: string | null; readonly seat: string | null };
export type NamedBus = BusLayout & { readonly id: string; readonly name: string };

/** The words of a list for the door of the bus: bus by bus, from the front row; those without a seat last. */
export function seatList(
  date: SheetDate,
  { buses, people }: { readonly buses: readonly NamedBus[]; readonly people: readonly Seated[] },
  printing: Printing,
): PartySheet {
  const placed = buses.flatMap((bus) =>
    seatsOf(bus).flatMap(({ label }) => {
      const who = people.find(({ busId, seat }) => busId === bus.id && seat === label);
      return who ? [{ at: `${bus.name} ${label}`, who }] : [];
    }),
  );
  const open = people.filter(({ busId }) => busId === null);
  const [all, seated] = [people.length, placed.length];
  const say = {
    ja: { title: '座席表', place: '席', foot: `${all}名（席が決まった方 ${seated}名）` },
    en: { title: 'Seats', place: 'Seat', foot: `${all} people, ${seated} with a seat` },
  };
  return travellerList(date, { ...say[printing.locale], placed, open }, printing);
}
