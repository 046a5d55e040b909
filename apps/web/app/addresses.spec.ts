import { inOtherLanguage, placeOf, returnAddress } from './addresses.ts';

describe('placeOf', () => {
  it.each([
    ['/', { community: '', locale: 'ja', base: '', rest: '/' }],
    ['/en', { community: '', locale: 'en', base: '/en', rest: '/' }],
    ['/doto', { community: 'doto', locale: 'ja', base: '/doto', rest: '/' }],
    ['/doto/en', { community: 'doto', locale: 'en', base: '/doto/en', rest: '/' }],
    ['/doto/en/me/receipts', { community: 'doto', locale: 'en', base: '/doto/en', rest: '/me/receipts' }],
    ['/doto/events', { community: 'doto', locale: 'ja', base: '/doto', rest: '/events' }],
  ])('reads %s', (pathname, place) => {
    expect(placeOf(pathname)).toEqual(place);
  });
});

describe('inOtherLanguage', () => {
  it.each([
    ['/', '', '/en'],
    ['/en', '', '/'],
    ['/doto', '', '/doto/en'],
    ['/doto/en', '', '/doto'],
    ['/doto/plans', '?interval=year', '/doto/en/plans?interval=year'],
    ['/doto/en/me/checkout/1', '', '/doto/me/checkout/1'],
  ])('turns %s%s into %s and back', (pathname, search, other) => {
    expect(inOtherLanguage(pathname, search)).toBe(other);
    const [otherPath = '', otherSearch] = other.split('?');
    expect(inOtherLanguage(otherPath, otherSearch ? `?${otherSearch}` : '')).toBe(`${pathname}${search}`);
  });
});

describe('returnAddress', () => {
  const place = placeOf('/doto/en/sign-in');

  it('goes back to a page of the same community', () => {
    expect(returnAddress(place, '/doto/me/upgrade?plan=ind_standard')).toBe(
      '/doto/me/upgrade?plan=ind_standard',
    );
  });

  it.each([
    '/doto/../\t/evil.example',
    '/doto/..\n/\r/evil.example',
    '/doto/.\t./oguni/me',
    '/doto/%2e%2e/%2e%2e//evil.example',
    null,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/doto/',
    '/oguni/me',
    '/doto//evil.example',
    '/dotous/me',
  ])('goes to my page instead of %s', (wanted) => {
    expect(returnAddress(place, wanted)).toBe('/doto/en/me');
  });
});
