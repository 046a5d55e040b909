import { disclosureChanges, readDisclosureForm } from './disclosure-form.ts';

const limits = {
  days: { least: 1, most: 366 },
  leastAge: { least: 15, most: 20 },
  placementNumber: /^\d{2}-[募ユ]-\d{6}$/u,
};
const usual = { days: '90', leastAge: '18', unknownAge: 'allowed', placementNumber: '' };
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
    [
      { placementNumber: ' ５１－募－０００１２３ ' },
      { days: 90, leastAge: 18, unknownAge: 'allowed', placementNumber: '51-募-000123' },
    ],
  ])('%j is read', (typed, expected) => {
    expect(read(typed)).toEqual({ ok: true, value: { placementNumber: null, ...expected } });
  });

  it.each([
    [{ days: '0' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '367' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '-1' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '三ヶ月' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ leastAge: '14' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '21' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ placementNumber: '届出済' }, 'DISCLOSURE_PLACEMENT_UNREADABLE', 'placementNumber'],
    [{ unknownAge: 'perhaps' }, 'DISCLOSURE_UNKNOWN_AGE', 'unknownAge'],
  ])('%j is refused as %s', (typed, code, field) => {
    expect(read(typed)).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('differs in what was changed alone', () => {
    const before = { days: 90, leastAge: 18, unknownAge: 'allowed', placementNumber: null } as const;
    expect(disclosureChanges(before, before)).toEqual([]);
    expect(disclosureChanges(before, { ...before, days: 30, unknownAge: 'refused' })).toEqual([
      'days',
      'unknownAge',
    ]);
  });
});
