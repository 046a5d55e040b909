import { formatYen, taxInside } from '@enishi/kernel';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { inLines, onDay } from './disclosure-wording.ts';
import type { Gift } from './gift-form.ts';
import { lengthInWords } from './gift-lengths.ts';
import { receivableUntil } from './gift-window.ts';
import type { PlanTerms } from './plan.ts';
import { disclosureBlocks, fingerprintOf } from './subscription-disclosure.ts';
import type { DisclosureBlock } from './subscription-disclosure.ts';

/** Everything that the final confirmation page of a gift shows. Yen, tax included. */
export type GiftDisclosure = {
  readonly amount: Yen;
  readonly taxInside: Yen;
  readonly blocks: readonly DisclosureBlock[];
  /** The last day on which it can be received. */
  readonly receivableUntil: TokyoDate;
  readonly buttonLabel: Bilingual;
  readonly fingerprint: string;
};

type Facts = { plan: PlanTerms; gift: Gift; today: TokyoDate; tax: Yen; until: TokyoDate };

/** The six items (特定商取引法12条の6) of a gift ordered today (Tokyo): paid once, nothing renews, given back while unreceived. */
export function giftDisclosure(plan: PlanTerms, gift: Gift, today: TokyoDate): GiftDisclosure {
  const { amount } = gift.choice;
  const tax = taxInside(amount, plan.taxCategory, today);
  const facts: Facts = { plan, gift, today, tax, until: receivableUntil(today) };
  const shown = {
    ...{ amount, taxInside: tax, receivableUntil: facts.until },
    buttonLabel: { ja: 'ギフトを申し込む（有料）', en: 'Order the gift and pay' },
    blocks: disclosureBlocks({
      quantity: quantity(facts),
      price: price(facts),
      payment: payment(facts),
      delivery: delivery(facts),
      offer_period: offerPeriod(facts),
      cancellation: cancellation(facts),
    }),
  };
  return { ...shown, fingerprint: fingerprintOf({ gift, ...shown }) };
}

function quantity({ plan, gift }: Facts): Bilingual {
  const given = plan.benefits.filter((benefit) => benefit.included).map((benefit) => benefit.label);
  const length = lengthInWords(gift.choice.months);
  return inLines(
    [
      `ギフト「${plan.name.ja}」の会員資格 1名分・${length.ja}`,
      '期間は、相手の方が受け取った日から始まります（相手の方がすでに会費をお支払い済みの場合は、その期間の後から）。',
      '自動更新はありません。期間が終わると、相手の方は無料会員になります。',
      `ご利用いただける特典: ${given.map((label) => label.ja).join('、')}`,
    ],
    [
      `A gift: one "${plan.name.en}" membership for one person, ${length.en}`,
      'It begins on the day on which it is received, or after what the recipient has already paid for themselves.',
      'It does not renew. When it ends, the recipient becomes a free member.',
      `Included: ${given.map((label) => label.en).join('; ')}`,
    ],
  );
}

function price({ plan, gift, tax }: Facts): Bilingual {
  const { amount } = gift.choice;
  const note = plan.taxNote;
  return inLines(
    [
      `${formatYen(amount, 'ja')}${tax > 0 ? `（税込。うち消費税 ${formatYen(tax, 'ja')}）` : ''}`,
      ...(note ? [note.ja] : []),
      '手数料・送料など、ほかにかかる料金はありません。相手の方に料金はかかりません。',
    ],
    [
      `${formatYen(amount, 'en')}${tax > 0 ? ` (tax included; consumption tax ${formatYen(tax, 'en')})` : ''}`,
      ...(note ? [note.en] : []),
      'There is no handling fee or postage. The recipient pays nothing.',
    ],
  );
}

function payment({ gift, today }: Facts): Bilingual {
  const sum = { ja: formatYen(gift.choice.amount, 'ja'), en: formatYen(gift.choice.amount, 'en') };
  return inLines(
    [
      'クレジットカード払い（本人認証サービスによる確認をお願いすることがあります）',
      `お支払いは1回だけです: ${onDay(today).ja}（お申し込みの時）に${sum.ja}`,
      '以後、自動で請求することはありません。',
    ],
    [
      'By credit card; your card company may ask you to confirm that it is you.',
      `You pay once: ${sum.en} on ${onDay(today).en}, when you order.`,
      'Nothing is charged automatically afterwards.',
    ],
  );
}

function delivery({ gift: { letter }, today, until }: Facts): Bilingual {
  const last = onDay(until);
  const received = {
    ja: `受け取れるのは${last.ja}までです。受け取りの操作をすると、すぐに特典をご利用いただけます。`,
    en: `It can be received until ${last.en}. Benefits open as soon as it is received.`,
  };
  if (!letter) {
    return inLines(
      [
        'お支払いの確認後すぐに、受け取り用のコードとQRコードをお渡しします。ご自身で相手の方へお渡しください。',
        received.ja,
      ],
      [
        'You get a code and a QR code to hand over yourself as soon as your payment is confirmed.',
        received.en,
      ],
    );
  }
  const day = onDay(letter.on);
  const now = letter.on === today;
  return inLines(
    [
      now
        ? `お支払いの確認後すぐに、${letter.to} へ受け取り用のメールを送ります。`
        : `${day.ja}の朝に、${letter.to} へ受け取り用のメールを送ります。`,
      received.ja,
    ],
    [
      now
        ? `A mail with the link goes to ${letter.to} as soon as your payment is confirmed.`
        : `A mail with the link goes to ${letter.to} on the morning of ${day.en}.`,
      received.en,
    ],
  );
}

function offerPeriod({ today }: Facts): Bilingual {
  const day = onDay(today);
  return inLines(
    [
      'お申し込みの期間に定めはありません。',
      `この画面の日付は、${day.ja}にお申し込みいただいた場合のものです。`,
    ],
    ['There is no closing date.', `The dates on this page hold for an order placed on ${day.en}.`],
  );
}

function cancellation({ until }: Facts): Bilingual {
  const last = onDay(until);
  return inLines(
    [
      '相手の方が受け取る前であれば、マイページの「贈ったギフト」からいつでも取り消せます。全額をお支払いのカードに返金します。',
      `${last.ja}までに受け取られなかったときは、翌日に自動で取り消し、全額を返金します。`,
      '受け取られた後の取消しと返金はできません。クーリング・オフの適用はありません。ただし、運営者の責任でサービスを提供できなかったときは返金します。',
    ],
    [
      'Until it is received you can cancel it at any time under "Gifts given" on My page; everything goes back to your card.',
      `If it has not been received by ${last.en}, it is cancelled the day after and everything is refunded by itself.`,
      'Once received it cannot be cancelled or refunded, and there is no cooling-off period, unless the operator is to blame for not providing the service.',
    ],
  );
}
