import { companyTurnTitle } from './company-turns.ts';

describe('the title of a turn in a company’s story', () => {
  it('tells a benefit by its name and unit, hours by the quarter', () => {
    const facts = { benefit: 'support_hours', parts: 5, for: '採用の相談', on: '2027-02-03' };
    expect(companyTurnTitle('benefit_used', facts)).toEqual({
      ja: '特典を利用：事務局による個別の支援 1.25時間（2027年2月3日、採用の相談）',
      en: 'Benefit used: Support by the secretariat, 1.25 hours (3 February 2027, 採用の相談)',
    });
  });

  it('tells a benefit that is no longer in the table by its key', () => {
    const { en } = companyTurnTitle('benefit_given_back', {
      benefit: 'gone',
      parts: 1,
      for: 'x',
      reason: 'y',
    });
    expect(en).toBe('Use of gone taken back: – (x; y)');
  });
});
