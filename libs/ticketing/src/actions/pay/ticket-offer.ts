import type { Offer } from '@enishi/billing';
import { formatJapaneseDate } from '@enishi/japan';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { admits } from '../../domain/add-on.ts';
import type { Admitting } from '../../domain/add-on.ts';
import type { OrderLine } from '../../domain/ticket-disclosure.ts';

type Ordered = {
  readonly eventId: string;
  readonly total: number;
  readonly lines: readonly (Admitting & Pick<OrderLine, 'name' | 'quantity'>)[];
};
type Dated = { readonly titleJa: string; readonly titleEn: string | null; readonly startsAt: Date };

/** Stripe's page has room for so much of a title, in both languages. */
const longestTitle = 60;

const clipped = (title: string): string =>
  [...title].length > longestTitle ? `${[...title].slice(0, longestTitle - 1).join('')}…` : title;

/**
 * What the card is charged for: tickets of one order, once, with the tax of 10 % inside. Its Japanese name stands on the receipt as what
 * was bought, with date and number, as a qualified invoice has to say (消費税法57条の4).
 */
export function ticketOffer(
  { eventId, total, lines }: Ordered,
  { titleJa, titleEn, startsAt }: Dated,
): Offer {
  const count = lines.filter(admits).reduce((sum, { quantity }) => sum + quantity, 0);
  const addOns = lines.filter((line) => !admits(line));
  const listed = (locale: Locale, count: (quantity: number) => string) =>
    clipped(
      addOns
        .map(({ name, quantity }) => `${name[locale]} ${count(quantity)}`)
        .join(locale === 'ja' ? '、' : ', '),
    );
  const parts = [
    ...(count > 0 ? [{ ja: `参加チケット ${count}枚`, en: `${count} × ticket` }] : []),
    ...(addOns.length > 0 ? [{ ja: listed('ja', (n) => `${n}点`), en: listed('en', (n) => `× ${n}`) }] : []),
  ];
  const day = tokyoDateOf(startsAt);
  return {
    ...{ key: `event:${eventId}`, interval: 'month', amount: yen(total), taxCategory: 'taxable_10' },
    name: `「${clipped(titleJa)}」${parts.map(({ ja }) => ja).join('・')}（${formatJapaneseDate(day, 'ja')}開催）`,
    nameInEnglish: `${parts.map(({ en }) => en).join(', ')}, "${clipped(titleEn ?? titleJa)}", ${formatJapaneseDate(day, 'en')}`,
    stream: 'event_ticket',
  };
}
