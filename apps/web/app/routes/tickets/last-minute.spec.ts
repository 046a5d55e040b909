import { lastMinuteOf } from './last-minute.ts';

describe('a deadline', () => {
  it.each([
    [
      'at midnight in Japan is the last minute of the day before',
      '2027-12-03T15:00:00Z',
      '2027-12-03T14:59:00.000Z',
    ],
    ['at an hour is that hour', '2027-12-05T10:00:00Z', '2027-12-05T10:00:00Z'],
  ])('%s', (_, until, shown) => {
    expect(lastMinuteOf(until)).toBe(shown);
  });
});
