import { readInterests } from './interest.ts';

describe('interests', () => {
  it('are kept once each, in the order in which they are shown', () => {
    expect(readInterests(['food', 'events', 'food'])).toEqual(['events', 'food']);
    expect(readInterests([])).toEqual([]);
  });
});
