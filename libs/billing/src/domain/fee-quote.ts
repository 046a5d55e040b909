import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { DocumentDraft } from './documents/document-draft.ts';
import type { Counterparty } from './documents/document-facts.ts';
import { feeLine } from './fee-invoice.ts';
import type { Offer } from './offer.ts';
import type { Span } from './prepaid-term.ts';

/** What is said of a fee that is quoted; `note` is printed below the figures. */
export type QuotedFee = {
  counterparty: Counterparty;
  orderNumber: string;
  /** The last day on which it may be accepted. */
  validUntil: TokyoDate;
  note: string;
};

/** The quote of one period of a fee. Its days are those that it would have if it were accepted as asked for; money goes by the invoice. */
export function feeQuoteDraft(
  offer: Pick<Offer, 'name' | 'amount' | 'taxCategory' | 'firstTerm'>,
  { start, end }: Span,
  { counterparty, orderNumber, validUntil, note }: QuotedFee,
): DocumentDraft {
  return {
    ...{ kind: 'quote', counterparty, orderNumber, note, validUntil, dueOn: null, bankAccount: '' },
    ...{ suppliedFrom: start, suppliedTo: addDays(end, -1) },
    ...{ priceMode: 'inclusive', lines: [feeLine(offer, { start, end })] },
  };
}

/** The last day of a quote that is issued today and valid for so many days. */
export const validThrough = (today: TokyoDate, quoteDays: number): TokyoDate => addDays(today, quoteDays);
