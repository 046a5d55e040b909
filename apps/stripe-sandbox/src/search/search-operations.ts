import type { Kinds } from '../domain/kinds.ts';
import { operation, type OperationHandler, type Operations } from '../domain/operation.ts';
import { testOf } from './match-query.ts';
import { parseQuery } from './parse-query.ts';
import type { SearchableKind } from './query-fields.ts';

/** A deleted customer is kept as a stub, which no search finds. */
const isDeleted = (object: object): boolean => 'deleted' in object && object.deleted === true;

function searchOf(kind: SearchableKind): OperationHandler {
  return operation<{ query: string }>(['query', 'limit', 'page'], ({ work, params }) => {
    const test = testOf(kind, parseQuery(params.query));
    const present: Kinds[SearchableKind][] = work.all(kind);
    return work.settings.searchLag
      .visible(kind, present, Date.now())
      .filter((object) => !isDeleted(object) && test(object));
  });
}

/** Search of the seven resources that have it; the HTTP layer pages. */
export const searchOperations: Operations = {
  'Charges.search': searchOf('charge'),
  'Customers.search': searchOf('customer'),
  'Invoices.search': searchOf('invoice'),
  'PaymentIntents.search': searchOf('payment_intent'),
  'Prices.search': searchOf('price'),
  'Products.search': searchOf('product'),
  'Subscriptions.search': searchOf('subscription'),
};
