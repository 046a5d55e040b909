import { japanInstant, letterIn, letterInput } from './letter-form.ts';

describe('a letter from the editor', () => {
  it('reads boxes that may be many, one or none', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['subjectJa', '冬'],
      ['bodyJa', '本文'],
      ['planKeys', 'ind_free'],
      ['planKeys', 'ind_standard'],
      ['ties', '生まれ育った'],
      ['interests', 'food'],
      ['interests', 'unknown'],
      ['shelf', 'members'],
    ] as const)
      form.append(name, value);
    expect(letterInput(letterIn(form))).toEqual({
      subjectJa: '冬',
      subjectEn: null,
      bodyJa: '本文',
      bodyEn: null,
      planKeys: ['ind_free', 'ind_standard'],
      prefectures: [],
      ties: ['生まれ育った'],
      interests: ['food'],
      shelf: 'members',
    });
  });

  it('takes an unknown shelf for the public one, which the screen offers first', () => {
    const form = new FormData();
    form.set('shelf', 'attic');
    expect(letterIn(form).shelf).toBe('public');
  });

  it.each([
    ['2027-02-08T09:30', '2027-02-08T00:30:00.000Z'],
    ['2027-01-01T00:00', '2026-12-31T15:00:00.000Z'],
    ['', null],
    ['2027-02-30', null],
    ['tomorrow', null],
  ])('reads %j as Japan’s time', (typed, expected) => {
    expect(japanInstant(typed)).toBe(expected);
  });
});
