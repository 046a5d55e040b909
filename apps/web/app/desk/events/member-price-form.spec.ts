import { eventSaleIn, fieldMeant } from './event-form.ts';
import { fieldsOfTemplate } from './event-template.ts';
import { fieldsOfMemberPrices, memberPricesIn } from './member-price-form.ts';

describe('what a kind costs groups of members, in the editor', () => {
  it('is what it costs everybody until the desk types something else, in every template', () => {
    const read = eventSaleIn({ ...fieldsOfTemplate('workshop'), 'date-0-day': '2027-12-04' });
    const none = { memberPrices: { free: null, paid: null, company: null } };
    expect(read).toMatchObject({ sale: { types: [none, none] } });
  });

  it('is posted as it was shown, so that a copy begins with it; 0 is a price, and what is no number is refused', () => {
    const evening = { free: 2_000, paid: 1_000, company: 0 };
    expect(memberPricesIn(Object.fromEntries(fieldsOfMemberPrices(2, evening)), 2)).toEqual(evening);
    expect(memberPricesIn({ 'type-0-priceFree': '２,０００円', 'type-0-pricePaid': 'なし' }, 0)).toEqual({
      ...{ free: 2_000, paid: -1, company: null },
    });
  });

  it('is the field that a refusal means, also where a kind before it was left out', () => {
    expect(fieldMeant('type-1-pricePaid', { dates: [0], types: [0, 2] })).toBe('type-2-pricePaid');
  });
});
