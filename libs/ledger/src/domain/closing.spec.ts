import { tokyoDate, tokyoMonth, unwrap } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

import { closedThrough, monthState, reopened } from './closing.ts';

const day = (text: string | null): TokyoDate | null => (text === null ? null : tokyoDate(text));
const today = tokyoDate('2026-11-26');
const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);

describe('where a month stands', () => {
  it.each([
    ['2026-10', null, 'open'],
    ['2026-11', null, 'running'],
    ['2026-12', null, 'running'],
    ['2026-10', '2026-10-01', 'open'],
    ['2026-10', '2026-09-01', 'after_open'],
    ['2026-09', '2026-10-01', 'closed'],
    ['2020-01', '2026-10-01', 'closed'],
  ])('%s with books open from %s is %s', (month, openFrom, state) => {
    expect(monthState(tokyoMonth(month), day(openFrom), today)).toBe(state);
  });

  it('is over at midnight in Japan', () => {
    expect(monthState(tokyoMonth('2026-11'), null, tokyoDate('2026-12-01'))).toBe('open');
  });
});

describe('closing a month', () => {
  it.each([
    ['2026-10', null, 'ok'],
    ['2026-11', '2026-11-01', 'MONTH_NOT_OVER'],
    ['2026-10', '2026-11-01', 'MONTH_CLOSED'],
    ['2026-10', '2026-08-01', 'MONTH_BEFORE_OPEN'],
    ['2026-10', '2026-10-01', 'ok'],
  ])('%s with books open from %s: %s', (month, openFrom, code) => {
    expect(codeOf(closedThrough(tokyoMonth(month), day(openFrom), today))).toBe(code);
  });

  it('opens the books from the first of the next month, over the turn of a year too', () => {
    const december = closedThrough(tokyoMonth('2025-12'), day('2025-12-01'), today);
    expect(unwrap(december)).toBe('2026-01-01');
  });
});

describe('reopening a month', () => {
  it.each([
    ['2026-10', '2026-11-01', '', 'MONTH_REASON'],
    ['2026-10', '2026-11-01', 'あ'.repeat(401), 'MONTH_REASON'],
    ['2026-09', '2026-11-01', '請求書の漏れ', 'MONTH_NOT_LAST_CLOSED'],
    ['2026-11', '2026-11-01', '請求書の漏れ', 'MONTH_NOT_LAST_CLOSED'],
    ['2026-10', null, '請求書の漏れ', 'MONTH_NOT_LAST_CLOSED'],
    ['2026-10', '2026-11-01', ' 請求書の漏れ ', 'ok'],
  ])('%s with books open from %s, because “%s”: %s', (month, openFrom, reason, code) => {
    expect(codeOf(reopened(tokyoMonth(month), day(openFrom), reason))).toBe(code);
  });

  it('keeps earlier months closed', () => {
    expect(unwrap(reopened(tokyoMonth('2026-10'), day('2026-11-01'), 'x'))).toEqual({
      openFrom: '2026-10-01',
      reason: 'x',
    });
  });
});
