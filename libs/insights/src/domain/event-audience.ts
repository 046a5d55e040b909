import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { ageBands, areaRows, sides } from './event-areas.ts';
import type { AreaRow, KnownPeople, OwnPlace, ParticipantKind, Side } from './event-areas.ts';
import { mayBeTold, withoutSmallPairs } from './hidden-cells.ts';
import type { ShownTable } from './hidden-cells.ts';

/** Who has good tickets of an event and who of them was let in. `own`: municipalities of the community. */
export type AudienceFacts = {
  readonly day: TokyoDate;
  readonly own: readonly OwnPlace[];
  readonly known: readonly KnownPeople[];
};

/** Those who applied, and of them those who came; null where a count is hidden. */
export type ShownPeople = { readonly applied: number | null; readonly came: number | null };

/** People of an area by age, in the order of `ageBands`, and all of them. */
export type AreaCounts = {
  readonly name: Bilingual;
  /** Null: of the line that sums all up. */
  readonly side: Side | null;
  readonly ages: readonly ShownPeople[];
  readonly total: ShownPeople;
};

/** An event in figures that may leave the house: no count from 1 to 4 can be read or reckoned. Null is hidden. */
export type EventAudience = {
  readonly people: Readonly<Record<ParticipantKind, ShownPeople>>;
  /** Of the community's own municipalities, of elsewhere, and not said. */
  readonly sides: Readonly<Record<Side, ShownPeople>>;
  /** Members who applied and had no ticket of an earlier event; hidden as well where the others are few. */
  readonly newcomers: number | null;
  readonly areas: readonly AreaCounts[];
  readonly all: AreaCounts;
};

const everybody: Bilingual = { ja: '合計', en: 'All' };
const kinds = ['member', 'guest', 'companion'] as const;

/**
 * Counts who applied and who came, from where and at which age. What stands beside the table is added up of lines that the table shows, and hidden where
 * one of them is: it says nothing that the table does not.
 */
export function eventAudience({ day, own, known }: AudienceFacts): EventAudience {
  const rows = areaRows(known, own, day);
  const nobody = [ageBands.map(() => 0)];
  const shown = withoutSmallPairs(
    rows.length > 0 ? rows.map(({ applied }) => applied) : nobody,
    rows.length > 0 ? rows.map(({ came }) => came) : nobody,
  );
  const areas = rows.map(({ name, side }, at) => ({ name, side, ...lineOf(shown, at) }));
  const ofRows = (belongs: (row: AreaRow) => boolean): ShownPeople =>
    addedUp(areas.filter((_, at) => belongs(rows[at]!)).map(({ total }) => total));
  const people = perKey(kinds, (kind) => ofRows((row) => row.kind === kind));
  return {
    people,
    sides: perKey(sides, (side) => ofRows((row) => row.side === side)),
    newcomers: newcomersAmong(known, people.member.applied),
    areas,
    all: { name: everybody, side: null, ...lineOf(shown, shown.all.length - 1) },
  };
}

function newcomersAmong(known: readonly KnownPeople[], members: number | null): number | null {
  const count = known.reduce((sum, { newcomers }) => sum + newcomers, 0);
  return members !== null && mayBeTold(count) && mayBeTold(members - count) ? count : null;
}

function lineOf(
  { all, some }: { readonly all: ShownTable; readonly some: ShownTable },
  at: number,
): Pick<AreaCounts, 'ages' | 'total'> {
  const line = all[at]!.map((applied, column) => ({ applied, came: some[at]![column]! }));
  return { ages: line.slice(0, -1), total: line.at(-1)! };
}

const addedUp = (parts: readonly ShownPeople[]): ShownPeople => ({
  applied: sumOf(parts.map(({ applied }) => applied)),
  came: sumOf(parts.map(({ came }) => came)),
});

const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);

const perKey = <Key extends string>(
  keys: readonly Key[],
  of: (key: Key) => ShownPeople,
): Record<Key, ShownPeople> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, ShownPeople>;
