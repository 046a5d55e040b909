import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { weeksOfYear } from './season.ts';

/** Weeks in a row at one company; days of Tokyo, both included. */
export type Stretch = {
  readonly companyId: string;
  readonly fromDay: TokyoDate;
  readonly toDay: TokyoDate;
  readonly weeks: number;
};

/** How one person could go on from one company to another through a year (年間しごと設計); `weeks` of all stretches. */
export type StitchedYear = { readonly weeks: number; readonly stretches: readonly Stretch[] };

/** What going over to another company costs, in weeks: for less than that nobody is sent elsewhere. */
const costOfChange = 0.5;
const mostYears = 3;
/** What is less is no year that somebody could plan with. */
const leastWeeks = 4;

/**
 * Up to three years, each for one more person: the most weeks in which one company or another is busy, with as few changes as possible. What one person does the next is not offered. `busy`: by company, weeks
 * from `today` on, from 0. A year is proposed where it leads through two companies at least.
 */
export function stitchYears(
  today: TokyoDate,
  busy: ReadonlyMap<string, ReadonlySet<number>>,
): StitchedYear[] {
  const left = new Map([...busy].map(([companyId, weeks]) => [companyId, new Set(weeks)]));
  const years: StitchedYear[] = [];
  while (years.length < mostYears) {
    const path = bestPath(left);
    const stretches = stretchesOf(path, today);
    const weeks = stretches.reduce((sum, one) => sum + one.weeks, 0);
    if (weeks < leastWeeks || new Set(stretches.map(({ companyId }) => companyId)).size < 2) return years;
    years.push({ weeks, stretches });
    for (const [week, companyId] of path.entries()) if (companyId) left.get(companyId)!.delete(week);
  }
  return years;
}

/** By week the company at which somebody works, or null: from week to week the best way to each company is kept. */
function bestPath(busy: ReadonlyMap<string, ReadonlySet<number>>): (string | null)[] {
  const places: (string | null)[] = [null, ...busy.keys()];
  let scores = new Map(places.map((place) => [place, { score: 0, last: null as string | null }]));
  const steps: Map<string | null, string | null>[] = [];
  for (let week = 0; week < weeksOfYear; week += 1) {
    const ranked = places.map((place) => ({ place, ...scores.get(place)! }));
    const before = new Map<string | null, string | null>();
    const next: typeof scores = new Map();
    for (const place of places) {
      const gain = place !== null && busy.get(place)!.has(week) ? 1 : 0;
      if (place !== null && gain === 0) {
        next.set(place, { score: -Infinity, last: place });
        before.set(place, null);
        continue;
      }
      const [from, score] = bestBefore(ranked, place);
      before.set(place, from);
      next.set(place, { score: score + gain, last: place ?? ranked.find((one) => one.place === from)!.last });
    }
    scores = next;
    steps.push(before);
  }
  return walkedBack(scores, steps);
}

type Ranked = { place: string | null; score: number; last: string | null };

/** From where somebody best comes to a place; a pause between two stays at one company is no change. */
function bestBefore(ranked: readonly Ranked[], place: string | null): [from: string | null, score: number] {
  let best: [string | null, number] = [null, -Infinity];
  for (const { place: from, score, last } of ranked) {
    const changes = place !== null && last !== null && last !== place;
    const reached = score - (changes ? costOfChange : 0);
    if (reached > best[1] || (reached === best[1] && from === place)) best = [from, reached];
  }
  return best;
}

function walkedBack(
  scores: ReadonlyMap<string | null, { score: number }>,
  steps: readonly Map<string | null, string | null>[],
): (string | null)[] {
  let [at] = [...scores].sort(([, one], [, other]) => other.score - one.score)[0]!;
  const path: (string | null)[] = [];
  for (const before of [...steps].reverse()) {
    path.unshift(at);
    at = before.get(at) ?? null;
  }
  return path;
}

function stretchesOf(path: readonly (string | null)[], today: TokyoDate): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [week, companyId] of path.entries()) {
    if (companyId === null) continue;
    const [fromDay, toDay] = [addDays(today, week * 7), addDays(today, week * 7 + 6)];
    const last = stretches.at(-1);
    if (last?.companyId === companyId && addDays(last.toDay, 1) === fromDay)
      stretches[stretches.length - 1] = { ...last, toDay, weeks: last.weeks + 1 };
    else stretches.push({ companyId, fromDay, toDay, weeks: 1 });
  }
  return stretches;
}
