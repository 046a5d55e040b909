import { accountOf, columnsOf, feeAsOf, partField, partsOf } from './transfer-form.ts';

describe('forms about transfers', () => {
  it('carry what was shown, to the yen', () => {
    const invoice = {
      id: 'a',
      documentId: 'd',
      number: 'I2026-000001',
      debtor: '例',
      dueOn: '2026-12-30',
      open: 132_000,
      late: false,
    };
    const part = { invoice, amount: 131_560, fee: 440 };
    expect(partsOf([part, part].map(partField).join(' '))).toEqual([
      { receivableId: 'a', amount: 131_560, fee: 440 },
      { receivableId: 'a', amount: 131_560, fee: 440 },
    ]);
    expect(partsOf('')).toEqual([]);
    expect(partsOf('a:1')).toEqual([]);
  });

  it('say how a fee is borne, and nothing where none was pressed', () => {
    expect(['processor_fee', 'bank_fee_discount', 'match', undefined].map(feeAsOf)).toEqual([
      ...['processor_fee', 'bank_fee_discount', null, null],
    ]);
  });

  it('name the columns that were chosen, and an account with digits of any width', () => {
    expect(columnsOf({ 'column-day': '0', 'column-payer': '', 'column-deposit': '2' })).toEqual([
      { field: 'day', column: 0 },
      { field: 'deposit', column: 2 },
    ]);
    expect(columnsOf({})).toBeNull();
    expect(accountOf({ name: 'x', kind: 'current', feeTolerance: '８８０円' })).toMatchObject({
      ...{ kind: 'current', feeTolerance: 880, bankCode: '' },
    });
  });
});
