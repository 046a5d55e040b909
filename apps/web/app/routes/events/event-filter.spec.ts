import { askedFilter, filterIn, monthsFrom } from './event-filter.ts';

describe('which events are looked for', () => {
  const asked = (query: string) => askedFilter(filterIn(new URLSearchParams(query)));

  it('is a kind, and a month as Tokyo counts it', () => {
    expect(asked('kind=talk&month=2027-12')).toEqual({
      ...{ kind: 'talk', from: '2027-11-30T15:00:00.000Z', until: '2027-12-31T15:00:00.000Z' },
    });
    expect(asked('')).toEqual({ kind: null });
    expect(asked('kind=wedding&month=soon')).toEqual({ kind: null });
  });

  it('is one of the next twelve months, from that which has begun in Tokyo', () => {
    const months = monthsFrom(new Date('2027-11-30T15:00:00Z'));
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2027-12', '2028-11']);
  });
});
