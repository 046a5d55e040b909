import { anchorAt, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import { rhythm } from './charge-rhythm.ts';

describe('the rule of charges, by the moment of the first one in Tokyo', () => {
  it.each<[string, BillingInterval, string]>([
    ['2027-01-15T12:00', 'month', '毎月15日'],
    ['2027-01-31T12:00', 'month', '毎月31日（その日がない月は末日）'],
    ['2027-01-15T02:00', 'month', '毎月15日'],
    ['2027-03-01T02:00', 'month', '毎月29日（その日がない月は翌月1日）'],
    ['2027-01-31T02:00', 'month', '毎月31日（その日がない月は翌月1日）'],
    ['2027-04-01T02:00', 'month', '毎月1日'],
    ['2028-02-29T12:00', 'year', '毎年2月29日（その日がない年は2月28日）'],
    ['2028-02-29T02:00', 'year', '毎年3月1日（うるう年は2月29日）'],
    ['2027-03-01T02:00', 'year', '毎年3月1日（うるう年は2月29日）'],
    ['2028-03-01T02:00', 'year', '毎年3月1日'],
    ['2027-07-01T02:00', 'year', '毎年7月1日'],
  ])('%s, by %s: %s', (from, interval, rule) => {
    const at = new Date(`${from}+09:00`);
    const said = rhythm(interval, tokyoDateOf(at), anchorAt(at));
    expect(said.ja).toBe(rule);
    expect(said.en).not.toBe('');
  });
});
