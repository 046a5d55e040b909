import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';

import type { PaymentMeans } from './payment-means.ts';
import type { ReturnInvoiceDuty } from './return-invoice.ts';

/** How the refund will be booked: months not yet earned, fees earned already, tax. Net yen. */
export type BookedShares = { readonly fromDeferred: Yen; readonly fromRevenue: Yen; readonly tax: Yen };

/** What is known before a refund. `left` stays with us after it; `lastUsableDay` is null where nothing runs any more. */
export type RefundGround = {
  readonly amount: Yen;
  readonly means: PaymentMeans;
  readonly left: Yen;
  readonly fee: Yen | null;
  readonly lastUsableDay: TokyoDate | null;
  readonly shares: BookedShares | null;
  readonly duty: ReturnInvoiceDuty;
};

const toCard = (amount: Yen): Bilingual => ({
  ja: `${formatYen(amount, 'ja')}を、支払いに使われたカードへ返金します。カード会社での反映に5〜10営業日ほどかかります。`,
  en: `${formatYen(amount, 'en')} go back to the card that paid. The card company shows it within about 5 to 10 working days.`,
});

/** What was paid at a store has no card (docs.stripe.com/payments/konbini). */
const toAccount = (amount: Yen): Bilingual => ({
  ja: `${formatYen(amount, 'ja')}は、コンビニで支払われたためカードへは戻せません。Stripeが支払った方へメールで銀行口座を伺い、45日以内に入力された口座へ返金します。`,
  en: `${formatYen(amount, 'en')} were paid at a convenience store, so that there is no card: Stripe asks whoever paid by mail for a bank account, and refunds to the one that is named within 45 days.`,
});

/** What was paid by transfer goes to an account that whoever paid names here, sent by hand at the bank. */
const toNamedAccount = (amount: Yen): Bilingual => ({
  ja: `${formatYen(amount, 'ja')}は、支払った方が自分の画面で入力した口座へ、銀行で振り込みます。振り込みは「預り金」で記録し、別の担当者が承認します。`,
  en: `${formatYen(amount, 'en')} go by bank transfer to the account that whoever paid names on their own page. The transfer is written down under “Money held for others” and approved by another person.`,
});

const goesBack = (means: PaymentMeans, amount: Yen): Bilingual => {
  if (means === 'bank_transfer') return toNamedAccount(amount);
  return means === 'konbini' ? toAccount(amount) : toCard(amount);
};

const feeOfStripe = (fee: Yen): Bilingual => ({
  ja: `決済手数料${formatYen(fee, 'ja')}はStripeから戻りません（団体の負担になります）。`,
  en: `Stripe keeps its fee of ${formatYen(fee, 'en')}; the organisation bears it.`,
});

/** What the payer's bank had taken off is theirs all the same: it goes back with the rest. */
const feeLetGo = (fee: Yen): Bilingual => ({
  ja: `お支払いのときに認めた振込手数料${formatYen(fee, 'ja')}は届いていませんが、お返しする金額に含まれます（団体の負担になります）。`,
  en: `The bank’s fee of ${formatYen(fee, 'en')} that was let go never came here, but counts as paid; the organisation bears it.`,
});

/** What a refund does, sentence by sentence, for the person who is about to press the button. */
export function refundConsequences(ground: RefundGround): Bilingual[] {
  const { amount, means, left, fee, lastUsableDay, shares, duty } = ground;
  const sentences: Bilingual[] = [goesBack(means, amount), books(shares)];
  if (left > 0) sentences.push(remaining(left));
  if (fee) sentences.push(means === 'bank_transfer' ? feeLetGo(fee) : feeOfStripe(fee));
  if (duty !== 'none') sentences.push(paper[duty]);
  if (lastUsableDay) sentences.push(keeping(lastUsableDay), ending, going);
  return sentences;
}

function books(shares: BookedShares | null): Bilingual {
  const parts = shares
    ? [
        { yen: shares.fromDeferred, ja: '前受会費', en: 'fees received in advance' },
        { yen: shares.fromRevenue, ja: '会費収入', en: 'membership fees' },
        { yen: shares.tax, ja: '仮受消費税', en: 'output tax' },
      ].filter(({ yen }) => yen > 0)
    : [];
  const told = (locale: 'ja' | 'en', between: string): string =>
    parts.map((part) => `${part[locale]} ${formatYen(part.yen, locale)}`).join(between);
  return parts.length === 0
    ? {
        ja: '売上と消費税は自動で取り消して記帳します。返金は取り消せません。',
        en: 'Revenue and consumption tax are reversed in the books by themselves. A refund cannot be taken back.',
      }
    : {
        ja: `帳簿では次の金額を取り消します：${told('ja', '、')}。返金は取り消せません。`,
        en: `The books reverse: ${told('en', ', ')}. A refund cannot be taken back.`,
      };
}

const remaining = (left: Yen): Bilingual => ({
  ja: `残りの${formatYen(left, 'ja')}は返金されません（あとから返金できます）。`,
  en: `The remaining ${formatYen(left, 'en')} stay here; they can be refunded later.`,
});

const paper: Record<Exclude<ReturnInvoiceDuty, 'none'>, Bilingual> = {
  waived: {
    ja: '税込1万円未満のため、適格返還請求書の交付義務はありません。領収書には返金額と返金日を記載します。',
    en: 'Below 10,000 yen with tax no qualified return invoice is due. The receipt states the amount and the day.',
  },
  due: {
    ja: '税込1万円以上のため、適格返還請求書の交付が必要です。返金後の領収書がこれを兼ねますので、ご本人へお渡しください。',
    en: 'From 10,000 yen with tax on a qualified return invoice is due. The receipt after the refund serves as one; please hand it over.',
  },
};

const keeping = (day: TokyoDate): Bilingual => ({
  ja: `「期間の終わりまで利用できる」を選ぶと、有料プランは${formatJapaneseDate(day, 'ja')}まで続き、その後は更新も請求もされません。`,
  en: `With "keep until the end of the period" the paid plan goes on until ${formatJapaneseDate(day, 'en')}; it is not renewed and nothing more is charged.`,
});

const ending: Bilingual = {
  ja: '「すぐに終了する」を選ぶと、有料プランの特典は返金の手続きとともに終わります。',
  en: 'With "end now" the benefits of the paid plan end as soon as the refund is made.',
};

const going: Bilingual = {
  ja: '「そのまま続ける」を選ぶと、有料プランは変わらず、次回も自動で更新・請求されます。',
  en: 'With "go on" the paid plan does not change; it renews and charges as before.',
};
