import { addDays, firstPeriod, formatYen, taxInside, unwrap } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { chainNames } from './convenience-stores.ts';
import * as wording from './disclosure-wording.ts';
import { priceFor } from './plan.ts';
import { reducedIn } from './reduced-price.ts';
import type { PlanForPerson, ReducedTerms } from './reduced-price.ts';
import { nextYearCosts, reductionName } from './reduction-words.ts';
import { disclosureBlocks, fingerprintOf, paidLabels } from './subscription-disclosure.ts';
import type { DisclosureFacts, SubscriptionDisclosure } from './subscription-disclosure.ts';

/** Days after the order in whose last second the voucher runs out, and the first day of the year that it pays for. */
export type VoucherTerms = { readonly days: number; readonly extendsFrom: TokyoDate | null };

const chains: Bilingual = {
  ja: Object.values(chainNames)
    .map(({ ja }) => ja)
    .join('、'),
  en: new Intl.ListFormat('en-GB').format(Object.values(chainNames).map(({ en }) => en)),
};

/** What the wording of a year that is paid at a store is filled with. */
export type KonbiniFacts = DisclosureFacts &
  VoucherTerms & { readonly payBy: TokyoDate; readonly own: ReducedTerms | null };

/** Who is spoken to: what is ordered and for how long, how the price came about, what can be taken back, and the button. */
export type KonbiniVoice = {
  readonly quantity: (facts: KonbiniFacts) => Bilingual;
  readonly price: (said: Bilingual) => Bilingual;
  readonly cancellation: () => Bilingual;
  readonly button: (plan: PlanForPerson) => Bilingual;
};

/** To an individual who orders for themselves. */
const memberVoice: KonbiniVoice = {
  quantity,
  price: (said) => said,
  cancellation,
  button: ({ kind }) => ({
    ...paidLabels[kind === 'supporting' ? 'supporting' : 'paid'],
    en: 'Order and pay at a store',
  }),
};

/**
 * The final confirmation page of a year paid once at a convenience store, ordered today (Tokyo): until when to pay, that
 * nothing is given or owed before, that nothing renews. Throws the refusals of `priceFor`.
 */
export function konbiniDisclosure(
  plan: PlanForPerson,
  today: TokyoDate,
  terms: VoucherTerms,
  voice: KonbiniVoice = memberVoice,
): SubscriptionDisclosure {
  const { amount } = unwrap(priceFor(plan, 'year'));
  const first = firstPeriod(today, 'year');
  const payBy = addDays(today, terms.days);
  const facts: KonbiniFacts = {
    ...{ plan, interval: 'year', amount, taxInside: taxInside(amount, plan.taxCategory, today) },
    ...{ first, second: first, yearlyGuideAmount: amount, payBy, ...terms },
    own: reducedIn(plan, 'year'),
  };
  const shown = {
    ...{
      amount,
      chargedToday: amount,
      taxInside: facts.taxInside,
      ...{ discount: null, reduced: null },
      yearlyGuideAmount: amount,
    },
    buttonLabel: voice.button(plan),
    ...{ firstChargeOn: today, nextChargeOn: null, nextChargeAmount: null, payBy },
    blocks: disclosureBlocks({
      quantity: voice.quantity(facts),
      price: voice.price(price(facts)),
      payment: payment(facts),
      delivery: delivery(facts),
      offer_period: wording.offerPeriod(facts),
      cancellation: voice.cancellation(),
    }),
  };
  return { ...shown, fingerprint: fingerprintOf({ plan: plan.key, means: 'konbini', ...shown }) };
}

/** ① 分量: one year that does not renew. */
function quantity(facts: KonbiniFacts): Bilingual {
  const { plan } = facts;
  const [, , given] = splitLines(wording.quantity(facts));
  const once = yearOnce(facts);
  return wording.inLines(
    [`「${plan.name.ja}」の会員資格 1名分`, once.ja, given.ja],
    [`One "${plan.name.en}" membership for one person`, once.en, given.en],
  );
}

