import { fieldOf, readDocumentForm, rowsIn, tieIn, valuesOf, withMoreRows } from './document-form.ts';

const fields = {
  ...{ kind: 'invoice', name: ' 有限会社あかん辺 ', honorific: '御中', department: '', orderNumber: '' },
  ...{ suppliedFrom: '2026-12-01', suppliedTo: '2027-11-30', dueOn: '2026-12-30', priceMode: 'inclusive' },
  ...{ bankAccount: 'みちのひがし銀行', note: '', rows: '3' },
  ...{
    'line-0-description': '',
    'line-0-quantity': '',
    'line-0-unitPrice': '',
    'line-0-category': 'taxable_10',
  },
  ...{ 'line-1-description': '会費', 'line-1-quantity': '１', 'line-1-unitPrice': '１３２，０００円' },
  ...{ 'line-1-category': 'taxable_10', 'line-2-description': '' },
};

describe('the form of a document', () => {
  it('is read with figures in either width, empty rows left out', () => {
    const read = readDocumentForm(fields);
    expect(read).toMatchObject({
      rows: [1],
      text: {
        ...{ kind: 'invoice', name: '有限会社あかん辺', isOrganisation: true, validUntil: null },
        lines: [{ description: '会費', quantity: 1, unitPrice: 132_000, category: 'taxable_10' }],
      },
    });
  });

  it('says what is missing where it is missing', () => {
    const read = readDocumentForm({
      ...fields,
      name: '',
      dueOn: '',
      'line-1-unitPrice': 'いくらか',
      bankAccount: '',
    });
    expect('problems' in read && Object.keys(read.problems).sort()).toEqual(
      ['name', 'dueOn', 'bankAccount', 'line-1-unitPrice'].sort(),
    );
    const nothing = readDocumentForm({ ...fields, 'line-1-description': '', 'line-1-unitPrice': '' });
    expect('problems' in nothing && Object.keys(nothing.problems)).toEqual(['line-0-description']);
  });

  it('asks a quote for its end and a credit note for neither day nor account', () => {
    const quote = readDocumentForm({ ...fields, kind: 'quote', validUntil: '2026-12-26' });
    expect(quote).toMatchObject({ text: { dueOn: null, validUntil: '2026-12-26' } });
    const credit = readDocumentForm({ ...fields, kind: 'credit_note', dueOn: '', bankAccount: '' });
    expect(credit).toMatchObject({ text: { dueOn: null, validUntil: null, bankAccount: '' } });
  });

  it('finds the row that the API means', () => {
    expect(fieldOf('lines.0.unitPrice', [1])).toBe('line-1-unitPrice');
    expect(fieldOf('lines', [1])).toBe('line-0-description');
    expect(fieldOf('dueOn', [1])).toBe('dueOn');
    expect(fieldOf(undefined, [1])).toBeNull();
  });

  it('grows by rows up to forty, and comes back as it was begun', () => {
    expect(rowsIn(withMoreRows(fields))).toBe(6);
    expect(rowsIn(withMoreRows({ rows: '39' }))).toBe(40);
    expect(rowsIn({ rows: 'many' })).toBe(3);
    const read = readDocumentForm(
      valuesOf({
        ...{ kind: 'quote', name: '例', isOrganisation: false, department: '', suppliedFrom: '2026-12-01' },
        ...{ address: null, counterpartyNumber: 'T9999999999999' },
        ...{
          suppliedTo: '2026-12-01',
          dueOn: null,
          validUntil: '2026-12-26',
          orderNumber: 'PO',
          note: '',
          bankAccount: '',
        },
        ...{
          priceMode: 'exclusive',
          lines: [{ description: '会費', quantity: 2, unitPrice: 100, category: 'out_of_scope' }],
        },
      }),
    );
    expect(read).toMatchObject({
      text: {
        ...{ isOrganisation: false, address: '', counterpartyNumber: 'T9999999999999' },
        priceMode: 'exclusive',
        lines: [{ quantity: 2, category: 'out_of_scope' }],
      },
    });
  });

  it('knows no other way of belonging to a document', () => {
    expect(tieIn('follows', 'x')).toEqual({ tie: 'follows', documentId: 'x' });
    expect(tieIn('replaces', 'x')).toBeNull();
    expect(tieIn('follows', '')).toBeNull();
  });
});
