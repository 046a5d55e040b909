import { laterFirst, pageOfLatest } from './latest-first.ts';
import type { Dated } from './latest-first.ts';

const seed = Number(process.env.SEED ?? 20_261_128);

/** Mulberry32: the same lists for the same seed. */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('several lists as one', () => {
  it(`reads every line once, in order, page by page (seed ${seed})`, () => {
    const next = numbers(seed);
    for (let round = 0; round < 200; round += 1) {
      const lists = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, list) =>
        Array.from({ length: Math.floor(next() * 30) }, (__, n): Dated => {
          // Few instants, so that many lines share one.
          return {
            id: `${Math.floor(next() * 1e9)}-${list}-${n}`,
            at: new Date(Math.floor(next() * 8) * 1000),
          };
        }).sort(laterFirst),
      );
      const first = 1 + Math.floor(next() * 9);
      const read: Dated[] = [];
      for (let goesOn = true; goesOn;) {
        const last = read.at(-1);
        const asked = lists.map((list) =>
          list.filter((line) => !last || laterFirst(line, last) > 0).slice(0, first + 1),
        );
        const page = pageOfLatest(asked, first);
        read.push(...page.rows);
        goesOn = page.hasNext;
      }
      expect(read).toEqual(lists.flat().sort(laterFirst));
    }
  });
});
