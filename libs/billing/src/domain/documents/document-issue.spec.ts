import { tokyoDate, yen } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import fc from 'fast-check';
import { checkedDraft } from './document-draft.ts';
import type { DocumentDraft } from './document-draft.ts';
import { documentFigures, lineAmount } from './document-figures.ts';
import { documentOf } from './document-issue.ts';
import type { Issue, Issuer } from './document-issue.ts';
import { exampleInvoice, exampleIssue, exampleIssuer, exampleLine } from './document-examples.ts';

const line = exampleLine;
const draft = exampleInvoice;
const issuer = exampleIssuer;
const issue: Issue = { ...exampleIssue, serial: 12 };
const on = (day: string) => tokyoDate(day);

describe('the figures of a document', () => {
  const supplied = on('2026-11-26');
  const figures = (
    lines: DocumentDraft['lines'],
    priceMode: 'inclusive' | 'exclusive',
    rounding: Issuer['rounding'] = 'floor',
  ) => documentFigures(lines, { priceMode, rounding }, supplied);

  it.each([
    [
      '105 yen three times, without tax: 31 and not 30',
      [line(105), line(105), line(105)],
      'exclusive',
      31,
      346,
    ],
    ['1,234 yen three times: 370 and not 369', [line(1_234, 'taxable_10', 3)], 'exclusive', 370, 4_072],
    ['999 yen with tax hold 90', [line(999)], 'inclusive', 90, 999],
    ['a corporate fee of 132,000 yen holds 12,000', [line(132_000)], 'inclusive', 12_000, 132_000],
    [
      'a box of food at 8 % beside a fee',
      [line(33_000), line(5_400, 'taxable_8')],
      'inclusive',
      3_400,
      38_400,
    ],
    ['a supporting fee is out of scope', [line(10_000, 'out_of_scope', 3)], 'inclusive', 0, 30_000],
  ] as const)('%s', (_name, lines, priceMode, tax, total) => {
    expect(figures(lines, priceMode)).toMatchObject({ tax, total });
  });

  it('goes by the rate of the last day of the supply', () => {
    const before = documentFigures(
      [line(1_080)],
      { priceMode: 'inclusive', rounding: 'floor' },
      on('2019-09-30'),
    );
    expect(before.tax).toBe(80);
  });

  it('rounds as the issuer has chosen', () => {
    const lines = [line(105), line(105), line(105)];
    expect(
      (['floor', 'half_up', 'ceil'] as const).map((how) => figures(lines, 'exclusive', how).tax),
    ).toEqual([31, 32, 32]);
  });

  it('never differs from the exact tax by a yen or more at any rate, and its rates add up to the total', () => {
    const seed = 20261126;
    const anyLine = fc.record({
      description: fc.constant('x'),
      quantity: fc.integer({ min: 1, max: 9_999 }),
      unitPrice: fc.integer({ min: 1, max: 100_000 }).map(yen),
      category: fc.constantFrom<TaxCategory>('taxable_10', 'taxable_8', 'exempt', 'out_of_scope'),
    });
    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('inclusive', 'exclusive'),
        (lines, priceMode) => {
          const { rates, tax, total } = figures(lines, priceMode);
          for (const row of rates) {
            const sum = lines
              .filter(({ category }) => category === row.category)
              .reduce((all, one) => all + lineAmount(one), 0);
            const percent = row.rate?.numerator ?? 0;
            const exact =
              priceMode === 'inclusive' ? (sum * percent) / (100 + percent) : (sum * percent) / 100;
            expect(Math.abs(row.tax - exact)).toBeLessThan(1);
            expect(row.net + row.tax).toBe(row.gross);
          }
          expect(rates.reduce((all, row) => all + row.gross, 0)).toBe(total);
          expect(rates.reduce((all, row) => all + row.tax, 0)).toBe(tax);
        },
      ),
      { seed },
    );
  });
});

