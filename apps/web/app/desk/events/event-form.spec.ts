import { countIn, eventSaleIn, fieldMeant } from './event-form.ts';
import { fieldsOfTemplate } from './event-template.ts';

describe('an event from the editor', () => {
  it('is on the clock of Japan, closes when it begins, and has the kinds that have a name', () => {
    const read = eventSaleIn({ ...fieldsOfTemplate('workshop'), day: '2027-12-04', 'type-3-price': '5' });
    expect(read).toMatchObject({
      rows: [0, 1],
      sale: {
        startsAt: '2027-12-04T01:00:00.000Z',
        endsAt: '2027-12-04T03:30:00.000Z',
        saleUntil: '2027-12-04T01:00:00.000Z',
        capacity: 12,
        types: [{ nameJa: 'おとな', price: 3_500, discounted: true, capacity: null }, { price: 1_000 }],
      },
    });
  });

  it('says without which field no time can be told', () => {
    const fields = fieldsOfTemplate('talk');
    expect(eventSaleIn(fields)).toEqual({ missing: 'day' });
    expect(eventSaleIn({ ...fields, day: '2027-12-04', ends: '' })).toEqual({ missing: 'ends' });
    expect(eventSaleIn({ ...fields, day: '2027-12-04', closes: 'x' })).toEqual({ missing: 'closes' });
  });

  it('takes numbers as people type them, and -1 for what is none', () => {
    expect(['１，２００', '1,200円', ' 4 枚', '', '-3', '1.5', '10000000000'].map(countIn)).toEqual([
      ...[1_200, 1_200, 4, -1, -1, -1, -1],
    ]);
  });

  it('finds the field that the API means, also where a kind before it was left out', () => {
    expect(fieldMeant('type-1-price', [0, 2])).toBe('type-2-price');
    expect([fieldMeant('startsAt', [0]), fieldMeant('titleJa', [0])]).toEqual(['day', 'titleJa']);
  });
});
