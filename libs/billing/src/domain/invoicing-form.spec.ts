import { invoicingLimits } from '@enishi/identity';

import { changedFields, readInvoicingForm, readStampRule } from './invoicing-form.ts';

const typed = {
  bankAccount: ' みちのひがし銀行 北大通支店 \r\n\r\n 普通 0001234 ',
  paidInto: 'virtual',
  beginsWith: 'start_day',
  renewalDays: '６０日',
  quoteDays: '30',
  reminderDays: '0',
};

describe('the settings of invoicing, as the desk types them', () => {
  it('are read with full-width digits, and an account of two lines is one, as it is printed', () => {
    expect(readInvoicingForm(typed, invoicingLimits)).toMatchObject({
      ok: true,
      value: {
        ...{ bankAccount: 'みちのひがし銀行 北大通支店　普通 0001234', beginsWith: 'start_day' },
        ...{ paidInto: 'virtual', renewalDays: 60, quoteDays: 30, reminderDays: 0 },
      },
    });
  });

  it.each([
    ['no account', { bankAccount: ' \n ' }, 'INVOICING_ACCOUNT_MISSING', 'bankAccount'],
    ['an account too long', { bankAccount: 'あ'.repeat(201) }, 'INVOICING_ACCOUNT_TOO_LONG', 'bankAccount'],
    ['another account', { paidInto: 'till' }, 'INVOICING_WAY_UNKNOWN', 'paidInto'],
    ['another beginning', { beginsWith: 'whenever' }, 'INVOICING_BEGINNING_UNKNOWN', 'beginsWith'],
    ['no days', { renewalDays: '0' }, 'INVOICING_DAYS_UNREADABLE', 'renewalDays'],
    ['half a year and a day', { renewalDays: '181' }, 'INVOICING_DAYS_UNREADABLE', 'renewalDays'],
    ['words', { quoteDays: '一か月' }, 'INVOICING_DAYS_UNREADABLE', 'quoteDays'],
    ['more than a year', { quoteDays: '366' }, 'INVOICING_DAYS_UNREADABLE', 'quoteDays'],
    ['less than nothing', { quoteDays: '-3' }, 'INVOICING_DAYS_UNREADABLE', 'quoteDays'],
    ['a reminder before the grace', { reminderDays: '14' }, 'INVOICING_DAYS_UNREADABLE', 'reminderDays'],
    ['no word of a reminder', { reminderDays: '' }, 'INVOICING_DAYS_UNREADABLE', 'reminderDays'],
  ])('%s is refused', (_what, wrong, code, field) => {
    const read = readInvoicingForm({ ...typed, ...wrong }, invoicingLimits);
    expect(read.ok ? null : [read.refusal.code, read.refusal.facts['field']]).toEqual([code, field]);
  });

  it('are refused for all that is wrong at once', () => {
    const read = readInvoicingForm({ ...typed, bankAccount: '', renewalDays: '0' }, invoicingLimits);
    expect(read.ok ? [] : [read.refusal, ...read.refusal.others].map(({ facts }) => facts['field'])).toEqual([
      'bankAccount',
      'renewalDays',
    ]);
  });

  it('leave stamps on receipts to a question of their own', () => {
    expect(readStampRule('exempt')).toEqual({ ok: true, value: 'exempt' });
    expect(readStampRule('some')).toMatchObject({
      ...{ ok: false, refusal: { code: 'INVOICING_STAMPS_UNKNOWN', facts: { field: 'stamps' } } },
    });
  });

  it('says in what two differ', () => {
    const days = { renewalDays: 60, quoteDays: 30, reminderDays: 5 };
    const terms = {
      bankAccount: 'a',
      paidInto: 'own',
      beginsWith: 'start_day',
      stamps: 'due',
      ...days,
    } as const;
    expect(changedFields(terms, { ...terms })).toEqual([]);
    const after = { ...terms, bankAccount: 'b', paidInto: 'virtual', quoteDays: 14 } as const;
    expect(changedFields(terms, after)).toEqual(['bankAccount', 'paidInto', 'quoteDays']);
  });
});
