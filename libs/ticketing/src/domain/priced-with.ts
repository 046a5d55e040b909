import { yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { priceWithPromo, whyPromo } from './promo-code.ts';
import type { PromoTerms } from './promo-code.ts';
import { priceFor, whyCheaper } from './ticket-price.ts';
import type { PriceForPerson, PricedBy, PricedKind } from './ticket-price.ts';

type Code = Pick<PromoTerms, 'code' | 'kind' | 'amount'>;

/** A price with all its reasons: what the membership makes of it, and after it a code. `promo` is null where it takes nothing off. */
export type PriceWith = PriceForPerson & { readonly promo: Code | null };

/** What a ticket costs somebody by their live membership and with the code they typed. */
export function pricedWith(
  type: PricedKind,
  { promo, ...by }: PricedBy & { readonly promo: Code | null },
): PriceWith {
  const priced = priceFor(type, by);
  const price = promo ? yen(priceWithPromo(priced.price, promo)) : priced.price;
  return {
    ...priced,
    price,
    promo: promo && (promo.kind === 'reveal' || price < priced.price) ? promo : null,
  };
}

/** Why a price is what it is, in one phrase; null where it is the regular one. */
export function whyPriced({
  benefit,
  own,
  promo,
}: Pick<PriceWith, 'benefit' | 'own' | 'promo'>): Bilingual | null {
  const reasons = [benefit && whyCheaper(benefit), own && own.why, promo && whyPromo(promo)].flatMap(
    (each) => each ?? [],
  );
  if (reasons.length === 0) return null;
  return {
    ja: reasons.map(({ ja }) => ja).join('、'),
    en: reasons.map(({ en }) => en).join('; '),
  };
}
