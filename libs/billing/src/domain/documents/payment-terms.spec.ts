import { tokyoDate } from '@enishi/kernel';
import { isBankDay } from '@enishi/japan';
import type { BankDayShift } from '@enishi/japan';
import fc from 'fast-check';
import { checkedTerms, dueDay, termsWritten, usualTerms } from './payment-terms.ts';

const terms = (
  closingDay: number,
  monthsLater: number,
  payDay: number,
  onHoliday: BankDayShift = 'before',
) => ({
  ...{ closingDay, monthsLater, payDay, onHoliday },
});

describe('terms in words', () => {
  it.each([
    [31, 1, 31, '月末締め翌月末払い'],
    [20, 1, 31, '20日締め翌月末払い'],
    [31, 2, 10, '月末締め翌々月10日払い'],
    [10, 0, 25, '10日締め当月25日払い'],
    [31, 3, 31, '月末締め3か月後の月末払い'],
  ])('%i, %i, %i: %s', (closingDay, monthsLater, payDay, written) => {
    expect(termsWritten({ ...usualTerms, closingDay, monthsLater, payDay })).toBe(written);
  });
});

describe('the day an invoice is due', () => {
  it.each([
    ['月末締め翌月末', '2026-10-15', usualTerms, '2026-11-30'],
    ['月末締め翌月末, the year’s last days closed', '2026-11-26', usualTerms, '2026-12-30'],
    ['月末締め翌月末, moved behind them', '2026-11-26', terms(31, 1, 31, 'after'), '2027-01-04'],
    ['月末締め翌月末 from the end of January', '2027-01-31', usualTerms, '2027-02-26'],
    ['20日締め翌月10日, before the closing day', '2026-11-20', terms(20, 1, 10), '2026-12-10'],
    ['20日締め翌月10日, a day later', '2026-11-21', terms(20, 1, 10), '2027-01-08'],
    ['月末締め翌々月5日', '2026-11-26', terms(31, 2, 5), '2027-01-05'],
    ['15日締め当月末', '2026-11-10', terms(15, 0, 31), '2026-11-30'],
    [
      'the first falls on a Sunday, and banks are closed before it',
      '2026-01-31',
      terms(31, 1, 1),
      '2026-02-02',
    ],
    ['30日締め in February', '2028-02-29', terms(30, 1, 31), '2028-03-31'],
  ])('%s: invoiced on %s', (_name, issuedOn, given, due) => {
    expect(dueDay(tokyoDate(issuedOn), given)).toBe(due);
  });

  it('is a day on which banks are open, and never before the day of issue', () => {
    const seed = 20261126;
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom<BankDayShift>('before', 'after'),
        (at, closingDay, monthsLater, payDay, onHoliday) => {
          const issuedOn = tokyoDate(at.toISOString().slice(0, 10));
          const due = dueDay(issuedOn, { closingDay, monthsLater, payDay, onHoliday });
          expect(isBankDay(due)).toBe(true);
          expect(due >= issuedOn).toBe(true);
        },
      ),
      { seed },
    );
  });

  it.each([
    ['a day that no month has', terms(32, 1, 31)],
    ['day nought', terms(0, 1, 31)],
    ['half a month', terms(31, 0.5, 31)],
    ['more than half a year', terms(31, 7, 31)],
    ['payment on the closing day', terms(20, 0, 20)],
  ])('refuses %s', (_name, given) => {
    const checked = checkedTerms(given);
    expect(checked.ok ? null : checked.refusal.code).toBe('PAYMENT_TERMS_INVALID');
  });
});
