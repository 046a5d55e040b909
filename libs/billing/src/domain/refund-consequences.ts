import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';

/** What is known before a refund. `lastUsableDay` is null where nothing runs any more. */
export type RefundGround = {
  readonly refundable: Yen;
  readonly fee: Yen | null;
  readonly lastUsableDay: TokyoDate | null;
};

/** What a refund does, sentence by sentence, for the person who is about to press the button. */
export function refundConsequences({ refundable, fee, lastUsableDay }: RefundGround): Bilingual[] {
  const sentences: Bilingual[] = [
    {
      ja: `${formatYen(refundable, 'ja')}を、支払いに使われたカードへ返金します。カード会社での反映に5〜10営業日ほどかかります。`,
      en: `${formatYen(refundable, 'en')} go back to the card that paid. The card company shows it within about 5 to 10 working days.`,
    },
    {
      ja: '売上と消費税は自動で取り消して記帳します。返金は取り消せません。',
      en: 'Revenue and consumption tax are reversed in the books by themselves. A refund cannot be taken back.',
    },
  ];
  if (fee) {
    sentences.push({
      ja: `決済手数料${formatYen(fee, 'ja')}はStripeから戻りません（団体の負担になります）。`,
      en: `Stripe keeps its fee of ${formatYen(fee, 'en')}; the organisation bears it.`,
    });
  }
  if (lastUsableDay) sentences.push(keeping(lastUsableDay), ending);
  return sentences;
}

const keeping = (day: TokyoDate): Bilingual => ({
  ja: `「期間の終わりまで利用できる」を選ぶと、有料プランは${formatJapaneseDate(day, 'ja')}まで続き、その後は更新も請求もされません。`,
  en: `With "keep until the end of the period" the paid plan goes on until ${formatJapaneseDate(day, 'en')}; it is not renewed and nothing more is charged.`,
});

const ending: Bilingual = {
  ja: '「すぐに終了する」を選ぶと、有料プランの特典は返金の手続きとともに終わります。',
  en: 'With "end now" the benefits of the paid plan end as soon as the refund is made.',
};
