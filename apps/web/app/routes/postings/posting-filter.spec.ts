import { askedFilter, filterIn, wishParams } from './posting-filter.ts';

const read = (query: string) => filterIn(new URLSearchParams(query));
const nothing = { words: '', area: null, contract: null, way: null, unit: null, yen: null, company: null };

describe('which postings an address asks for', () => {
  it.each([
    ['', {}],
    [
      'words=%E9%BA%A6&area=01206&contract=outsourcing&way=home',
      { words: '麦', area: '01206', contract: 'outsourcing', way: 'home' },
    ],
    ['unit=hour&yen=1%2C200', { unit: 'hour', yen: 1200 }],
    ['unit=hour&yen=%EF%BC%91%EF%BC%92%EF%BC%90%EF%BC%90%E5%86%86', { unit: 'hour', yen: 1200 }],
    ['unit=month&yen=99999999', { unit: 'month', yen: 10_000_000 }],
    ['yen=1200', {}],
    ['unit=hour&yen=many', { unit: 'hour' }],
    ['area=x&contract=slavery&way=moon&company=me', {}],
    [`words=${'a'.repeat(70)}`, { words: 'a'.repeat(60) }],
  ])('%p is read as %p', (query, more) => expect(read(query)).toEqual({ ...nothing, ...more }));

  it('is said again as it was read', () => {
    const wish = read('words=a+b&area=01206&contract=fixed_term&way=on_site&unit=day&yen=9000');
    expect(filterIn(wishParams(wish))).toEqual(wish);
    expect(askedFilter(wish)).toMatchObject({ payUnit: 'day', leastYen: 9000, companyId: null });
    expect(wishParams(read('')).size).toBe(0);
  });
});
