import { busTemplates, nextBusName } from './bus-acts.ts';

describe('the name of a further bus', () => {
  it.each([
    [[], '1号車'],
    [['1号車'], '2号車'],
    [['2号車'], '1号車'],
    [['１号車', 'さくら号'], '2号車'],
    [['1号車', '2号車', '3号車'], '4号車'],
  ])('beside %j is one that no other has: %s', (names, next) => {
    expect(nextBusName(names)).toBe(next);
  });
});

describe('usual buses', () => {
  it.each([
    ['large', 45],
    ['medium', 27],
    ['micro', 20],
  ] as const)('have the seats that are said of them: %s %i', (name, seats) => {
    const { rows, left, right, back } = busTemplates[name];
    expect((rows - 1) * (left + right) + back).toBe(seats);
  });
});
