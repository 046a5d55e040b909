import { secondFactorIsFresh, sessionExpiry, sessionIsAlive, touchIsDue } from './session-life.ts';

const at = (text: string) => new Date(text);
const start = at('2026-10-10T00:00:00Z');

describe('a session', () => {
  const session = { expiresAt: sessionExpiry(start), revokedAt: null };

  it.each([
    ['on the 29th day', session, at('2026-11-08T23:59:59Z'), true],
    ['30 days after the last visit', session, at('2026-11-09T00:00:00Z'), false],
    ['after it was revoked', { ...session, revokedAt: start }, start, false],
  ] as const)('%s', (_when, seen, now, alive) => {
    expect(sessionIsAlive(seen, now)).toBe(alive);
  });

  it('is written as seen once a minute', () => {
    expect(touchIsDue(start, at('2026-10-10T00:00:59Z'))).toBe(false);
    expect(touchIsDue(start, at('2026-10-10T00:01:00Z'))).toBe(true);
  });

  it('keeps its second factor for twelve hours', () => {
    expect(secondFactorIsFresh(null, start)).toBe(false);
    expect(secondFactorIsFresh(start, at('2026-10-10T11:59:59Z'))).toBe(true);
    expect(secondFactorIsFresh(start, at('2026-10-10T12:00:00Z'))).toBe(false);
  });
});
