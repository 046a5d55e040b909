import { askedFilter, filterIn, monthsFrom, wishParams } from './event-filter.ts';

describe('which events are looked for', () => {
  const asked = (query: string) => askedFilter(filterIn(new URLSearchParams(query)));

  it('is a kind, and a month as Tokyo counts it', () => {
    expect(asked('kind=talk&month=2027-12&area=01206&mode=online')).toEqual({
      ...{
        kind: 'talk',
        area: '01206',
        mode: 'online',
        from: '2027-11-30T15:00:00.000Z',
        until: '2027-12-31T15:00:00.000Z',
      },
    });
    expect(asked('')).toEqual({ kind: null, area: null, mode: null });
    expect(asked('kind=wedding&month=soon&area=here&mode=moon')).toEqual({
      kind: null,
      area: null,
      mode: null,
    });
  });

  it('is said in the address as it was read from it', () => {
    const address = 'kind=talk&month=2027-12&area=01206&mode=online';
    expect(wishParams(filterIn(new URLSearchParams(address))).toString()).toBe(address);
    expect(wishParams(filterIn(new URLSearchParams('kind=&area='))).toString()).toBe('');
  });

  it('is one of the next twelve months, from that which has begun in Tokyo', () => {
    const months = monthsFrom(new Date('2027-11-30T15:00:00Z'));
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2027-12', '2028-11']);
    expect(monthsFrom(new Date('2027-11-30T15:00:00Z'), '2029-03').at(-1)).toBe('2029-03');
  });
});
