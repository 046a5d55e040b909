import { disclosureChanges, readDisclosureForm } from './disclosure-form.ts';

const limits = { days: { least: 1, most: 366 }, leastAge: { least: 15, most: 20 } };
const usual = { days: '90', leastAge: '18', unknownAge: 'allowed' };
const read = (typed: Partial<typeof usual>) => readDisclosureForm({ ...usual, ...typed }, limits);

describe('What the desk types about disclosure', () => {
  it.each([
    [{}, { days: 90, leastAge: 18, unknownAge: 'allowed' }],
    [
      { days: '３０日', leastAge: '２０歳', unknownAge: 'refused' },
      { days: 30, leastAge: 20, unknownAge: 'refused' },
    ],
    [
      { days: ' 1 ', leastAge: '15才' },
      { days: 1, leastAge: 15, unknownAge: 'allowed' },
    ],
    [{ days: '366 days' }, { days: 366, leastAge: 18, unknownAge: 'allowed' }],
  ])('%j is read', (typed, expected) => {
    expect(read(typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [{ days: '0' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '367' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '-1' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '三ヶ月' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ leastAge: '14' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '21' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ unknownAge: 'perhaps' }, 'DISCLOSURE_UNKNOWN_AGE', 'unknownAge'],
  ])('%j is refused as %s', (typed, code, field) => {
    expect(read(typed)).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('differs in what was changed alone', () => {
    const before = { days: 90, leastAge: 18, unknownAge: 'allowed' } as const;
    expect(disclosureChanges(before, before)).toEqual([]);
    expect(disclosureChanges(before, { ...before, days: 30, unknownAge: 'refused' })).toEqual([
      'days',
      'unknownAge',
    ]);
  });
});
