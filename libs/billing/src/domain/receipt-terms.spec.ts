import { tokyoDate, yen } from '@enishi/kernel';

import {
  checkedAddressee,
  receiptAmount,
  receiptNumber,
  receiptYear,
  registrationOn,
  taxPercent,
} from './receipt-terms.ts';

describe('receipts', () => {
  it('are numbered per fiscal year: March still belongs to the year before', () => {
    expect(receiptNumber({ fiscalYear: 2026, serial: 12 })).toBe('R2026-000012');
    expect(receiptYear(tokyoDate('2027-03-31'), 4)).toBe(2026);
    expect(receiptYear(tokyoDate('2027-04-01'), 4)).toBe(2027);
  });

  it('write money so that nothing can be added', () => {
    expect(receiptAmount(yen(1100))).toBe('¥1,100-');
    expect(receiptAmount(yen(132000))).toBe('¥132,000-');
  });

  it('carry the registration number only for what was paid since registration', () => {
    const registration = { number: 'T9999999999999', registeredFrom: tokyoDate('2026-10-01') };
    expect(registrationOn(registration, tokyoDate('2026-09-30'))).toBeNull();
    expect(registrationOn(registration, tokyoDate('2026-10-01'))).toBe('T9999999999999');
    expect(registrationOn(null, tokyoDate('2026-10-01'))).toBeNull();
  });

  it('state the rate of the day, and none for 賛助会費 without consideration', () => {
    expect(taxPercent('taxable_10', tokyoDate('2026-11-23'))).toBe(10);
    expect(taxPercent('out_of_scope', tokyoDate('2026-11-23'))).toBeNull();
  });

  it.each(['', '   ', 'あ\nい', 'あ'.repeat(61), '\u2028'])('refuse the addressee %j', (text) => {
    expect(() => checkedAddressee(text)).toThrow('ADDRESSEE_INVALID');
  });

  it('keep an addressee as typed, without blanks around it', () => {
    expect(checkedAddressee(' 株式会社髙﨑　御中 ')).toBe('株式会社髙﨑　御中');
  });
});
