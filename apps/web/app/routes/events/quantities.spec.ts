import { chosenAtFirst, mostToChoose } from './quantities.ts';

const adult = { left: 10, most: 4, mostBeside: null };
const lunch = { left: 10, most: 8, mostBeside: 2 };

describe('how many of a kind can be chosen', () => {
  it.each([
    [adult, 0, 4],
    [{ ...adult, left: 3 }, 0, 3],
    [lunch, 0, 0],
    [lunch, 1, 2],
    [lunch, 3, 6],
    [{ ...lunch, left: 1 }, 3, 1],
    [lunch, null, 8],
  ])('%j beside %j tickets: %i', (kind, tickets, most) => {
    expect(mostToChoose(kind, tickets)).toBe(most);
  });

  it.each([
    [adult, '2', false, 2],
    [adult, '9', false, 4],
    [adult, undefined, false, 0],
    [adult, undefined, true, 1],
    [adult, '0', true, 0],
    [{ ...adult, left: 0 }, undefined, true, 0],
    [lunch, '2', false, 2],
  ])('%j, of which %j were chosen before, begins with what can be had', (kind, before, only, count) => {
    expect(chosenAtFirst(kind, before, only)).toBe(count);
  });
});
