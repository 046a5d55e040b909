import { bookedAtOnce, isOnePress } from './one-press.ts';

const simple = { asks: false, travel: null };
const journey = { transport: false, lodging: false, agency: null, itinerary: [] };
const line = (price: number, quantity = 1) => ({ price, quantity });

describe('one press', () => {
  it.each([
    ['nothing is asked and nothing is to be read', simple, true],
    ['something is asked', { ...simple, asks: true }, false],
    ['there are terms of a journey', { ...simple, travel: journey }, false],
  ] as const)('%s', (_, terms, answer) => {
    expect(bookedAtOnce(terms)).toBe(answer);
    expect(isOnePress(terms, [line(0)])).toBe(answer);
  });

  it.each([
    ['all of it is free, add-ons with it', [line(0, 2), line(0)], true],
    ['a kind costs something', [line(0), line(500)], false],
    ['an add-on costs one yen', [line(0, 4), line(1)], false],
  ] as const)('%s', (_, lines, answer) => {
    expect(isOnePress(simple, lines)).toBe(answer);
  });
});
