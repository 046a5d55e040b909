import * as z from 'zod/mini';
import { birthDateOf, guardianAsked, needsGuardian, profileSchema } from './profile-schema.ts';

const circumstances = { guardianConsentAge: 16, today: '2026-11-23' };

const mio = {
  familyName: '佐藤',
  givenName: 'みお',
  familyKana: 'さとう',
  givenKana: 'ﾐｵ',
  birthYear: '２００２',
  birthMonth: '4',
  birthDay: '1',
  prefecture: '13',
  tie: '生まれ育った',
};

function problemsOf(form: Record<string, string>): Record<string, string> {
  const read = z.safeParse(profileSchema(circumstances), form);
  return Object.fromEntries(
    (read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
  );
}

describe('the profile form', () => {
  it('takes hiragana, half-width kana and full-width digits', () => {
    expect(problemsOf(mio)).toEqual({});
  });

  it('names every empty field at once', () => {
    expect(problemsOf({ ...mio, familyName: ' ', birthDay: '', prefecture: '', tie: '' })).toEqual({
      familyName: 'required',
      birthYear: 'birthDate',
      prefecture: 'choose',
      tie: 'choose',
    });
  });

  it('asks for kana only when a name has Japanese characters', () => {
    expect(problemsOf({ ...mio, familyName: 'Smith', familyKana: '' })).toEqual({});
    expect(problemsOf({ ...mio, familyName: '髙橋', familyKana: '' })).toEqual({ familyKana: 'required' });
    expect(problemsOf({ ...mio, familyKana: 'sato' })).toEqual({ familyKana: 'kana' });
  });

  it('refuses ten thousand characters', () => {
    expect(problemsOf({ ...mio, familyName: 'あ'.repeat(10_000) })).toEqual({ familyName: 'tooLong' });
  });

  it('refuses days that do not exist or have not come', () => {
    expect(problemsOf({ ...mio, birthMonth: '2', birthDay: '30' })).toEqual({ birthYear: 'birthDate' });
    expect(problemsOf({ ...mio, birthYear: '2027' })).toEqual({ birthYear: 'birthDateFuture' });
  });

  it('asks for a guardian the day before the sixteenth birthday and not on it', () => {
    expect(problemsOf({ ...mio, birthYear: '2010', birthMonth: '11', birthDay: '24' })).toEqual({
      guardianEmail: 'required',
    });
    expect(problemsOf({ ...mio, birthYear: '2010', birthMonth: '11', birthDay: '23' })).toEqual({});
  });

  it('checks the shape of the guardian’s address', () => {
    const young = { ...mio, birthYear: '2015' };
    expect(problemsOf({ ...young, guardianEmail: 'haha' })).toEqual({ guardianEmail: 'emailShape' });
    expect(problemsOf({ ...young, guardianEmail: 'haha@example.jp' })).toEqual({});
  });
});

describe('guardianAsked', () => {
  const seventeen = { birthYear: '2009', birthMonth: '1', birthDay: '15' };

  it('offers the field to a minor on the way to a paid plan, without insisting', () => {
    expect(guardianAsked(seventeen, { ...circumstances, planKey: 'ind_standard' })).toBe('optional');
    expect(guardianAsked(seventeen, circumstances)).toBeNull();
    expect(
      guardianAsked({ ...seventeen, birthYear: '2008' }, { ...circumstances, planKey: 'ind_standard' }),
    ).toBeNull();
    expect(guardianAsked({ ...seventeen, birthYear: '2015' }, circumstances)).toBe('required');
  });
});

describe('birthDateOf and needsGuardian', () => {
  it('spell a day from three fields', () => {
    expect(birthDateOf({ birthYear: '１９５０年', birthMonth: '2', birthDay: '3' })).toBe('1950-02-03');
    expect(birthDateOf({})).toBeNull();
  });

  it('stay silent while the date is unfinished', () => {
    expect(needsGuardian({ birthYear: '2015' }, circumstances)).toBe(false);
  });
});
