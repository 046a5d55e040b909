import { tokyoDate } from '@enishi/kernel';
import { readJoinForm } from './join-form.ts';
import type { JoinForm } from './join-form.ts';

const circumstances = {
  today: tokyoDate('2026-11-23'),
  email: 'mio@example.jp',
  termsVersion: 2,
  privacyVersion: 3,
  guardianConsentAge: 16,
};
const mio: JoinForm = {
  familyName: '佐藤',
  givenName: 'みお',
  familyKana: 'サトウ',
  givenKana: 'ミオ',
  birthDate: '2002-05-14',
  prefecture: '13',
  tie: '釧路で育ちました',
  newsletter: false,
  termsVersion: 2,
  privacyVersion: 3,
};
const read = (changes: Partial<JoinForm>) => readJoinForm({ ...mio, ...changes }, circumstances);
const codeOf = (changes: Partial<JoinForm>): string => {
  const result = read(changes);
  return result.ok
    ? 'ok'
    : `${result.refusal.code}${result.refusal.facts.field ? `:${result.refusal.facts.field}` : ''}`;
};

describe('joining form', () => {
  it('takes a form in order as it is', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: { familyName: '佐藤', prefecture: '13', needsGuardian: false },
    });
  });

  it.each([
    ['hiragana', { familyKana: 'さとう' }, 'サトウ'],
    ['half-width katakana', { familyKana: 'ｻﾄｳ' }, 'サトウ'],
    ['voiced half-width katakana', { familyKana: 'ﾔﾏﾀﾞ' }, 'ヤマダ'],
    ['blanks around', { familyKana: '　サトウ ' }, 'サトウ'],
  ])('folds kana typed as %s', (_case, changes, expected) => {
    expect(read(changes)).toMatchObject({ ok: true, value: { familyKana: expected } });
  });

  it.each([
    ['full-width digits', '２００２－０５－１４'],
    ['slashes', '2002/5/14'],
    ['Japanese', '2002年5月14日'],
  ])('reads a birth date typed with %s', (_case, birthDate) => {
    expect(read({ birthDate })).toMatchObject({ ok: true, value: { birthDate: '2002-05-14' } });
  });

  it.each([
    ['prefecture by name', { prefecture: '北海道' }, '01'],
    ['prefecture by one digit', { prefecture: '１' }, '01'],
  ])('reads a %s', (_case, changes, prefecture) => {
    expect(read(changes)).toMatchObject({ ok: true, value: { prefecture } });
  });

  it.each([
    ['an empty family name', { familyName: '' }, 'TEXT_MISSING:familyName'],
    ['a name of blanks', { givenName: ' 　 ' }, 'TEXT_MISSING:givenName'],
    ['a name of 61 characters', { familyName: '山'.repeat(61) }, 'TEXT_TOO_LONG:familyName'],
    ['a name of 10,000 characters', { familyName: '山'.repeat(10_000) }, 'TEXT_TOO_LONG:familyName'],
    ['a NUL in a name', { familyName: '佐\u0000藤' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    ['a line break in a name', { familyName: '佐\n藤' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    ['a right-to-left override', { givenName: 'み\u202eお' }, 'TEXT_HAS_CONTROL_CHARACTERS:givenName'],
    ['a soft hyphen', { givenName: 'み\u00adお' }, 'TEXT_HAS_CONTROL_CHARACTERS:givenName'],
    ['a word joiner', { givenName: '\u2060' }, 'TEXT_HAS_CONTROL_CHARACTERS:givenName'],
    ['a joiner between kanji', { familyName: '佐\u200d藤' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    ['half a character', { familyName: '佐\uD842' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    ['a private character', { familyName: '\uE000' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    ['unseen tags', { familyName: '佐\u{E0041}藤' }, 'TEXT_HAS_CONTROL_CHARACTERS:familyName'],
    [
      'marks piled on a letter',
      { givenName: 'a' + '\u0315'.repeat(20) },
      'TEXT_HAS_CONTROL_CHARACTERS:givenName',
    ],
    ['a name nobody can see', { familyName: '\u3164' }, 'TEXT_MISSING:familyName'],
    ['a name of signs alone', { familyName: '🎉' }, 'TEXT_MISSING:familyName'],
    ['kanji as kana', { familyKana: '佐藤' }, 'KANA_NOT_KATAKANA:familyKana'],
    ['Latin letters as kana', { familyKana: 'SATO' }, 'KANA_NOT_KATAKANA:familyKana'],
    ['no kana for a Japanese name', { givenKana: '' }, 'TEXT_MISSING:givenKana'],
    ['a day that does not exist', { birthDate: '2002-02-30' }, 'BIRTH_DATE_UNREADABLE:birthDate'],
    ['words as birth date', { birthDate: '春' }, 'BIRTH_DATE_UNREADABLE:birthDate'],
    ['a birth date of tomorrow', { birthDate: '2026-11-24' }, 'BIRTH_DATE_IMPLAUSIBLE:birthDate'],
    ['a birth date of 1890', { birthDate: '1890-01-01' }, 'BIRTH_DATE_IMPLAUSIBLE:birthDate'],
    ['prefecture 48', { prefecture: '48' }, 'PREFECTURE_UNKNOWN:prefecture'],
    ['a tie of 10,000 characters', { tie: 'え'.repeat(10_000) }, 'TEXT_TOO_LONG:tie'],
    ['old terms', { termsVersion: 1 }, 'TERMS_CHANGED'],
    ['an old privacy notice', { privacyVersion: 2 }, 'TERMS_CHANGED'],
    ['age 15 without a guardian', { birthDate: '2010-11-24' }, 'GUARDIAN_EMAIL_MISSING:guardianEmail'],
    [
      'the own address as guardian',
      { birthDate: '2010-11-24', guardianEmail: 'MIO@example.jp' },
      'GUARDIAN_EMAIL_OWN:guardianEmail',
    ],
    [
      'another spelling of the own mailbox as guardian',
      { birthDate: '2010-11-24', guardianEmail: 'mio+mama@example.jp' },
      'GUARDIAN_EMAIL_OWN:guardianEmail',
    ],
    [
      'a guardian that is no address',
      { birthDate: '2010-11-24', guardianEmail: 'haha' },
      'EMAIL_UNREADABLE:guardianEmail',
    ],
  ])('refuses %s', (_case, changes, code) => {
    expect(codeOf(changes)).toBe(code);
  });

  it('asks a guardian the day before the 16th birthday and no longer on it', () => {
    const guardianEmail = 'haha@example.jp';
    expect(read({ birthDate: '2010-11-24', guardianEmail })).toMatchObject({
      ok: true,
      value: { needsGuardian: true },
    });
    expect(read({ birthDate: '2010-11-23' })).toMatchObject({ ok: true, value: { needsGuardian: false } });
  });

  it('keeps old and rare characters of a name as typed', () => {
    const result = read({ familyName: '髙橋', givenName: '𠮷㈱' });
    expect(result).toMatchObject({ ok: true, value: { familyName: '髙橋', givenName: '𠮷㈱' } });
  });

  it.each(['葛\u{E0100}', 'සමන්\u200dත', 'علی\u200cرضا', '奈々〆', 'だ゛', 'Việt', '花子🎉'])(
    'takes the name %s',
    (givenName) => {
      expect(codeOf({ givenName, givenKana: 'ナ' })).toBe('ok');
    },
  );

  it('takes a foreign name without kana', () => {
    const result = read({ familyName: 'Müller', givenName: 'Anna Lena', familyKana: '', givenKana: '' });
    expect(result).toMatchObject({ ok: true, value: { familyName: 'Müller', familyKana: '' } });
  });
});
