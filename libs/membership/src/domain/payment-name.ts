import type { Bilingual } from '@enishi/kernel';
import { lengthInWords } from './gift-lengths.ts';

type Named = { readonly key: string; readonly name: Bilingual };

/** What a gift is called on receipts and at the desk. */
export function giftName(plan: Pick<Named, 'name'>, months: number): Bilingual {
  const length = lengthInWords(months);
  return {
    ja: `ギフト会員権（${plan.name.ja}・${length.ja}）`,
    en: `Gift membership (${plan.name.en}, ${length.en})`,
  };
}

/**
 * What a payment was for, for readers of either language. Billing keeps the one name that stands on the receipt, which is a Japanese
 * document; the plan knows its English one. What belongs to no plan any more keeps its one name.
 */
export function paymentName(
  { description, offerKey }: { description: string; offerKey: string },
  plans: readonly Named[],
  giftMonths: number | null,
): Bilingual {
  const plan = plans.find(({ key }) => key === offerKey);
  if (!plan) return { ja: description, en: description };
  return { ja: description, en: giftMonths === null ? plan.name.en : giftName(plan, giftMonths).en };
}
