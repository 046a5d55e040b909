import { day, moment, nearDay, shortDay } from './dates.ts';
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
});
