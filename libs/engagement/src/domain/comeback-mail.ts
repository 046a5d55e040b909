import { formatJapaneseDate } from '@enishi/japan';
import { addDays, formatYen } from '@enishi/kernel';
import type { Bilingual, BillingInterval, Locale, TokyoDate, Yen } from '@enishi/kernel';

/** A fee: yen for the interval. */
export type Fee = { readonly amount: Yen; readonly interval: BillingInterval };

/** What the letter is written from. */
export type ComebackMatter = {
  readonly addressed: string;
  readonly number: string;
  readonly plan: Bilingual;
  readonly benefits: readonly Bilingual[];
  readonly endedOn: TokyoDate;
  /** What it costs today. */
  readonly prices: readonly Fee[];
  readonly taxed: boolean;
  /** What was last charged; null where that is not known. */
  readonly paidThen: Fee | null;
};

/** Subject, text and button of the letter in one language. */
export type ComebackWords = { subject: string; body: string; button: string };

/**
 * The one letter after the end of a paid plan: what it was, what it costs today beside what was paid, that it would renew by
 * itself, and that nothing happens without an answer. No hurry, no discount that has an end, no guilt.
 */
export function comebackWords(matter: ComebackMatter, locale: Locale): ComebackWords {
  return locale === 'ja' ? inJapanese(matter) : inEnglish(matter);
}

function inJapanese({ addressed, number, plan, benefits, endedOn, ...fees }: ComebackMatter): ComebackWords {
  const last = formatJapaneseDate(addDays(endedOn, -1), 'ja');
  const list = benefits.map(({ ja }) => `- ${ja}`).join('\n');
  const then = changed(fees)
    ? `ご利用いただいていたときの会費は${fee(changed(fees)!, fees.taxed, 'ja')}でした。`
    : '';
  return {
    subject: `「${plan.ja}」のご利用ありがとうございました（再開のご案内）`,
    body: [
      addressed,
      `「${plan.ja}」は${last}で終了しました。これまで支えてくださり、ありがとうございました。`,
      ...(list ? [`「${plan.ja}」に含まれる特典は、次のとおりです。`, list] : []),
      `現在の会費は、${fees.prices.map((each) => fee(each, fees.taxed, 'ja')).join('または')}です。${then}`,
      `カードでお支払いの場合は、解約の手続きをされるまで自動更新されます。お支払いの前に、最終確認の画面で内容をご確認いただけます。`,
      `続けて無料会員でいらっしゃる場合、お手続きは必要ありません。会員番号 ${number} はそのままで、費用はかかりません。今回の終了にともなう再開のご案内は、この一度だけです。`,
    ].join('\n\n'),
    button: '内容と会費を確認する',
  };
}

function inEnglish({ addressed, number, plan, benefits, endedOn, ...fees }: ComebackMatter): ComebackWords {
  const last = formatJapaneseDate(addDays(endedOn, -1), 'en');
  const list = benefits.map(({ en }) => `- ${en}`).join('\n');
  const then = changed(fees) ? ` When you had it, you paid ${fee(changed(fees)!, fees.taxed, 'en')}.` : '';
  return {
    subject: `Thank you for having been with "${plan.en}", and how to come back`,
    body: [
      `Dear ${addressed},`,
      `Your plan "${plan.en}" ended on ${last}. Thank you for your support until then.`,
      ...(list ? [`These are the benefits of "${plan.en}":`, list] : []),
      `Today it costs ${fees.prices.map((each) => fee(each, fees.taxed, 'en')).join(' or ')}.${then}`,
      `Paid by card, it renews automatically until you cancel it. A page shows everything before you pay.`,
      `If you stay a free member, you need not do anything: your number ${number} stays yours and nothing is charged. About coming back after this end we write only this once.`,
    ].join('\n\n'),
    button: 'See the plan and its price',
  };
}

/** What was paid, where today's fee for the same interval is another. */
function changed({ prices, paidThen }: Pick<ComebackMatter, 'prices' | 'paidThen'>): Fee | null {
  const same = prices.some(
    ({ amount, interval }) => amount === paidThen?.amount && interval === paidThen.interval,
  );
  return same ? null : paidThen;
}

function fee({ amount, interval }: Fee, taxed: boolean, locale: Locale): string {
  const yen = formatYen(amount, locale);
  if (locale === 'ja') return `${interval === 'month' ? '月額' : '年額'}${yen}${taxed ? '（税込）' : ''}`;
  return `${yen} per ${interval}${taxed ? ' (tax included)' : ''}`;
}
