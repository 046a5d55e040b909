import { outsideCount, outsideFigure } from './small-cells.ts';

describe('cells of few people', () => {
  it.each([
    [0, 0],
    [1, '<5'],
    [4, '<5'],
    [5, 5],
    [120, 120],
  ])('%d is written as %p', (people, written) => {
    expect(outsideCount(people)).toBe(written);
  });

  it('take their figures with them', () => {
    expect([outsideFigure(4, 4_400), outsideFigure(5, 5_500), outsideFigure(0, 0)]).toEqual(['', 5_500, 0]);
  });
});
