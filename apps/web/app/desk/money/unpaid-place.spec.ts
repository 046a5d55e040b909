import { unpaidAddress, unpaidPlaceIn } from './unpaid-place.ts';

describe('the address of the list of unpaid fees', () => {
  it.each([
    ['/desk/money#unpaid', { cause: null, after: null }],
    ['/desk/money?cause=funds#unpaid', { cause: 'funds', after: null }],
    ['/desk/money?cause=term_over&after=a%2Bb%3D#unpaid', { cause: 'term_over', after: 'a+b=' }],
  ] as const)('%s is read as it is written', (address, place) => {
    expect(unpaidAddress(place)).toBe(address);
    expect(unpaidPlaceIn(new URL(address, 'https://example.jp').searchParams)).toEqual(place);
  });

  it('shows everybody where the cause is none', () => {
    expect(unpaidPlaceIn(new URLSearchParams('cause=weather'))).toEqual({ cause: null, after: null });
  });
});
