import { ok, Refusal, refused, yen } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { DocumentFacts } from './document-facts.ts';

/** Yen that may still be given back of an invoice, per rate, after what was given back before. */
export function leftToReturn(
  invoice: Pick<DocumentFacts, 'rates'>,
  earlier: readonly Pick<DocumentFacts, 'rates'>[],
): Map<string, number> {
  const left = new Map<string, number>(invoice.rates.map(({ category, gross }) => [category, gross]));
  for (const { rates } of earlier)
    for (const { category, gross } of rates) left.set(category, (left.get(category) ?? 0) - gross);
  return left;
}

/** Refuses RETURN_TOO_MUCH (conflict): more would be given back at a rate than the invoice states of it. No money moves by a document. */
export function checkedReturn(
  credit: Pick<DocumentFacts, 'rates'>,
  invoice: Pick<DocumentFacts, 'rates'>,
  earlier: readonly Pick<DocumentFacts, 'rates'>[],
): Result<true> {
  const left = leftToReturn(invoice, earlier);
  const over = credit.rates.find(({ category, gross }) => gross > (left.get(category) ?? 0));
  if (!over) return ok(true);
  return refused(
    new Refusal('conflict', 'RETURN_TOO_MUCH', { field: 'lines', left: yen(left.get(over.category) ?? 0) }),
  );
}

/** A document among those of its deal. */
type InDeal = {
  readonly id: string;
  readonly tie: string | null;
  readonly tiedTo: string | null;
  readonly facts: Pick<DocumentFacts, 'kind' | 'returns' | 'rates'>;
};

/** Credit notes that give back of an invoice and count: not those whose place another has taken. */
export function standingReturns<One extends InDeal>(invoice: string, deal: readonly One[]): One[] {
  const replaced = new Set(deal.filter(({ tie }) => tie === 'corrects').map(({ tiedTo }) => tiedTo));
  return deal.filter(
    ({ id, facts }) => facts.kind === 'credit_note' && facts.returns?.number === invoice && !replaced.has(id),
  );
}
