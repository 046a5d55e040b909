import { inBoth } from './in-both.ts';
import { pricedWith, whyPriced } from './priced-with.ts';
import { isFor } from './promo-code.ts';
import type { PromoTerms } from './promo-code.ts';
import type { OrderLine } from './ticket-disclosure.ts';
import type { PricedBy, PricedKind } from './ticket-price.ts';
import type { WishedLine } from './ticket-wish.ts';

type Kind = PricedKind & {
  readonly id: string;
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly mostBeside?: number | null;
};

/** Each line with the price of this person and its reason, as it will be shown, ordered and kept. `types`: all of the event, in their order. */
export function pricedLines(
  lines: readonly WishedLine[],
  types: readonly Kind[],
  { promo, ...by }: PricedBy & { readonly promo: PromoTerms | null },
): OrderLine[] {
  return lines.map((line) => {
    const at = types.findIndex(({ id }) => id === line.typeId);
    const type = types[at]!;
    const priced = pricedWith(type, { ...by, promo: promo && isFor(promo, at, type) ? promo : null });
    return {
      ...{ ...line, price: priced.price, regular: priced.regular },
      ...{ name: inBoth(type.nameJa, type.nameEn), why: whyPriced(priced) },
      ...(type.mostBeside == null ? {} : { mostBeside: type.mostBeside }),
    };
  });
}
