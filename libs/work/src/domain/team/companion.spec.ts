import { companionBy, companionHere, endedAlone, isSeasoned, mayCome } from './companion.ts';

const startsAt = new Date('2026-12-28T00:00:00Z');
const due = new Date('2026-12-27T09:00:00Z');
const [before, after] = [new Date(due.getTime() - 1), due];
const [novice, seasoned] = [
  { seasoned: false, state: 'taken' },
  { seasoned: true, state: 'taken' },
];

describe('edge 16: a beginner with somebody experienced', () => {
  it('waits until six in the evening before, over the end of a year as well', () => {
    expect(companionBy(startsAt)).toEqual(due);
    expect(companionBy(new Date('2026-12-31T16:00:00Z'))).toEqual(new Date('2026-12-31T09:00:00Z'));
  });

  it('is experienced from the first level of the skill on', () => {
    expect([0, 1, 4].map(isSeasoned)).toEqual([false, true, true]);
  });

  it.each([
    ['a beginner before the hour, alone', false, [], before, true],
    ['a beginner after the hour, alone', false, [novice], after, false],
    ['a beginner after the hour, with somebody experienced', false, [novice, seasoned], after, true],
    ['somebody experienced after the hour', true, [], after, true],
    ['anybody where the gig does not ask', null, [], after, true],
  ])('may come: %s', (_, own, others, now, may) => {
    const done = mayCome(own, { startsAt, others }, now);
    expect(done.ok ? null : done.refusal.code).toBe(may ? null : 'GIG_NEEDS_COMPANION');
  });

  it('loses the place when the hour is over and nobody experienced is there, and never one that has begun', () => {
    expect(endedAlone([novice, { seasoned: false, state: 'checked_in' }])).toEqual([novice]);
    expect(endedAlone([novice, seasoned])).toEqual([]);
    expect(companionHere([{ seasoned: null }])).toBe(false);
  });
});
