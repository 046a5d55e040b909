import { termNoticeDue } from './term-notices.ts';

describe('notices before the end of a term', () => {
  it.each([
    [61, null, null],
    [60, null, 60],
    [59, 60, null],
    [45, null, 60],
    [30, 60, 30],
    [30, null, 30],
    [12, 30, null],
    [7, 30, 7],
    [3, 30, 7],
    [1, 7, null],
    [0, 30, null],
  ])('%i days left, told %s before: %s', (left, noticed, due) => {
    expect(termNoticeDue(left, noticed)).toBe(due);
  });
});