describe('issuing a document', () => {
  it('gives it the number of its series, its deal, and the issuer of that day', () => {
    expect(documentOf(draft, issuer, issue)).toMatchObject({
      number: 'I2026-000012',
      dealNumber: 'I2026-000012',
      issuer: { name: issuer.name, registrationNumber: 'T9999999999999' },
      total: 132_000,
      tax: 12_000,
    });
    expect(documentOf(draft, issuer, { ...issue, dealNumber: 'Q2026-000003' }).dealNumber).toBe(
      'Q2026-000003',
    );
  });

  it('shows no registration number for what was supplied before the registration', () => {
    const before = { ...draft, suppliedFrom: on('2023-04-01'), suppliedTo: on('2024-03-31') };
    expect(documentOf(before, issuer, issue).issuer.registrationNumber).toBeNull();
    expect(documentOf(before, { ...issuer, registration: null }, issue).issuer.registrationNumber).toBeNull();
  });

  it('a return is made by the issuer as registered when the original was supplied', () => {
    const returns = { number: 'I2023-000001', suppliedFrom: on('2023-04-01'), suppliedTo: on('2024-03-31') };
    const credit = documentOf({ ...draft, kind: 'credit_note', dueOn: null }, issuer, { ...issue, returns });
    expect(credit).toMatchObject({ number: 'C2026-000012', returns, issuer: { registrationNumber: null } });
  });

  it('counts the fiscal year from its first month', () => {
    expect(documentOf(draft, issuer, { ...issue, issuedOn: on('2027-03-31') }).number).toBe('I2026-000012');
    expect(documentOf(draft, issuer, { ...issue, issuedOn: on('2027-04-01') }).number).toBe('I2027-000012');
  });
});

describe('what is refused of a draft', () => {
  const today = on('2026-11-26');
  it.each<[string, Partial<DocumentDraft>, string]>([
    ['nobody it is made out to', { counterparty: { ...draft.counterparty, name: '　' } }, 'name'],
    ['a name of two lines', { counterparty: { ...draft.counterparty, name: 'a\nb' } }, 'name'],
    ['an address of two lines', { counterparty: { ...draft.counterparty, address: 'a\nb' } }, 'address'],
    ['a period that ends before it begins', { suppliedTo: on('2026-11-30') }, 'suppliedTo'],
    ['an invoice due yesterday', { dueOn: on('2026-11-25') }, 'dueOn'],
    ['an invoice due never', { dueOn: null }, 'dueOn'],
    ['an invoice that does not say where to pay', { bankAccount: ' ' }, 'bankAccount'],
    ['a quote without an end', { kind: 'quote', validUntil: null }, 'validUntil'],
    ['an order form that nobody ordered', { kind: 'application' }, 'kind'],
    ['no line', { lines: [] }, 'lines'],
    ['more lines than a page has', { lines: Array.from({ length: 41 }, () => line(1)) }, 'lines'],
    ['half a thing', { lines: [line(1), line(1_000, 'taxable_10', 0.5)] }, 'lines.1.quantity'],
    ['a price of nothing', { lines: [line(0)] }, 'lines.0.unitPrice'],
    ['a line that says nothing', { lines: [{ ...line(1), description: '' }] }, 'lines.0.description'],
  ])('%s', (_name, change, field) => {
    const checked = checkedDraft({ ...draft, ...change }, today);
    expect(checked.ok ? null : checked.refusal).toMatchObject({ code: 'DOCUMENT_INVALID', facts: { field } });
  });

  it('more than a hundred million yen', () => {
    const checked = checkedDraft({ ...draft, lines: [line(100_000_000), line(1)] }, today);
    expect(checked.ok ? null : checked.refusal.code).toBe('DOCUMENT_TOO_MUCH');
  });

  it('nothing else: blanks around words go, and a day that its kind does not have is dropped', () => {
    const checked = checkedDraft({ ...draft, validUntil: on('2027-01-01'), orderNumber: ' PO-7 ' }, today);
    expect(checked.ok && checked.value).toEqual({ ...draft, orderNumber: 'PO-7' });
  });

  it.each([
    ['有限会社あかん辺', 'Ｔ９９９９９９９９９９９９９', 'T9999999999999'],
    ['有限会社あかん辺', 'T7123456789013', 'REGISTRATION_NUMBER_CHECK_DIGIT'],
    ['青山 花子', 'T7123456789013', 'T7123456789013'],
    ['青山 花子', '12', 'REGISTRATION_NUMBER_FORMAT'],
    ['青山 花子', ' ', undefined],
  ])('the registration number of %s, typed as “%s”: %s', (name, registrationNumber, answer) => {
    const counterparty = { ...draft.counterparty, name, address: ' ', registrationNumber };
    const checked = checkedDraft({ ...draft, counterparty }, today);
    if (checked.ok) {
      expect(checked.value.counterparty.registrationNumber).toBe(answer);
      expect(checked.value.counterparty).not.toHaveProperty('address');
    } else expect(checked.refusal).toMatchObject({ code: answer, facts: { field: 'counterpartyNumber' } });
  });
});
