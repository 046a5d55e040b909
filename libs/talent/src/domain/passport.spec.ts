import { ok, tokyoDate } from '@enishi/kernel';
import { passportCode, passportItems, passportWording, readPassport, readPassportCode } from './passport.ts';

const id = '0192f0c8-7e6a-7b1c-9d2e-3f4a5b6c7d8e';
const secret = Buffer.alloc(32, 7);
const wording = passportWording(tokyoDate('2027-04-01')).ja;
const against = { held: new Set(['a', 'b']), wording };

describe('a passport', () => {
  it('has an address that is signed; a changed one, and that of another installation, leads nowhere', () => {
    const code = passportCode(id, secret);
    expect(readPassportCode(code, secret)).toBe(id);
    expect(readPassportCode(code, Buffer.alloc(32, 8))).toBeNull();
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      const read = readPassportCode(`${code.slice(0, at)}${other}${code.slice(at + 1)}`, secret);
      expect([at, read]).toEqual([at, null]);
    }
    expect(readPassportCode('', secret)).toBeNull();
  });

  it('shows what was chosen of what one holds, with the tick, in the words that were shown', () => {
    const form = { skillIds: ['a', 'a'], named: false, withWords: false, agreedTo: wording };
    expect(readPassport(form, against)).toEqual(ok(['a']));
    for (const [more, code] of [
      [{ skillIds: [] }, 'PASSPORT_SKILLS_MISSING'],
      [{ skillIds: ['c'] }, 'TALENT_SKILL_UNKNOWN'],
      [{ agreedTo: null }, 'CARD_CONSENT_MISSING'],
      [{ agreedTo: 'other' }, 'CARD_WORDING_CHANGED'],
    ] as const)
      expect(readPassport({ ...form, ...more }, against)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    [false, false, ['skills', 'evidence']],
    [true, false, ['name', 'skills', 'evidence']],
    [false, true, ['skills', 'evidence', 'words']],
    [true, true, ['name', 'skills', 'evidence', 'words']],
  ])('shows name (%s) and words (%s) only where its bearer chose that', (named, withWords, items) => {
    expect(passportItems({ named, withWords })).toEqual(items);
  });
});
