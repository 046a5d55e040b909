import { countIn } from './count-in.ts';
import { eventSaleIn, fieldMeant } from './event-form.ts';
import { fieldsOfTemplate } from './event-template.ts';

describe('an event from the editor', () => {
  it('is on the clock of Japan, closes when it begins, and has the kinds that have a name', () => {
    const fields = { ...fieldsOfTemplate('workshop'), 'date-0-day': '2027-12-04', 'type-3-price': '5' };
    expect(eventSaleIn(fields)).toMatchObject({
      rows: { dates: [0], types: [0, 1] },
      sale: {
        dates: [
          {
            startsAt: '2027-12-04T01:00:00.000Z',
            endsAt: '2027-12-04T03:30:00.000Z',
            saleUntil: '2027-12-04T01:00:00.000Z',
            capacity: 12,
          },
        ],
        together: null,
        types: [{ nameJa: 'おとな', price: 3_500, discounted: true, capacity: null }, { price: 1_000 }],
      },
    });
  });

  it('says without which field no time can be told', () => {
    const fields = { ...fieldsOfTemplate('talk'), 'date-0-day': '2027-12-04' };
    expect(eventSaleIn(fieldsOfTemplate('talk'))).toEqual({ missing: 'date-0-day' });
    expect(eventSaleIn({ ...fields, 'date-0-ends': '' })).toEqual({ missing: 'date-0-ends' });
    expect(eventSaleIn({ ...fields, 'date-2-day': '2027-12-11' })).toEqual({ missing: 'date-2-begins' });
    expect(eventSaleIn({ ...fields, 'date-0-closes': 'x' })).toEqual({ missing: 'date-0-closes' });
  });

  it('has further dates, without those that were struck out; a first date that comes again closes as long before', () => {
    const row = { begins: '10:00', ends: '12:00', closes: '', capacity: '8' };
    const at = (number: number, changes: Record<string, string>) =>
      Object.fromEntries(
        Object.entries({ ...row, ...changes }).map(([name, value]) => [`date-${number}-${name}`, value]),
      );
    const several = eventSaleIn({
      ...at(0, { day: '2027-12-04' }),
      ...at(1, { day: '2027-12-11', struck: 'on' }),
      ...at(2, { day: '2027-12-18' }),
      ...at(3, { day: '' }),
    });
    expect(several).toMatchObject({ rows: { dates: [0, 2] }, sale: { dates: [{}, { capacity: 8 }] } });
    const weekly = eventSaleIn({
      ...at(0, { day: '2027-12-04', closes: '2027-12-02T17:00' }),
      ...{ repeat: 'weekly', times: '３回', together: '20' },
    });
    expect(weekly).toMatchObject({
      rows: { dates: [0, 0, 0] },
      sale: {
        together: 20,
        dates: [{}, {}, { startsAt: '2027-12-18T01:00:00.000Z', saleUntil: '2027-12-16T08:00:00.000Z' }],
      },
    });
  });

  it('takes numbers as people type them, and -1 for what is none', () => {
    expect(['１，２００', '1,200円', ' 4 枚', '', '-3', '1.5', '10000000000'].map(countIn)).toEqual([
      ...[1_200, 1_200, 4, -1, -1, -1, -1],
    ]);
  });

  it('lasts until a last day, and keeps every step of the standard terms of travel', () => {
    const days = { 'date-0-day': '2028-01-22', 'date-0-lastDay': '2028-01-23' };
    expect(eventSaleIn({ ...fieldsOfTemplate('tour'), ...days })).toMatchObject({
      sale: {
        dates: [{ startsAt: '2028-01-22T00:00:00.000Z', endsAt: '2028-01-23T07:00:00.000Z' }],
        cancelling: [
          { from: 20, percent: 20 },
          { from: 7, percent: 30 },
          { from: 1, percent: 40 },
          { from: 0, percent: 50 },
        ],
      },
    });
  });

  it('finds the field that the API means, also where a kind before it was left out', () => {
    const rows = { dates: [0, 0, 3], types: [0, 2] };
    expect(fieldMeant('type-1-price', rows)).toBe('type-2-price');
    expect(fieldMeant('date-1-startsAt', rows)).toBe('date-0-day');
    expect(fieldMeant('date-2-capacity', rows)).toBe('date-3-capacity');
    expect([fieldMeant('dates', rows), fieldMeant('titleJa', rows)]).toEqual(['date-0-day', 'titleJa']);
  });
});
