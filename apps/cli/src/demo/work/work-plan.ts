import { monthNumberOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

import { Chance } from '../year/chance.ts';
import type { RecordedAct } from '../year/recorded-act.ts';
import { gigKinds } from './gig-kinds.ts';
import type { GigKind } from './gig-kinds.ts';
import { askers } from './work-askers.ts';
import type { Asker } from './work-askers.ts';
import type { WorkScale } from './work-scale.ts';
import { talentPlan } from './talent-plan.ts';
import type { PlannedRecord } from './talent-plan.ts';

/** What becomes of a place: accepted by the company or by the clock, given back, or one of the turns on which the desk decides. */
export type PlaceEnd =
  'accepted' | 'by_clock' | 'given_back' | 'no_show' | 'nobody_met' | 'found_done' | 'found_not_done';

/** What both sides say afterwards; null where one says nothing. */
export type PlannedWords = {
  readonly worker: { readonly clear: boolean; readonly onTime: boolean; readonly again: boolean } | null;
  readonly company: { readonly stepsDone: boolean; readonly again: boolean } | null;
};

export type PlannedPlace = {
  readonly who: number;
  /** The day on which it is taken, counted from the first of the history, as all days here. */
  readonly takenOn: number;
  readonly end: PlaceEnd;
  /** By how many minutes it took longer than the gig says, or shorter. */
  readonly more: number;
  /** Checked in by the code of the place, for want of a network. */
  readonly offline: boolean;
  readonly says: PlannedWords;
};

export type PlannedGig = {
  readonly day: number;
  readonly kind: GigKind;
  readonly places: readonly PlannedPlace[];
  readonly calledOff: boolean;
};

/** What a company asks for at once: the gigs of four weeks. */
export type PlannedRequest = {
  readonly asker: Asker;
  readonly day: number;
  readonly lastDay: number;
  readonly gigs: readonly PlannedGig[];
};

export type WorkPlan = {
  readonly requests: readonly PlannedRequest[];
  readonly records: readonly PlannedRecord[];
};

/** Of a member the first day and the last, and how often they work, in what. */
export type Worker = {
  readonly who: number;
  readonly from: number;
  readonly until: number;
  readonly zeal: number;
  readonly likes: readonly string[];
};

const block = 28;
const ends: readonly (readonly [PlaceEnd, number])[] = [
  ['accepted', 80],
  ['by_clock', 9],
  ['given_back', 4],
  ['no_show', 2],
  ['nobody_met', 1],
  ['found_done', 2],
  ['found_not_done', 1],
];

/** Whose people and days the work is about. */
export type WorkYearOf = {
  readonly slug: string;
  readonly acts: readonly RecordedAct[];
  readonly scale: WorkScale;
  readonly days: number;
  readonly dateOf: (day: number) => TokyoDate;
};

/** Makes up a year of work, the same every time for the same people and days. */
export function planWork({ slug, acts, scale, days, dateOf }: WorkYearOf): WorkPlan {
  const chance = new Chance(slug === 'doto' ? 20_260_501 : 20_260_502);
  const people = membersOf(acts, days);
  const workers = people
    .map((person) => ({ person, by: chance.next() }))
    .sort((a, b) => a.by - b.by)
    .slice(0, scale.workers)
    .map(({ person }): Worker => ({
      ...person,
      zeal: chance.pick([
        [1, 6],
        [3, 3],
        [9, 1],
      ]),
      likes: [chance.pick(liked), chance.pick(liked)],
    }));
  const requests: PlannedRequest[] = [];
  const busy = new Set<string>();
  for (let from = 0; from < days; from += block)
    for (const asker of askers[slug] ?? []) {
      const day = Math.max(asker.from, from - 4);
      const lastDay = Math.min(from + block, days) - 1;
      if (day + 4 > lastDay) continue;
      const season = Math.min(1, 0.4 + from / 200);
      const count = Math.round((((scale.weekly * (lastDay - day)) / 7) * season * asker.share) / 100);
      const gigs = Array.from({ length: count }, (): PlannedGig | null => {
        const on = chance.between(Math.max(day + 3, from), lastDay);
        const kinds = kindsOf(asker, monthNumberOf(dateOf(on)));
        const kind = kinds.length > 0 ? chance.pick(kinds.map((each) => [each, 1] as const)) : null;
        if (!kind) return null;
        const places = takers({ workers, kind, day: on, opened: day, chance, busy });
        return { day: on, kind, places, calledOff: chance.happens(0.03) };
      });
      const made = gigs.flatMap((gig) => (gig ? [gig] : []));
      if (made.length > 0) requests.push({ asker, day, lastDay, gigs: made });
    }
  const working = workers.map(({ who }) => who);
  return { requests, records: talentPlan({ slug, people, working, most: scale.records, days, chance }) };
}

const liked = gigKinds.map(({ key, places }) => [key, places] as const);

const kindsOf = ({ kinds }: Asker, month: number): GigKind[] =>
  gigKinds.filter(({ key, months }) => kinds.includes(key) && (months?.includes(month) ?? true));

type Taking = {
  workers: readonly Worker[];
  kind: GigKind;
  day: number;
  opened: number;
  chance: Chance;
  busy: Set<string>;
};

/** Whoever is free that day takes a place, most often of what they like; now and then one stays free. */
function takers({ workers, kind, day, opened, chance, busy }: Taking): PlannedPlace[] {
  const places: PlannedPlace[] = [];
  for (let place = 0; place < kind.places; place += 1) {
    const free = workers.filter(
      ({ who, from, until }) => from + 7 < day && until > day + 5 && !busy.has(`${who} ${day}`),
    );
    if (free.length === 0 || chance.happens(0.08)) continue;
    const { who, from } = chance.pick(
      free.map((each) => [each, each.zeal * (each.likes.includes(kind.key) ? 8 : 1)] as const),
    );
    busy.add(`${who} ${day}`);
    places.push({
      ...{ who, takenOn: Math.max(opened + 1, from + 1, day - chance.between(1, 7)) },
      ...{ end: chance.pick(ends), more: chance.between(-20, 20), offline: chance.happens(0.05) },
      says: wordsOf(chance),
    });
  }
  return places;
}

const wordsOf = (chance: Chance): PlannedWords => ({
  worker: chance.happens(0.65)
    ? { clear: chance.happens(0.9), onTime: chance.happens(0.93), again: chance.happens(0.88) }
    : null,
  company: chance.happens(0.7) ? { stepsDone: chance.happens(0.95), again: chance.happens(0.92) } : null,
});

/** From when until when somebody is a member, as the record has it; whoever comes back counts until they first leave. */
function membersOf(acts: readonly RecordedAct[], days: number): Pick<Worker, 'who' | 'from' | 'until'>[] {
  const people = new Map<number, Pick<Worker, 'who' | 'from' | 'until'>>();
  for (const { day, act, who } of acts) {
    if (act === 'join' && !people.has(who)) people.set(who, { who, from: day, until: days + 30 });
    const person = people.get(who);
    if (act === 'leave' && person && person.until > days) people.set(who, { ...person, until: day });
  }
  return [...people.values()];
}
