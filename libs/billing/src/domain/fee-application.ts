import { addDays } from '@enishi/kernel';
import type { DocumentDraft } from './documents/document-draft.ts';
import type { Counterparty, PlacedOrder } from './documents/document-facts.ts';
import { feeLine } from './fee-invoice.ts';
import type { Offer } from './offer.ts';
import type { Span } from './prepaid-term.ts';

/** The 申込書 of one period of a fee, or of the difference of a change: what its page showed when the button was pressed. */
export function feeApplicationDraft(
  offer: Pick<Offer, 'name' | 'amount' | 'taxCategory' | 'firstTerm'>,
  { start, end }: Span,
  said: { counterparty: Counterparty; orderNumber: string; order: PlacedOrder; raises: boolean },
): DocumentDraft {
  const { counterparty, orderNumber, order, raises } = said;
  return {
    ...{ kind: 'application', counterparty, orderNumber, order, note: '', bankAccount: '' },
    ...{ validUntil: null, dueOn: null, suppliedFrom: start, suppliedTo: addDays(end, -1) },
    ...{ priceMode: 'inclusive', lines: [feeLine(offer, { start, end }, raises)] },
  };
}
