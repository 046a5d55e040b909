import { readNoResale } from './no-resale.ts';

describe('tickets that may not be resold', () => {
  it.each<[string, { names: boolean; noResale?: boolean }, boolean, boolean, string | null]>([
    ['with names, before it is on the site', { names: true, noResale: true }, false, false, null],
    ['without names', { names: false, noResale: true }, false, false, 'NO_RESALE_WITHOUT_NAMES'],
    ['taken back before it is on the site', { names: false }, true, false, null],
    [
      'begun after tickets were sold without it',
      { names: true, noResale: true },
      false,
      true,
      'NO_RESALE_FIXED',
    ],
    [
      'taken back after tickets were sold with it',
      { names: true, noResale: false },
      true,
      true,
      'NO_RESALE_FIXED',
    ],
    ['kept on the site', { names: true, noResale: true }, true, true, null],
    [
      'kept on the site, but names asked no more',
      { names: false, noResale: true },
      true,
      true,
      'NO_RESALE_WITHOUT_NAMES',
    ],
  ])('%s', (_what, typed, before, published, code) => {
    const read = readNoResale(typed, { before, published });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});
