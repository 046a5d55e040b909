import { linkExpiry, linkState } from './email-link.ts';

const asked = new Date('2026-10-10T03:00:00Z');
const at = (time: string) => new Date(`2026-10-10T${time}Z`);

describe('a mailed link', () => {
  const link = { usedAt: null, expiresAt: linkExpiry('sign_in', asked) };

  it.each([
    ['at once', link, at('03:00:00'), 'ready'],
    ['after 14:59', link, at('03:14:59'), 'ready'],
    ['after 15:00', link, at('03:15:00'), 'expired'],
    ['used and fresh', { ...link, usedAt: at('03:01:00') }, at('03:02:00'), 'used'],
    ['used and old', { ...link, usedAt: at('03:01:00') }, at('09:00:00'), 'used'],
    ['never issued', null, at('03:00:00'), 'unknown'],
  ] as const)('%s is %s', (_when, seen, now, state) => {
    expect(linkState(seen, now)).toBe(state);
  });

  it('gives a guardian seven days', () => {
    expect(linkExpiry('guardian', asked)).toEqual(new Date('2026-10-17T03:00:00Z'));
  });
});
