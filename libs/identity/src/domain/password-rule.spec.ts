import { checkPassword } from './password-rule.ts';

describe('checkPassword', () => {
  it.each([
    ['流氷と草原とぼくたち', '流氷と草原とぼくたち'],
    ['correct horse', 'correct horse'],
    ['ｃｏｒｒｅｃｔ　ｈｏｒｓｅ', 'correct horse'],
  ])('takes %j', (typed, kept) => {
    expect(checkPassword(typed, 'hanako@example.jp')).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['123456789', 'PASSWORD_TOO_SHORT'],
    ['𠮷𠮷𠮷𠮷𠮷', 'PASSWORD_TOO_SHORT'],
    ['あ'.repeat(201), 'PASSWORD_TOO_LONG'],
    ['aaaaaaaaaaaa', 'PASSWORD_TOO_EASY'],
    ['1212121212', 'PASSWORD_TOO_EASY'],
    ['Hanako@example.jp', 'PASSWORD_TOO_EASY'],
  ])('refuses %j with %s', (typed, code) => {
    expect(checkPassword(typed, 'hanako@example.jp')).toMatchObject({ ok: false, refusal: { code } });
  });
});
