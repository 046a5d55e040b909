import type { Chance } from '../year/chance.ts';

/** A record of the talent bank that somebody writes, by days of the history; null for what they never do. */
export type PlannedRecord = {
  readonly who: number;
  readonly day: number;
  /** By their place in line, from which skills, areas and times follow. */
  readonly at: number;
  readonly about: string;
  /** The secretariat may read it, until the day on which they stop that. */
  readonly ticked: boolean;
  readonly stoppedOn: number | null;
  /** Companies may see it without a name, with the line about themselves or without. */
  readonly shared: 'plain' | 'with_about' | null;
  readonly sharingStoppedOn: number | null;
};

const abouts: readonly (readonly [string, number])[] = [
  ['', 8],
  ['週末なら動けます。', 2],
  ['以前、宿で働いていました。', 1],
  ['人前で話すのが好きです。', 1],
  ['子どもが学校に行っている間に働けます。', 2],
  ['農作業の経験があります。朝が早くても大丈夫です。', 1],
  ['パソコンでの作業が得意です。', 1],
  ['車で30分までなら通えます。', 1],
  ['定年まで役場に勤めていました。', 1],
];

type Talents = {
  people: readonly { who: number; from: number; until: number }[];
  working: readonly number[];
  most: number;
  days: number;
  slug: string;
  chance: Chance;
};

/** Whoever works writes a record, and others do; the secretariat may read most of them, and some stop that again. */
export function talentPlan({ people, working, most, days, chance }: Talents): PlannedRecord[] {
  const first = new Set(working);
  const order = [...people]
    .filter(({ until }) => until > days)
    .map((person) => ({ person, by: chance.next() - (first.has(person.who) ? 1 : 0) }))
    .sort((a, b) => a.by - b.by)
    .slice(0, most);
  return order.map(({ person: { who, from } }, at) => {
    const day = Math.min(from + chance.between(1, 25), days - 1);
    const ticked = chance.happens(0.86);
    const later = (share: number): number | null => {
      const on = day + chance.between(10, 160);
      return chance.happens(share) && on < days ? on : null;
    };
    const about = chance.pick(abouts);
    const shared =
      ticked && chance.happens(0.6) ? (about && chance.happens(0.5) ? 'with_about' : 'plain') : null;
    return {
      ...{ who, day, at, about, ticked, stoppedOn: ticked ? later(0.1) : null },
      ...({ shared, sharingStoppedOn: shared ? later(0.12) : null } as const),
    };
  });
}
