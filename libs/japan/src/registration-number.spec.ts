import { checkRegistrationNumber } from './registration-number.ts';
import { prefectureOf, prefectures } from './prefectures.ts';

describe('registration numbers', () => {
  it.each([
    ['T7123456789012'],
    ['T4011001098993'],
    ['T7010705000725'],
    ['T2120901007402'],
    ['T9999999999999'],
    ['Ｔ７１２３ー４５６７ー８９０１２'],
    ['7123456789012'],
    ['t 7123 4567 89012'],
  ])('takes %p from a corporation', (typed) => {
    expect(checkRegistrationNumber(typed, 'corporation')).toMatchObject({
      ok: true,
      value: { checkDigitMatches: true },
    });
  });

  it('writes it as T and 13 digits', () => {
    expect(checkRegistrationNumber('Ｔ７１２３ー４５６７ー８９０１２', 'corporation')).toMatchObject({
      value: { number: 'T7123456789012' },
    });
  });

  it.each([['T0123456789012'], ['T712345678901'], ['T71234567890123'], ['TABCDEFGHIJKLM'], ['']])(
    'finds %p malformed',
    (typed) => {
      expect(checkRegistrationNumber(typed, 'individual')).toMatchObject({
        refusal: { code: 'REGISTRATION_NUMBER_FORMAT' },
      });
    },
  );

  it('refuses a wrong check digit to a corporation and only remarks on it to an individual', () => {
    expect(checkRegistrationNumber('T7123456789013', 'corporation')).toMatchObject({
      refusal: { code: 'REGISTRATION_NUMBER_CHECK_DIGIT' },
    });
    expect(checkRegistrationNumber('T7123456789013', 'individual')).toEqual({
      ok: true,
      value: { number: 'T7123456789013', checkDigitMatches: false },
    });
  });
});

describe('prefectures', () => {
  it('are 47, in the order of their codes', () => {
    expect(prefectures).toHaveLength(47);
    expect(prefectures.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 47 }, (_, index) => index + 1),
    );
  });

  it.each([
    ['01', '北海道', 'Hokkaido'],
    ['13', '東京都', 'Tokyo'],
    ['26', '京都府', 'Kyoto'],
    ['43', '熊本県', 'Kumamoto'],
    ['47', '沖縄県', 'Okinawa'],
  ])('%s is %s', (code, ja, en) => expect(prefectureOf(code)?.name).toEqual({ ja, en }));

  it('knows no 48', () => expect(prefectureOf('48')).toBeNull());
});
