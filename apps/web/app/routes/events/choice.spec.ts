import { choiceOf, choiceQuery } from './choice.ts';

describe('a choice of tickets in an address', () => {
  it('comes back as it was put in', () => {
    const choice = { date: 'd1', quantities: { adult: 2, child: 1 }, code: 'はる 2026' };
    expect(choiceOf(new URLSearchParams(choiceQuery(choice)))).toEqual(choice);
  });

  it('names no kind of which none is wanted', () => {
    expect(choiceQuery({ date: 'd1', quantities: { adult: 0 }, code: null })).toBe('date=d1');
  });

  it.each(['-1', '1e9', 'two', '', '1000'])('takes %j for none', (typed) => {
    const search = new URLSearchParams({ date: 'd1', 'quantity-adult': typed });
    expect(choiceOf(search).quantities).toEqual({});
  });
});
