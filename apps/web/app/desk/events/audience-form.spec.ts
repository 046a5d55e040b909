import { audienceIn, fieldsOfAudience } from './audience-form.ts';
import { eventSaleIn, fieldMeant } from './event-form.ts';
import { fieldsOfTemplate } from './event-template.ts';

describe('for whom a kind of ticket is, in the editor', () => {
  it('is everybody until the desk says something else, in every template', () => {
    const read = eventSaleIn({ ...fieldsOfTemplate('workshop'), 'date-0-day': '2027-12-04' });
    expect(read).toMatchObject({
      sale: { types: [{ audience: { to: 'everybody', planKeys: [] } }, { audience: { to: 'everybody' } }] },
    });
    expect(audienceIn({ 'type-0-audience': 'nobody' }, 0)).toEqual({ to: 'everybody', planKeys: [] });
  });

  it('is posted as it was shown, so that a copy begins with it; ticks count where it is for plans alone', () => {
    const plans = { to: 'plans', planKeys: ['ind_standard', 'ind_top'] } as const;
    const fields = Object.fromEntries(fieldsOfAudience(2, { ...plans, planKeys: [...plans.planKeys] }));
    expect(audienceIn(fields, 2)).toEqual(plans);
    expect(audienceIn({ ...fields, 'type-2-audience': 'members' }, 2)).toEqual({
      ...{ to: 'members', planKeys: [] },
    });
    expect(audienceIn(fields, 1)).toEqual({ to: 'everybody', planKeys: [] });
  });

  it('is the field that a refusal means, also where a kind before it was left out', () => {
    expect(fieldMeant('type-1-audience', { dates: [0], types: [0, 2] })).toBe('type-2-audience');
  });
});
