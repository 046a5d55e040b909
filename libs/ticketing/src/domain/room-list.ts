import type { RoomDraft } from './lodging.ts';
import type { PartySheet, Printing, SheetDate } from './party-sheet.ts';
import { travellerList } from './traveller-list.ts';
import type { Listed } from './traveller-list.ts';

/** Somebody who travels, and where they sleep; null where that is not settled. */
export type Sleeper = Listed & { readonly roomId: string | null };
export type NamedRoom = RoomDraft & { readonly id: string };

/** The words of a list for the desk of the inn: room by room, each with for whom it is; those without a room last. */
export function roomList(
  date: SheetDate,
  { rooms, people }: { readonly rooms: readonly NamedRoom[]; readonly people: readonly Sleeper[] },
  printing: Printing,
): PartySheet {
  const placed = rooms.flatMap(({ id, name, note }) =>
    people
      .filter(({ roomId }) => roomId === id)
      .map((who) => ({ at: [name, note].filter(Boolean).join('\n'), who })),
  );
  const open = people.filter(({ roomId }) => roomId === null);
  const [all, lodged] = [people.length, placed.length];
  const say = {
    ja: { title: '部屋割り表', place: '部屋', foot: `${all}名（部屋が決まった方 ${lodged}名）` },
    en: { title: 'Rooms', place: 'Room', foot: `${all} people, ${lodged} with a room` },
  };
  return travellerList(date, { ...say[printing.locale], placed, open }, printing);
}
