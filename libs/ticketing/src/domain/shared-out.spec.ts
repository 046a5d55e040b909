import fc from 'fast-check';
import { sharedOut } from './shared-out.ts';
import type { PlacesAtHand } from './shared-out.ts';

const set = (name: string, count: number, kept = 0): [string, PlacesAtHand] => [
  name,
  { free: Array.from({ length: count }, (_, at) => `${name}${at}`), kept },
];

describe('places shared out among those who come together', () => {
  it('gives each all that they want of every set, each place once', () => {
    const both = [
      { quotaId: 'date', count: 2 },
      { quotaId: 'kind', count: 1 },
    ];
    expect(sharedOut([both, both], new Map([set('date', 4), set('kind', 2)]))).toEqual([
      ['date0', 'date1', 'kind0'],
      ['date2', 'date3', 'kind1'],
    ]);
  });

  it('gives nothing to whoever does not fit, and what they would have had to those after them', () => {
    const wishes = [[{ quotaId: 'date', count: 3 }], [{ quotaId: 'date', count: 2 }]];
    expect(sharedOut(wishes, new Map([set('date', 2)]))).toEqual([null, ['date0', 'date1']]);
    const short = [
      { quotaId: 'date', count: 1 },
      { quotaId: 'kind', count: 1 },
    ];
    expect(sharedOut([short, [{ quotaId: 'date', count: 1 }]], new Map([set('date', 1)]))).toEqual([
      null,
      ['date0'],
    ]);
  });

  it('leaves behind what others wait for', () => {
    const one = [{ quotaId: 'date', count: 1 }];
    expect(sharedOut([one, one], new Map([set('date', 3, 2)]))).toEqual([['date0'], null]);
  });

  it('never gives a place twice or too many, and turns away only whom what is left does not serve', () => {
    const names = ['a', 'b', 'c'];
    const sets = fc.tuple(
      ...names.map((name) => fc.tuple(fc.nat(12), fc.nat(4)).map(([count, kept]) => set(name, count, kept))),
    );
    const wish = fc
      .tuple(...names.map((quotaId) => fc.nat(3).map((count) => ({ quotaId, count }))))
      .map((lines) => lines.filter(({ count }) => count > 0));
    fc.assert(
      fc.property(sets, fc.array(wish, { maxLength: 9 }), (free, wishes) => {
        const atHand = new Map(free);
        const shares = sharedOut(wishes, atHand);
        const given = shares.flatMap((share) => share ?? []);
        expect(new Set(given).size).toBe(given.length);
        const givenOf = (name: string) => given.filter((id) => id.startsWith(name)).length;
        const leftOf = (name: string) =>
          atHand.get(name)!.free.length - atHand.get(name)!.kept - givenOf(name);
        for (const name of names) if (givenOf(name) > 0) expect(leftOf(name)).toBeGreaterThanOrEqual(0);
        shares.forEach((share, at) => {
          const wanted = wishes[at]!;
          if (share) expect(share).toHaveLength(wanted.reduce((sum, { count }) => sum + count, 0));
          else expect(wanted.some(({ quotaId, count }) => leftOf(quotaId) < count)).toBe(true);
        });
      }),
    );
  });
});
