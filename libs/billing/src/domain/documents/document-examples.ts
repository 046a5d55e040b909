import { tokyoDate, yen } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import type { DocumentDraft } from './document-draft.ts';
import type { DocumentLine } from './document-facts.ts';
import type { Issue, Issuer } from './document-issue.ts';

/** One line of a case: a price in yen, meant as its document says. */
export const exampleLine = (
  unitPrice: number,
  category: TaxCategory = 'taxable_10',
  quantity = 1,
  description = '法人ベーシック会費',
): DocumentLine => ({ description, quantity, unitPrice: yen(unitPrice), category });

/** A year of a corporate plan, invoiced to a fictional company. */
export const exampleInvoice: DocumentDraft = {
  kind: 'invoice',
  suppliedFrom: tokyoDate('2026-12-01'),
  suppliedTo: tokyoDate('2027-11-30'),
  dueOn: tokyoDate('2026-12-30'),
  validUntil: null,
  counterparty: { name: '有限会社あかん辺', honorific: '御中', department: '総務課　青山様' },
  orderNumber: '',
  priceMode: 'inclusive',
  lines: [exampleLine(132_000)],
  bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234',
  note: '',
};

/** A fictional issuer; the number passes the check digit but is nobody's. */
export const exampleIssuer: Issuer = {
  name: '一般社団法人ドットみちのひがし（デモ）',
  contact: 'jimukyoku@example.jp',
  registration: { number: 'T9999999999999', registeredFrom: tokyoDate('2024-04-01') },
  rounding: 'floor',
  fiscalYearStartMonth: 4,
};

export const exampleIssue: Issue = {
  serial: 7,
  issuedOn: tokyoDate('2026-11-26'),
  ...{ dealNumber: null, corrects: null, returns: null },
};
