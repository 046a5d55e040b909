import { prefectureOf } from '@enishi/japan';
import { ageOn } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { mayBeTold, smallestShown, withoutSmallCells } from './hidden-cells.ts';

/** Members with tickets of an event who live in one prefecture and were born on one day. */
export type KnownPeople = {
  /** JIS X 0401 code. */
  readonly prefecture: string;
  readonly birthDate: TokyoDate;
  readonly people: number;
  /** Of them, those who had no ticket of an earlier event. */
  readonly newcomers: number;
};

/**
 * Who had tickets of an event. Behind some tickets there is no member: companions, guests, people whom companies sent. Of them neither age
 * nor area is known.
 */
export type AudienceFacts = {
  readonly day: TokyoDate;
  readonly tickets: number;
  readonly came: number;
  readonly known: readonly KnownPeople[];
};

/** Ages on the day of the event; `until` is included. */
export const ageBands = [
  { key: 'teens', until: 19 },
  { key: 'twenties', until: 29 },
  { key: 'thirties', until: 39 },
  { key: 'forties', until: 49 },
  { key: 'fifties', until: 59 },
  { key: 'sixties', until: 69 },
  { key: 'seventies', until: Number.POSITIVE_INFINITY },
] as const;
export type AgeBand = (typeof ageBands)[number]['key'];

/** People of an area by age, in the order of `ageBands`, and all of them; null where a count is hidden. */
export type AreaCounts = {
  readonly name: Bilingual;
  readonly people: readonly (number | null)[];
  readonly total: number | null;
};

/** An event in figures that may leave the house: no count from 1 to 4 can be read or reckoned. Null is hidden. */
export type EventAudience = {
  readonly tickets: number | null;
  /** Tickets with which somebody was let in. */
  readonly came: number | null;
  /** Members without a ticket of an earlier event; hidden as well where the others are few. */
  readonly newcomers: number | null;
  readonly areas: readonly AreaCounts[];
  readonly all: AreaCounts;
};

const elsewhere: Bilingual = { ja: 'その他の都道府県', en: 'Other prefectures' };
const everywhere: Bilingual = { ja: '合計', en: 'All' };

/** Counts who came from where at which age, prefectures with few people together as one. */
export function eventAudience({ day, tickets, came, known }: AudienceFacts): EventAudience {
  const members = known.reduce((sum, { people }) => sum + people, 0);
  const newcomers = known.reduce((sum, one) => sum + one.newcomers, 0);
  const areas = areasOf(known, day);
  const shown = withoutSmallCells(areas.map(({ counts }) => counts));
  const lines = [...areas.map(({ name }) => name), everywhere].map((name, at) => {
    const row = shown[at] ?? [];
    return { name, people: row.slice(0, -1), total: row.at(-1) ?? null };
  });
  const { total } = lines.at(-1)!;
  // Where all tickets are members' own, or all members are new, such a figure would be the total that the table hides.
  const isApart = (count: number): boolean =>
    total !== null || count === 0 || Math.abs(count - members) >= smallestShown;
  const told = (count: number): number | null => (mayBeTold(count) && isApart(count) ? count : null);
  return {
    ...{ tickets: told(tickets), came: told(came) },
    newcomers: mayBeTold(members - newcomers) ? told(newcomers) : null,
    ...{ areas: lines.slice(0, -1), all: lines.at(-1)! },
  };
}

type Area = { name: Bilingual; counts: number[] };

/** Most people first; prefectures with fewer than five people, and codes that are of no prefecture, stand together, last. */
function areasOf(known: readonly KnownPeople[], day: TokyoDate): Area[] {
  const each = [...new Set(known.map(({ prefecture }) => prefecture))].map((code) => {
    const people = known.filter(({ prefecture }) => prefecture === code);
    return { name: prefectureOf(code)?.name, counts: countsOf(people, day) };
  });
  const large = each.flatMap(({ name, counts }): Area[] =>
    name && sum(counts) >= smallestShown ? [{ name, counts }] : [],
  );
  const others = each.filter(({ name, counts }) => !name || sum(counts) < smallestShown);
  const together = ageBands.map((_, at) => sum(others.map(({ counts }) => counts[at]!)));
  const ordered = large.sort((a, b) => sum(b.counts) - sum(a.counts));
  return others.length > 0 || ordered.length === 0
    ? [...ordered, { name: elsewhere, counts: together }]
    : ordered;
}

function countsOf(people: readonly KnownPeople[], day: TokyoDate): number[] {
  const counts = ageBands.map(() => 0);
  for (const one of people) {
    const age = ageOn(one.birthDate, day);
    counts[ageBands.findIndex(({ until }) => age <= until)]! += one.people;
  }
  return counts;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
