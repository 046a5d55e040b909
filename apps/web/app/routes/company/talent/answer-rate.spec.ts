import { answerRateOf } from './answer-rate.ts';

type States = Parameters<typeof answerRateOf>[0];

describe('how many answer a company', () => {
  it.each<[States, ReturnType<typeof answerRateOf>]>([
    [[], null],
    [['asked', 'withdrawn'], null],
    [['accepted'], { asked: 1, answered: 1, accepted: 1, percent: 100 }],
    [
      ['accepted', 'declined', 'lapsed', 'asked', 'withdrawn'],
      { asked: 3, answered: 2, accepted: 1, percent: 67 },
    ],
    [['lapsed', 'lapsed'], { asked: 2, answered: 0, accepted: 0, percent: 0 }],
  ])('of %j is %j', (states, rate) => {
    expect(answerRateOf(states)).toEqual(rate);
  });
});
