import { clock, clockSpan, day, moment, monthName, nearDay, occasion, shortDay } from './dates.ts';
import { count, money, moneyTaxIncluded } from './money.ts';

describe('figures on the screen', () => {
  it('groups yen and puts the unit where the language has it', () => {
    expect([money(1100, 'ja'), money(1100, 'en'), money(0, 'ja')]).toEqual(['1,100円', '¥1,100', '0円']);
  });

  it('says that a consumer price includes tax', () => {
    expect([moneyTaxIncluded(33000, 'ja'), moneyTaxIncluded(33000, 'en')]).toEqual([
      '33,000円（税込）',
      '¥33,000 (tax included)',
    ]);
  });

  it('groups counts', () => {
    expect([count(7), count(1284), count(1234567)]).toEqual(['7', '1,284', '1,234,567']);
  });
});

describe('days and moments', () => {
  it('names the weekday of a day', () => {
    expect(day('2026-11-23', 'ja')).toBe('2026年11月23日(月)');
    expect(shortDay('2026-11-23', 'ja')).toBe('2026年11月23日');
    expect(nearDay('2026-11-28', 'ja')).toBe('11月28日(土)');
    expect(nearDay('2026-11-28', 'en')).toBe('Sat, 28 November');
  });

  it('shows an instant as the clock in Tokyo does, across midnight', () => {
    expect(moment('2026-12-31T15:05:00Z', 'ja')).toBe('2027年1月1日 00:05');
  });

  it('names a month in both languages', () => {
    expect([monthName('2026-11', 'ja'), monthName('2026-11', 'en')]).toEqual(['2026年11月', 'November 2026']);
  });

  it('tells an evening by its hours, and what lasts longer by both days', () => {
    const evening = ['2027-12-04T09:30:00Z', '2027-12-04T11:30:00Z'] as const;
    expect(occasion(...evening, 'ja')).toBe('2027年12月4日(土) 18:30〜20:30');
    expect(occasion(...evening, 'en')).toBe('Sat, 4 December 2027, 18:30 – 20:30');
    expect(occasion('2027-12-04T01:00:00Z', '2027-12-05T03:00:00Z', 'ja')).toBe(
      '2027年12月4日(土) 10:00〜2027年12月5日(日) 12:00',
    );
    expect(clock('2027-12-03T15:05:59Z')).toBe('00:05');
    expect(clockSpan(...evening)).toBe('18:30–20:30');
  });
});
