import { prefectureOf } from '@enishi/japan';
import { ageOn } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { smallestShown } from './hidden-cells.ts';

/** Who somebody at an event is: a member, a guest without an account, or somebody of whom nothing is known (with one of them, or sent by a company). */
export type ParticipantKind = 'member' | 'guest' | 'companion';

/** People of an event who are told apart by nothing that a report asks. What was not said is null. */
export type KnownPeople = {
  readonly kind: ParticipantKind;
  /** JIS X 0401 code. */
  readonly prefecture: string | null;
  /** JIS X 0402 code; that of the prefecture itself (01000) where they live in one that is not of the community. */
  readonly municipality: string | null;
  readonly birthDate: TokyoDate | null;
  readonly applied: number;
  readonly came: number;
  /** Of those who applied, members who had no ticket of an earlier event. */
  readonly newcomers: number;
};

/** A municipality of the community. */
export type OwnPlace = { readonly code: string; readonly name: Bilingual };

/** Ages on the day of the event; `until` is included, and the last is of those who did not say. */
export const ageBands = [
  { key: 'teens', until: 19 },
  { key: 'twenties', until: 29 },
  { key: 'thirties', until: 39 },
  { key: 'forties', until: 49 },
  { key: 'fifties', until: 59 },
  { key: 'sixties', until: 69 },
  { key: 'seventies', until: Number.POSITIVE_INFINITY },
  { key: 'unsaid', until: null },
] as const;
export type AgeBand = (typeof ageBands)[number]['key'];

/** Of the community's own area, of elsewhere, or not said. */
export const sides = ['inside', 'outside', 'unsaid'] as const;
export type Side = (typeof sides)[number];

/** People of an area by age, in the order of `ageBands`. */
export type AreaRow = {
  readonly kind: ParticipantKind;
  readonly side: Side;
  readonly name: Bilingual;
  readonly applied: readonly number[];
  readonly came: readonly number[];
};

/** Which row somebody belongs to; areas of one `together` with few people are one row. */
type Spot = Pick<AreaRow, 'kind' | 'side' | 'name'> & { readonly together: keyof typeof few };

const few = {
  inside: { ja: '地域内の市町村（合算）', en: 'Municipalities of the region (together)' },
  outside: { ja: '地域外（合算）', en: 'Outside the region (together)' },
  unsaid: { ja: '市町村・都道府県は未回答（会員）', en: 'Not said (members)' },
  unknown: { ja: 'ゲスト・同行者など（未回答）', en: 'Guests, companions and others (not asked)' },
} as const satisfies Record<string, Bilingual>;

const people: Readonly<Record<'guest' | 'companion', Bilingual>> = {
  guest: { ja: 'ゲスト（未回答）', en: 'Guests (not asked)' },
  companion: {
    ja: '同行者・会社からの参加者（未回答）',
    en: 'Companions and people sent by companies (not asked)',
  },
};

/**
 * Rows of a report: municipalities of the community, the rest of their prefectures, other prefectures, members who did not say, and those who were not
 * asked; in each part most people first, and areas with fewer than five people together (合算).
 */
export function areaRows(known: readonly KnownPeople[], own: readonly OwnPlace[], day: TokyoDate): AreaRow[] {
  const parts = (Object.keys(few) as (keyof typeof few)[]).map((together): AreaRow[] => {
    const rows = new Map<string, { row: AreaRow; applied: number[]; came: number[] }>();
    for (const one of known) {
      const { together: part, ...spot } = spotOf(one, own);
      if (part !== together) continue;
      const nobody = () => ageBands.map(() => 0);
      const { applied, came } = rows.get(spot.name.ja) ?? { applied: nobody(), came: nobody() };
      const at = bandOf(one.birthDate, day);
      applied[at]! += one.applied;
      came[at]! += one.came;
      rows.set(spot.name.ja, { row: { ...spot, applied, came }, applied, came });
    }
    return withFewTogether(
      [...rows.values()].map(({ row }) => row),
      few[together],
    );
  });
  return parts.flat();
}

function spotOf({ kind, prefecture, municipality }: KnownPeople, own: readonly OwnPlace[]): Spot {
  if (kind !== 'member') return { kind, side: 'unsaid', name: people[kind], together: 'unknown' };
  const name = prefectureOf(prefecture ?? '')?.name;
  if (!name) return { kind, side: 'unsaid', name: few.unsaid, together: 'unsaid' };
  const said = municipality?.startsWith(prefecture!) ? municipality : null;
  const place = own.find(({ code }) => code === said);
  if (place) return { kind, side: 'inside', name: place.name, together: 'inside' };
  const isOwn = own.some(({ code }) => code.startsWith(prefecture!));
  if (!isOwn) return { kind, side: 'outside', name, together: 'outside' };
  return said === null
    ? {
        ...{ kind, side: 'unsaid', together: 'unsaid' },
        name: { ja: `${name.ja}（市町村は未回答）`, en: `${name.en} (municipality not said)` },
      }
    : {
        ...{ kind, side: 'outside', together: 'outside' },
        name: { ja: `${name.ja}（地域外の市町村）`, en: `${name.en} (outside the region)` },
      };
}

function bandOf(birthDate: TokyoDate | null, day: TokyoDate): number {
  if (birthDate === null) return ageBands.length - 1;
  const age = ageOn(birthDate, day);
  return ageBands.findIndex(({ until }) => until !== null && age <= until);
}

/** As many of the smallest as it takes for what stands together to be five. */
function withFewTogether(rows: readonly AreaRow[], name: Bilingual): AreaRow[] {
  const size = ({ applied }: AreaRow): number => applied.reduce((sum, count) => sum + count, 0);
  const ordered = [...rows].sort((a, b) => size(b) - size(a));
  const small: AreaRow[] = [];
  const together = (): number => small.reduce((sum, row) => sum + size(row), 0);
  while (ordered.length > 0 && (size(ordered.at(-1)!) < smallestShown || isFew(together())))
    small.push(ordered.pop()!);
  const [first] = small;
  const added = (of: 'applied' | 'came'): number[] =>
    ageBands.map((_, at) => small.reduce((sum, row) => sum + row[of][at]!, 0));
  return first ? [...ordered, { ...first, name, applied: added('applied'), came: added('came') }] : ordered;
}

const isFew = (count: number): boolean => count > 0 && count < smallestShown;
