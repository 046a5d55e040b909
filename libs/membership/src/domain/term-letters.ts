import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import { shopLine } from './convenience-stores.ts';
import type { ShopCode } from './convenience-stores.ts';
import type { LetterWords } from './letters.ts';
import type { TermPayer } from './term-payer.ts';

/** What a letter about a voucher speaks of, to whom. `lastDay` is the day in whose last second it runs out. */
export type VoucherMatter = { to: TermPayer; plan: Bilingual; amount: Yen; lastDay: TokyoDate };

/** Tells what to pay where and until when, with the numbers, and that nothing is given or owed before. */
export function voucherLetter(
  { to, plan, amount, lastDay }: VoucherMatter,
  codes: readonly ShopCode[],
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `コンビニ払いのご案内（${day}まで）`,
        paragraphs: [
          to.greeting,
          `「${plan.ja}」の会費（1年分）${formatYen(amount, 'ja')}を、${day}23時59分までに、コンビニでお支払いください。`,
          ...codes.map((code) => shopLine(code, 'ja')),
          'お支払いを確認すると、特典をご利用いただけます。期限までにお支払いがないときは、お申し込みはなかったことになり、料金はかかりません。',
          `払込票の表示や取り消しは、${to.page.ja}でできます。`,
        ],
        button: `${to.page.ja}で払込票を見る`,
      }
    : {
        subject: `Your convenience store payment (by ${day})`,
        paragraphs: [
          to.greeting,
          `Please pay ${formatYen(amount, 'en')} for one year of "${plan.en}" at a convenience store by 23:59 on ${day} (Japan).`,
          ...codes.map((code) => shopLine(code, 'en')),
          'Benefits open when your payment is confirmed. If it is not paid by then, the order lapses and nothing is owed.',
          `You can see the voucher or withdraw the order on ${to.page.en}.`,
        ],
        button: `See the voucher on ${to.page.en}`,
      };
}

/** Tells on the last day but one that the voucher runs out. */
export function voucherRunsOutLetter(
  { to, plan, amount, lastDay }: VoucherMatter,
  codes: readonly ShopCode[],
  locale: Locale,
): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  const words = voucherLetter({ to, plan, amount, lastDay }, codes, locale);
  return locale === 'ja'
    ? {
        ...words,
        subject: `コンビニ払いの期限が近づいています（${day}まで）`,
        paragraphs: [
          ...words.paragraphs,
          'すでにお支払いになった場合は、行き違いですのでこのメールは破棄してください。',
        ],
      }
    : {
        ...words,
        subject: `Your convenience store payment is due by ${day}`,
        paragraphs: [...words.paragraphs, 'If you have paid already, please ignore this mail.'],
      };
}

/** Tells that a voucher ran out: nothing was given, no money moved, and how to order again. */
export function voucherExpiredLetter(
  { to, plan, amount }: Omit<VoucherMatter, 'lastDay'>,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: 'コンビニ払いの期限が過ぎました',
        paragraphs: [
          to.greeting,
          `「${plan.ja}」の会費${formatYen(amount, 'ja')}のお支払いを期限までに確認できなかったため、お申し込みを取り消しました。お金は動いていません。`,
          `${to.asBefore.ja}あらためてのお申し込みは、下のボタンからできます。カードもお選びいただけます。`,
          '期限の前にお支払いになっていた場合は、確認でき次第、お申し込みどおりに手続きします。もう一度支払わずにお待ちください。',
        ],
        button: 'プランを見る',
      }
    : {
        subject: 'Your convenience store payment has run out',
        paragraphs: [
          to.greeting,
          `Your payment of ${formatYen(amount, 'en')} for "${plan.en}" did not arrive in time, so the order has lapsed. No money has moved.`,
          `${to.asBefore.en} You can order again with the button below, by card if you like.`,
          'If you did pay before the deadline, we will carry out your order as soon as we hear of it. Please do not pay again.',
        ],
        button: 'See the plans',
      };
}

/** Thanks for a term that was paid ahead: until when it lasts, and that nothing renews. */
export function termPaidLetter({ to, plan, amount, lastDay }: VoucherMatter, locale: Locale): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `お支払いを確認しました（「${plan.ja}」${day}まで）`,
        paragraphs: [
          to.greeting,
          `「${plan.ja}」の会費${formatYen(amount, 'ja')}のお支払いを確認しました。ありがとうございます。`,
          `${day}までご利用いただけます。自動更新はありません。期間が終わる前に、あらためてお知らせします。`,
          `領収書は${to.page.ja}にあります。`,
        ],
        button: `${to.page.ja}を開く`,
      }
    : {
        subject: `Your payment has arrived ("${plan.en}" until ${day})`,
        paragraphs: [
          to.greeting,
          `Your payment of ${formatYen(amount, 'en')} for "${plan.en}" has arrived. Thank you.`,
          `Your membership lasts until ${day}. It does not renew automatically; we will write to you before it ends.`,
          `Your receipt is on ${to.page.en}.`,
        ],
        button: `Open ${to.page.en}`,
      };
}

/** Tells that money came for what is paid for already, and that it goes back. */
export function paidTwiceLetter(
  { to, plan, amount }: Omit<VoucherMatter, 'lastDay'>,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: '二重のお支払いを返金します',
        paragraphs: [
          to.greeting,
          `「${plan.ja}」の会費${formatYen(amount, 'ja')}を受け取りましたが、すでに別のお支払いがお済みでした。全額を返金します。`,
          'コンビニでお支払いになった場合は、返金先の口座をうかがうメールが決済会社（Stripe）から届きます。今の会員期間は変わりません。',
        ],
        button: `${to.page.ja}を開く`,
      }
    : {
        subject: 'We return a double payment',
        paragraphs: [
          to.greeting,
          `We received ${formatYen(amount, 'en')} for "${plan.en}", but it had been paid for already. All of it is returned.`,
          'For a payment at a convenience store, our payment company Stripe will ask you by mail for a bank account. Your membership stays as it is.',
        ],
        button: `Open ${to.page.en}`,
      };
}

/** Tells that a term ends, that nothing is charged, and how to stay. `lastDay` is the last day of the term. */
export function termEndsLetter({ to, plan, amount, lastDay }: VoucherMatter, locale: Locale): LetterWords {
  const day = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `「${plan.ja}」の期間は${day}までです`,
        paragraphs: [
          to.greeting,
          `前払いいただいた「${plan.ja}」の期間は${day}までです。自動で請求されることはありません。`,
          `続けてくださる場合は、下のボタンから新しい払込票を発行し、会費${formatYen(amount, 'ja')}をコンビニでお支払いください。早めにお支払いいただいても、期間は今の終わりから1年間です。`,
          `続けない場合は、お手続きは要りません。${day}の後、14日間の猶予を経て、${to.lapses.ja}`,
        ],
        button: '更新の手続きへ',
      }
    : {
        subject: `Your term of "${plan.en}" ends on ${day}`,
        paragraphs: [
          to.greeting,
          `The term of "${plan.en}" that you paid for ends on ${day}. Nothing is charged automatically.`,
          `To stay, please get a new voucher with the button below and pay ${formatYen(amount, 'en')} at a convenience store. If you pay early, the next year still begins when this one ends.`,
          `If you do not wish to stay, you need not do anything: after ${day} and 14 days of grace ${to.lapses.en}`,
        ],
        button: 'Renew',
      };
}
