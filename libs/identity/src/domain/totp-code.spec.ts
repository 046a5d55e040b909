import { generate } from 'otplib';

import { newTotpSecret, readTotpCode, totpStep } from './totp-code.ts';

const secret = 'LSBOGDUFQSBVRLHEQVBMBEEIRLFEAYPA';
const now = new Date('2026-10-10T03:00:00Z');
const epoch = now.getTime() / 1000;

describe('codes of an authenticator app', () => {
  it('begin with an address that names the community and the account', () => {
    const made = newTotpSecret('道東ひがしの会', 'hanako@example.jp');
    expect(made.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(decodeURIComponent(made.uri)).toContain('otpauth://totp/道東ひがしの会:hanako@example.jp?secret=');
  });

  it.each([
    ['１２３ ４５６', '123456'],
    ['123-456', '123456'],
    ['12345', null],
    ['1234567', null],
    ['abcdef', null],
  ])('typed as %j are read as %j', (typed, code) => {
    expect(readTotpCode(typed)).toBe(code);
  });

  it.each([
    [-60, false],
    [-30, true],
    [0, true],
    [30, true],
    [60, false],
  ])('made %i seconds away are right: %s', async (seconds, right) => {
    const code = await generate({ secret, epoch: epoch + seconds });
    const step = await totpStep(secret, code, now);
    expect(step).toBe(right ? Math.floor((epoch + seconds) / 30) : null);
  });
});
