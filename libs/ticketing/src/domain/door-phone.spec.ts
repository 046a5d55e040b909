import { doorClosesAt, doorPhoneAt } from './door-phone.ts';

/** 20:30 in Tokyo on 10 May 2026. */
const endsAt = new Date('2026-05-10T11:30:00Z');
const openedAt = new Date('2026-05-10T08:00:00Z');

describe('a phone at the door', () => {
  it.each([
    ['before it was opened', { openedAt: null, endedAt: null }, '2026-05-09T00:00:00Z', 'offered'],
    ['once opened', { openedAt, endedAt: null }, '2026-05-10T09:00:00Z', 'open'],
    ['in the last second of the day in Tokyo', { openedAt, endedAt: null }, '2026-05-10T14:59:59Z', 'open'],
    ['after midnight it only sends', { openedAt, endedAt: null }, '2026-05-10T15:00:00Z', 'sending'],
    ['for seven days', { openedAt, endedAt: null }, '2026-05-17T14:59:59Z', 'sending'],
    ['and not longer', { openedAt, endedAt: null }, '2026-05-17T15:00:00Z', 'over'],
    [
      'never opened there is nothing to send',
      { openedAt: null, endedAt: null },
      '2026-05-10T15:00:00Z',
      'over',
    ],
    ['ended by the secretariat', { openedAt, endedAt: openedAt }, '2026-05-10T09:00:00Z', 'over'],
  ] as const)('%s', (_, facts, now, stage) => {
    expect(doorPhoneAt({ ...facts, endsAt }, new Date(now))).toBe(stage);
  });

  it('stays open until the end of the night where the date goes on over midnight', () => {
    expect(doorClosesAt(new Date('2026-05-10T16:00:00Z'))).toEqual(new Date('2026-05-11T14:59:59.999Z'));
  });
});
