import { disclosureChanges, readDisclosureForm } from './disclosure-form.ts';

const limits = {
  days: { least: 1, most: 366 },
  leastAge: { least: 15, most: 20 },
  recordDays: { least: 30, most: 730 },
  answerDays: { least: 3, most: 30 },
  quietDays: { least: 30, most: 730 },
  placementNumber: /^\d{2}-[募ユ]-\d{6}$/u,
};
const usual = {
  ...{ days: '90', leastAge: '18', unknownAge: 'allowed', placementNumber: '' },
  ...{ recordDays: '365', answerDays: '14', quietDays: '180' },
};
const kept = { placementNumber: null, recordDays: 365, answerDays: 14, quietDays: 180 };
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
    [
      { recordDays: '７３０日', answerDays: '3', quietDays: ' 30 ' },
      { days: 90, leastAge: 18, unknownAge: 'allowed', recordDays: 730, answerDays: 3, quietDays: 30 },
    ],
    [{ days: '366 days' }, { days: 366, leastAge: 18, unknownAge: 'allowed' }],
    [
      { placementNumber: ' ５１－募－０００１２３ ' },
      { days: 90, leastAge: 18, unknownAge: 'allowed', placementNumber: '51-募-000123' },
    ],
  ])('%j is read', (typed, expected) => {
    expect(read(typed)).toEqual({ ok: true, value: { ...kept, ...expected } });
  });

  it.each([
    [{ days: '0' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '367' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '-1' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ days: '三ヶ月' }, 'DISCLOSURE_DAYS_UNREADABLE', 'days'],
    [{ leastAge: '14' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '21' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ leastAge: '' }, 'DISCLOSURE_AGE_UNREADABLE', 'leastAge'],
    [{ recordDays: '29' }, 'DISCLOSURE_DAYS_UNREADABLE', 'recordDays'],
    [{ answerDays: '31' }, 'DISCLOSURE_DAYS_UNREADABLE', 'answerDays'],
    [{ quietDays: '0' }, 'DISCLOSURE_DAYS_UNREADABLE', 'quietDays'],
    [{ placementNumber: '届出済' }, 'DISCLOSURE_PLACEMENT_UNREADABLE', 'placementNumber'],
    [{ unknownAge: 'perhaps' }, 'DISCLOSURE_UNKNOWN_AGE', 'unknownAge'],
  ])('%j is refused as %s', (typed, code, field) => {
    expect(read(typed)).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('differs in what was changed alone', () => {
    const before = { ...kept, days: 90, leastAge: 18, unknownAge: 'allowed' } as const;
    expect(disclosureChanges(before, before)).toEqual([]);
    expect(disclosureChanges(before, { ...before, days: 30, unknownAge: 'refused' })).toEqual([
      'days',
      'unknownAge',
    ]);
  });
});
