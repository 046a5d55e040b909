import { Chance } from './chance.ts';
import { deskActsOf } from './desk-days.ts';
import { eventDaysOf } from './event-days.ts';
import { givenLives } from './given-lives.ts';
import { LifeOf } from './life-of.ts';
import { rarerLives } from './rarer-lives.ts';
import { historyDays, lineOf } from './recorded-act.ts';

/** How many people a community has, with which chance they live, and whether its plans give a seat in Slack. */
const communities: Record<string, { people: number; seed: number; slack: boolean }> = {
  doto: { people: 436, seed: 20_260_401, slack: true },
  oguni: { people: 168, seed: 20_260_402, slack: false },
};

/** A community opens with many at once; later spring and autumn bring more, midwinter fewer. */
function joinWeight(day: number): number {
  const opening = 12 * Math.exp(-day / 7);
  const seasons = 0.35 * Math.sin((day / 365) * 4 * Math.PI);
  return opening + 1 + seasons;
}

/**
 * Makes up what a community's people and its desk do in the history, the same every time. What it writes is kept in
 * `record/` and played from there; `enishi record-demo` writes it anew.
 */
export function writeRecord(slug: string): string[] {
  const { people, seed, slack } = communities[slug]!;
  const chance = new Chance(seed);
  const days = Array.from({ length: historyDays - 1 }, (_, day) => [day, joinWeight(day)] as const);
  const joinings = Array.from({ length: people }, () => chance.pick(days)).sort((a, b) => a - b);
  const lives = joinings.flatMap((day, index) => new LifeOf(index + 1, day, chance, slack).lived());
  const rarer = rarerLives(slug, people, new Chance(seed + 1_000));
  const events = eventDaysOf(slug, lives, new Chance(seed + 2_000));
  const acts = [...lives, ...rarer, ...givenLives(slug), ...deskActsOf(slug), ...events];
  return acts
    .map((act, order) => ({ act, order }))
    .sort((a, b) => a.act.day - b.act.day || a.order - b.order)
    .map(({ act }) => lineOf(act));
}
