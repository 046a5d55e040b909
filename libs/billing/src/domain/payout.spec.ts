import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';

import { payoutFault, shareOf } from './payout.ts';
import type { LivePayout, PaidOutMovement } from './payout.ts';

const movement = (id: string, net: number, returns: string | null = null): PaidOutMovement => ({
  ...{ id, net: yen(net), returns },
});
const payout = (amount: number, itemised: LivePayout['itemised'] = 'known'): LivePayout => ({
  ...{ stripeId: 'po_1', amount: yen(amount), state: 'paid', itemised, arrivesOn: tokyoDate('2026-12-04') },
});

describe('a payout', () => {
  const movements = [movement('a', 1061), movement('b', 10_604), movement('c', -1100)];

  it('is shared by those who know its movements', () => {
    const doto = { ids: new Set(['a', 'c']), returned: new Map() };
    const oguni = { ids: new Set(['b']), returned: new Map() };
    expect([shareOf(movements, doto), shareOf(movements, oguni)]).toEqual([
      { amount: -39, movements: 2 },
      { amount: 10_604, movements: 1 },
    ]);
  });

  it('that came back is part of the next one, to each what was theirs', () => {
    const back = [...movements, movement('f', 5_000, 'po_0')];
    const returned = new Map([['po_0', yen(1_200)]]);
    expect(shareOf(back, { ids: new Set(['a']), returned })).toEqual({ amount: 2_261, movements: 2 });
  });

  it('says what is wrong with it: made by hand, or another sum than its parts', () => {
    expect(payoutFault(payout(10_565), movements)).toBeNull();
    expect(payoutFault(payout(10_566), movements)).toContain('10566 yen, its movements are 10565 yen');
    expect(payoutFault(payout(10_565, 'never'), [])).toContain('by hand');
  });

  it('is shared without loss, however its movements are spread', () => {
    const owned = fc.array(fc.record({ net: fc.integer({ min: -50_000, max: 50_000 }), owner: fc.nat(3) }));
    fc.assert(
      fc.property(owned, (rows) => {
        const all = rows.map(({ net }, index) => movement(`${index}`, net));
        const shares = [0, 1, 2, 3].map((owner) => {
          const ids = rows.flatMap((row, index) => (row.owner === owner ? [`${index}`] : []));
          return shareOf(all, { ids: new Set(ids), returned: new Map() }).amount;
        });
        expect(shares.reduce<number>((sum, share) => sum + share, 0)).toBe(
          rows.reduce((sum, { net }) => sum + net, 0),
        );
      }),
      { verbose: 1 },
    );
  });
});
