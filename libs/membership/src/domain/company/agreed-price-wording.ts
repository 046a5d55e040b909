import { formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, TokyoDate } from '@enishi/kernel';
import { onDay } from '../day-wording.ts';
import type { AgreedTerms } from './agreed-price.ts';

/** What a fee is called that is the company's own, where another one says how it came about. */
export const agreedFee: Bilingual = {
  ja: '貴社とのお取り決めの会費',
  en: 'the price that was agreed with your company',
};

/** Until when a price of the company's own is charged, and what follows; `end` is the first day of the period after the one at it. */
export function followingFee(
  { regular, validUntil }: AgreedTerms,
  { end, interval }: { end: TokyoDate; interval: BillingInterval },
): Bilingual {
  const until = onDay(validUntil);
  const [ja, en] = [formatYen(regular, 'ja'), formatYen(regular, 'en')];
  const per = interval === 'month' ? '月額' : '年額';
  return end <= validUntil
    ? {
        ja: `貴社とのお取り決めの会費です。${until.ja}までに始まる契約期間が対象で、それより後に始まる期間からは、そのときの通常の会費（現在 ${per} ${ja}）になります。`,
        en: `This price was agreed with your company for terms that begin by ${until.en}; later ones cost the regular fee of their time (now ${en} per ${interval}).`,
      }
    : {
        ja: `貴社へのお取り決め・お見積もりの会費です。次の契約期間からは、そのときの通常の会費（現在 ${per} ${ja}）になります。`,
        en: `This price was agreed with, or quoted to, your company for this term; the next one costs the regular fee of its time (now ${en} per ${interval}).`,
      };
}
