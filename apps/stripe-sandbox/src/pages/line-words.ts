import type { Product } from '../domain/catalogue/catalogue.ts';
import type { InvoiceLine } from '../domain/invoice/invoice-line.ts';
import { day, type PageLocale } from './locale.ts';
import { say } from './words.ts';

/**
 * What a line is for, in the language of the page: the plan by its product's name (a price's nickname is hidden from
 * customers, docs.stripe.com/api/prices/object#price_object-nickname), a proration with its days; Stripe's own
 * sentence when it is for no plan.
 */
export function lineWords(product: Product | undefined, line: InvoiceLine, locale: PageLocale): string {
  const details = line.parent.subscription_item_details ?? line.parent.invoice_item_details;
  const isPlan = line.parent.type === 'subscription_item_details' || details?.proration;
  if (!product || !isPlan) return line.description ?? say(locale, 'billedItem');
  if (!details?.proration) return product.name;
  const name = line.quantity > 1 ? `${product.name} × ${line.quantity}` : product.name;
  const [from, to] = [day(line.period.start, locale), day(line.period.end, locale)];
  return say(locale, line.amount < 0 ? 'lineUnused' : 'lineRest', { name, from, to });
}
