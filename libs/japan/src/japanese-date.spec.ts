import { tokyoDate, tokyoMonth } from '@enishi/kernel';
import {
  formatJapaneseDate,
  formatJapaneseMonth,
  formatTokyoInstant,
  formatTokyoSpan,
} from './japanese-date.ts';
import { wareki, warekiYear } from './wareki.ts';

describe('days as people read them', () => {
  it('prints the weekday on demand', () => {
    const day = tokyoDate('2026-12-05');
    expect(formatJapaneseDate(day, 'ja')).toBe('2026年12月5日');
    expect(formatJapaneseDate(day, 'ja', { weekday: true })).toBe('2026年12月5日(土)');
    expect(formatJapaneseDate(day, 'en')).toBe('5 December 2026');
    expect(formatJapaneseDate(day, 'en', { weekday: true })).toBe('Sat, 5 December 2026');
  });

  it('prints months and instants of Tokyo', () => {
    expect(formatJapaneseMonth(tokyoMonth('2026-11'), 'ja')).toBe('2026年11月');
    expect(formatJapaneseMonth(tokyoMonth('2026-11'), 'en')).toBe('November 2026');
    const instant = new Date('2026-12-31T15:30:00Z');
    expect(formatTokyoInstant(instant, 'ja')).toBe('2027年1月1日 00:30');
    expect(formatTokyoInstant(instant, 'en')).toBe('1 January 2027, 00:30');
  });

  it('prints a span, and the day of its end where that is another in Tokyo', () => {
    const from = new Date('2026-12-05T09:30:00Z');
    const evening = new Date('2026-12-05T11:30:00Z');
    const night = new Date('2026-12-05T17:00:00Z');
    expect(formatTokyoSpan(from, evening, 'ja')).toBe('2026年12月5日(土) 18:30〜20:30');
    expect(formatTokyoSpan(from, evening, 'en')).toBe('Sat, 5 December 2026, 18:30 – 20:30');
    expect(formatTokyoSpan(from, night, 'ja')).toBe('2026年12月5日(土) 18:30〜2026年12月6日(日) 02:00');
    expect(formatTokyoSpan(from, night, 'en')).toBe(
      'Sat, 5 December 2026, 18:30 – Sun, 6 December 2026, 02:00',
    );
  });

  it.each([
    ['2026-12-05', '令和8年12月5日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1926-12-25', '昭和元年12月25日'],
    ['1912-07-29', '明治45年7月29日'],
  ])('%s is %s', (day, era) => expect(wareki(tokyoDate(day))).toBe(era));

  it('writes a year alone and knows no era before the calendar changed', () => {
    expect(warekiYear(tokyoDate('2026-04-01'))).toBe('令和8年');
    expect(() => wareki(tokyoDate('1872-12-31'))).toThrow(RangeError);
  });
});
