import { costsNothing } from './one-press.ts';

const kind = (id: string, price: number, left = 5) => ({ id, price, left, most: 4 });
const free = kind('free', 0);
const paid = kind('paid', 500);
const chosen = (typeId: string, quantity = 1) => ({ typeId, quantity });

describe('what is chosen costs nothing', () => {
  it.each([
    ['nothing is chosen and all of it is free', [free], [], true],
    ['nothing is chosen and some of it is paid for', [free, paid], [], false],
    ['nothing is chosen and what is paid for is sold out', [free, kind('paid', 500, 0)], [], true],
    ['free tickets alone are chosen', [free, paid], [chosen('free', 2), chosen('paid', 0)], true],
    ['something paid is among them', [free, paid], [chosen('free'), chosen('paid')], false],
  ] as const)('%s', (_, types, lines, answer) => {
    expect(costsNothing(types, lines)).toBe(answer);
  });
});
