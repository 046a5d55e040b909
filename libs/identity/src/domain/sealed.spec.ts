import { randomBytes } from 'node:crypto';

import { seal, unseal } from './sealed.ts';

describe('a sealed text', () => {
  const key = randomBytes(32);
  const sealed = seal('JBSWY3DPEHPK3PXP', 'account-1', key);

  it('opens with the same key for the same subject', () => {
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(unseal(sealed, 'account-1', key)).toBe('JBSWY3DPEHPK3PXP');
  });

  it.each([
    ['another key', () => unseal(sealed, 'account-1', randomBytes(32))],
    ['another account', () => unseal(sealed, 'account-2', key)],
    ['a changed letter', () => unseal(withLetterChanged(sealed), 'account-1', key)],
    ['plain text', () => unseal('JBSWY3DPEHPK3PXP', 'account-1', key)],
  ])('does not open with %s', (_why, open) => {
    expect(open).toThrow();
  });
});

/** Changes the first letter of the last part: the last letter of base64url may carry unused bits only. */
function withLetterChanged(text: string): string {
  const at = text.lastIndexOf('.') + 1;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}