/** From when on the year lasts, that it does not renew, and when its end is told. */
export function yearOnce({ extendsFrom }: VoucherTerms): Bilingual {
  const from = extendsFrom && wording.onDay(extendsFrom);
  return wording.inLines(
    [
      `契約期間は、${from ? `今の期間に続く${from.ja}` : 'お支払いの日'}から1年間です。自動更新はありません。`,
      '期間が終わる60日前・30日前・7日前にお知らせします。続ける場合だけ、あらためてお支払いいただきます。',
    ],
    [
      `It lasts one year from ${from ? `${from.en}, following your current term` : 'the day of payment'}, and does not renew automatically.`,
      'We write 60, 30 and 7 days before it ends. You pay again only if you wish to stay.',
    ],
  );
}

/** ② 価格: the price of the year, and for a reduced one that the next is another matter. */
function price(facts: KonbiniFacts): Bilingual {
  const said = wording.price(facts);
  if (!facts.own) return said;
  const [name, next] = [reductionName(facts.own), nextYearCosts(facts.own)];
  return wording.inLines([name.ja, said.ja, next.ja], [`The ${name.en}`, said.en, next.en]);
}

/** ③ 支払時期・方法: once, in cash at the shop, by a last day; nothing is owed after it. */
function payment({ amount, payBy }: KonbiniFacts): Bilingual {
  const day = wording.onDay(payBy);
  return wording.inLines(
    [
      `コンビニ払い（${chains.ja}）。お支払いは1回だけです: ${formatYen(amount, 'ja')}`,
      `お支払い期限: ${day.ja}23時59分まで（お申し込みの後、払込票の番号をお知らせします）`,
      '期限までにお支払いがないときは、お申し込みはなかったことになり、料金はかかりません。',
      '以後、自動で請求することはありません。',
    ],
    [
      `In cash at a convenience store (${chains.en}), once: ${formatYen(amount, 'en')}`,
      `Pay by 23:59 on ${day.en} (Japan); you get the number of your voucher after the order.`,
      'If it is not paid by then, the order lapses and nothing is owed.',
      'Nothing is charged automatically afterwards.',
    ],
  );
}

/** ④ 提供時期: when the shop has told of the payment, or when the running term is over. */
function delivery({ extendsFrom }: KonbiniFacts): Bilingual {
  if (extendsFrom) {
    const day = wording.onDay(extendsFrom);
    return {
      ja: `特典は途切れません。お支払いの確認後、新しい期間は${day.ja}からになります。`,
      en: `Your benefits go on without a gap; the new term begins on ${day.en} once your payment is confirmed.`,
    };
  }
  return {
    ja: 'コンビニでのお支払いを確認した後（通常数分以内）に、特典をご利用いただけます。お支払いの前は、今のままです。',
    en: 'Benefits open when the store has told us of your payment, normally within minutes. Until then nothing changes.',
  };
}

/** ⑥ 撤回・解除: until it is paid the order can be withdrawn; afterwards there is nothing to cancel. */
function cancellation(): Bilingual {
  return wording.inLines(
    [
      'お支払いの前は、マイページからいつでも取り消せます。料金はかかりません。',
      '自動更新がないため、期間の終わりに解約の手続きは必要ありません。その後は無料会員として会員番号がそのまま残ります。',
      'クーリング・オフの適用はなく、お支払い後に期間の途中でおやめになった場合も会費は返金しません。ただし、運営者の責任でサービスを提供できなかったときは返金します。',
    ],
    [
      'Until you pay you can withdraw the order on My page at any time, at no cost.',
      'As nothing renews, there is nothing to cancel at the end. You then stay a free member under the same number.',
      'There is no cooling-off period, and a term that has been paid for is not refunded, unless the operator is to blame for not providing the service.',
    ],
  );
}

function splitLines({ ja, en }: Bilingual): [Bilingual, Bilingual, Bilingual] {
  const [japanese, english] = [ja.split('\n'), en.split('\n')];
  const at = (index: number): Bilingual => ({ ja: japanese[index] ?? '', en: english[index] ?? '' });
  return [at(0), at(1), at(2)];
}
