import type { DocumentKind } from './document-facts.ts';

const letters: Record<DocumentKind, string> = {
  ...{ quote: 'Q', application: 'A', invoice: 'I', credit_note: 'C' },
};

/** How a document is numbered: its kind's letter, the fiscal year of its day of issue, six digits. Gapless per community, kind and fiscal year. */
export function documentNumber(kind: DocumentKind, fiscalYear: number, serial: number): string {
  return `${letters[kind]}${fiscalYear}-${String(serial).padStart(6, '0')}`;
}
