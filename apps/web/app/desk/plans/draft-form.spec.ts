import { benefitRows, fieldsOf, postedRows, readDraft } from './draft-form.ts';

const privileges = [
  { key: 'newsletter', label: { ja: 'ニュースレター', en: 'Newsletter' }, unit: null },
  { key: 'event_discount', label: { ja: '{n}円引き', en: '¥{n} off' }, unit: 'yen' },
];
const plan = {
  ...{
    kind: 'paid' as const,
    featured: true,
    taxCategory: 'taxable_10' as const,
    taxNote: null,
    yearFrom: null,
  },
  name: { ja: '標準', en: 'Standard' },
  summary: { ja: '説明', en: 'Text' },
  eligibility: null,
  prices: [{ interval: 'month' as const, amount: 1100 }],
  reductions: [],
  benefits: [
    { key: 'event_discount', label: { ja: '1,000円引き', en: '¥1,000 off' }, included: true, amount: 1000 },
  ],
};

describe('the form of a draft', () => {
  it('shows what the plan names first, then the table, then a blank line; the number is open in the words', () => {
    const rows = benefitRows(plan.benefits, privileges);
    expect(rows.map(({ key, included }) => [key, included])).toEqual([
      ['event_discount', true],
      ['newsletter', false],
      ['own_1', false],
    ]);
    expect(rows[0]).toMatchObject({ ja: '{n}円引き', amount: '1,000', unit: 'yen' });
  });

  it('comes back as it was, with another number in the words', () => {
    const fields = {
      ...fieldsOf(plan, { open: true, revision: 3 }),
      ...{
        benefitKeys: 'event_discount,newsletter,own_1',
        'b-event_discount': 'yes',
        'b-event_discount-had': 'yes',
      },
      ...{
        'b-event_discount-ja': '{n}円引き',
        'b-event_discount-en': '¥{n} off',
        'b-event_discount-n': '１，５００円',
      },
      ...{ monthly: '１，３００円', yearly: '' },
    };
    expect(readDraft(fields, { id: 'd', planKey: 'ind_standard' })).toMatchObject({
      ...{ revision: 3, monthly: 1300, yearly: null, featured: true, open: true, kind: 'paid' },
      benefits: [
        { key: 'event_discount', ja: '1,500円引き', en: '¥1,500 off', amount: 1500, included: true },
      ],
    });
    const rows = postedRows(fields, benefitRows(plan.benefits, privileges));
    expect(rows.map(({ included }) => included)).toEqual([true, false, false]);
  });

  it('has a reduced price where one was typed, the age beginning with 29; an age alone makes none', () => {
    const fields = fieldsOf(plan, { open: true, revision: 0 });
    expect(fields).toMatchObject({ underAge: '29', underMonthly: '', underYearly: '' });
    const read = (typed: Record<string, string>) =>
      readDraft({ ...fields, ...typed }, { id: 'd', planKey: null }).reductions;
    expect(read({})).toEqual([]);
    const young = { kind: 'under_age' as const, below: 25, monthly: 550, yearly: null };
    expect(read({ underAge: '２５歳', underMonthly: '550円' })).toEqual([young]);
    const prices = [{ interval: 'month' as const, amount: 550 }];
    const shown = fieldsOf(
      { ...plan, reductions: [{ kind: 'under_age', below: 25, prices }] },
      { open: true, revision: 0 },
    );
    expect(readDraft(shown, { id: 'd', planKey: null }).reductions).toEqual([young]);
    const student = { kind: 'student' as const, below: null, monthly: null, yearly: 3_300 };
    expect(read({ studentYearly: '３，３００' })).toEqual([student]);
  });

  it('keeps a line that the plan names although it is not ticked any more, and drops others', () => {
    const fields = { benefitKeys: 'event_discount,newsletter', 'b-event_discount-had': 'yes' };
    const { benefits } = readDraft(fields, { id: 'd', planKey: null });
    expect(benefits.map(({ key, included }) => [key, included])).toEqual([['event_discount', false]]);
  });
});
