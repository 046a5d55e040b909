/** Somebody, or something, with how much speaks for it. */
export type Ranked = { readonly id: string; readonly score: number };

/** One position of so many is kept for newcomers. */
export const explorationEvery = 5;

/** When the tenth of people who were shown most has more than this share of all that was shown in a month, they are moved behind others. */
export const mostShareOfTopDecile = 0.4;

/** A number in [0, 1) that a text always draws: a lot that can be drawn again. */
export function lotOf(text: string): number {
  // FNV-1a, and a last mixing so that texts that differ in one letter lie apart.
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The highest score first; who is level is put in order by lot. In whichever order they come, the ranking is one. */
export const rankedBy = <One extends Ranked>(all: readonly One[], seed: string): One[] =>
  [...all].sort((a, b) => b.score - a.score || lotOf(`${seed}:${a.id}`) - lotOf(`${seed}:${b.id}`));

/** What standing in a position of a list is worth, in thousandths: the first counts most. */
export const exposureAt = (position: number): number => Math.round(1000 / Math.log2(position + 1));

/** The tenth of people who were shown most this month, where that is more than their share; else nobody. Of fewer than ten nobody can say. */
export function overexposed(exposure: ReadonlyMap<string, number>): ReadonlySet<string> {
  const shown = [...exposure].sort((a, b) => b[1] - a[1]);
  const all = shown.reduce((sum, [, much]) => sum + much, 0);
  const top = shown.slice(0, Math.ceil(shown.length / 10));
  const theirs = top.reduce((sum, [, much]) => sum + much, 0);
  const skewed = shown.length >= 10 && theirs > all * mostShareOfTopDecile;
  return new Set(skewed ? top.map(([id]) => id) : []);
}

/** The same people, with at most four of ten positions from the top on held by those who were shown too much, as long as there are others. */
export function evenedOut<One extends Ranked>(ranked: readonly One[], over: ReadonlySet<string>): One[] {
  const [often, others] = [ranked.filter(({ id }) => over.has(id)), ranked.filter(({ id }) => !over.has(id))];
  const order: One[] = [];
  let oftenShown = 0;
  while (often.length > 0 || others.length > 0) {
    const room = oftenShown + 1 <= (order.length + 1) * mostShareOfTopDecile;
    const [first, other] = [often[0], others[0]];
    const takesOften = first && (!other || (room && ranked.indexOf(first) < ranked.indexOf(other)));
    if (takesOften) oftenShown += 1;
    order.push((takesOften ? often : others).shift()!);
  }
  return order;
}

/** Every fifth position goes to one of the newcomers who stand behind it, drawn by lot; nobody is left out for it. */
export function withExploration<One extends Ranked>(
  ranked: readonly One[],
  isNew: (one: One) => boolean,
  seed: string,
): One[] {
  const order = [...ranked];
  for (let at = explorationEvery - 1; at < order.length; at += explorationEvery) {
    const waiting = order.slice(at).filter(isNew);
    const drawn = waiting[Math.floor(lotOf(`${seed}:${at}`) * waiting.length)];
    if (!drawn || order.slice(at + 1 - explorationEvery, at).some(isNew)) continue;
    order.splice(order.indexOf(drawn), 1);
    order.splice(at, 0, drawn);
  }
  return order;
}
