import type { Offer } from './offer.ts';

/**
 * What a plan is called at Stripe, "スタンダード会員 / Standard member". Stripe's page speaks the visitor's language, but a
 * product has one name for everybody, also on invoices and in Stripe's mails: so it carries both. Receipts, which are
 * Japanese documents, keep the Japanese name alone. A product's name cannot change the language with the page
 * (docs.stripe.com/api/products/object#product_object-name).
 */
export function productName({ name, nameInEnglish }: Pick<Offer, 'name' | 'nameInEnglish'>): string {
  return nameInEnglish === '' || nameInEnglish === name ? name : `${name} / ${nameInEnglish}`;
}

/** What the rest of a year that has begun is called beside it. */
export function firstTermName({ name, nameInEnglish }: Pick<Offer, 'name' | 'nameInEnglish'>): string {
  const inEnglish = nameInEnglish && `${nameInEnglish} (rest of this year)`;
  return productName({ name: `${name}（今年度分・月割）`, nameInEnglish: inEnglish });
}
