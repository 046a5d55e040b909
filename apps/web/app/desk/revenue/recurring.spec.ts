import { axisFrom, stepsOf, wantedFigure, type WaterfallMonth } from './recurring.ts';

const figure = (amount: number) => ({ amount, payers: 1 });
const month: WaterfallMonth = {
  month: '2026-11',
  opening: figure(110_000),
  new: figure(8_800),
  reactivation: figure(3_300),
  expansion: figure(2_200),
  contraction: figure(-2_384),
  churn: figure(-5_500),
  closing: figure(116_416),
};

describe('the steps of a waterfall', () => {
  const { below, stands, gains, losses } = stepsOf(month);

  it('stand where the one before ended', () => {
    expect(below).toEqual([0, 110_000, 118_800, 122_100, 121_916, 116_416, 0]);
    expect(gains).toEqual([0, 8_800, 3_300, 2_200, 0, 0, 0]);
    expect(losses).toEqual([0, 0, 0, 0, 2_384, 5_500, 0]);
  });

  it('end at the closing figure', () => {
    expect([stands[0], stands.at(-1)]).toEqual([110_000, month.closing.amount]);
  });
});

describe('the axis of a waterfall', () => {
  const steady = (opening: number, churn: number): WaterfallMonth => ({
    ...{ month: '2026-11', opening: figure(opening), new: figure(0), reactivation: figure(0) },
    ...{
      expansion: figure(0),
      contraction: figure(0),
      churn: figure(churn),
      closing: figure(opening + churn),
    },
  });

  it('begins at a round sum below steps that are small beside the level', () => {
    expect(axisFrom(month)).toBe(90_000);
    expect(axisFrom(steady(190_000, -1_100))).toBe(187_000);
  });

  it('begins at nothing where a step is large, where nothing moves, and in the first month', () => {
    expect(axisFrom(steady(190_000, -90_000))).toBe(0);
    expect(axisFrom(steady(190_000, 0))).toBe(0);
    expect(axisFrom(steady(0, 0))).toBe(0);
    expect(axisFrom({ ...steady(0, 0), new: figure(5_500), closing: figure(5_500) })).toBe(0);
  });
});

describe('the figure an address asks for', () => {
  it.each([
    ['churn', 'churn'],
    ['nonsense', 'closing'],
    [null, 'closing'],
  ])('%p is %s', (asked, figure) => {
    expect(wantedFigure(asked)).toBe(figure);
  });
});
