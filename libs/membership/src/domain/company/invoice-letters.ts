import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

/** An invoice as a mail speaks of it; `lastDay` is the last that it pays for. */
export type InvoiceInMail = {
  greeting: string;
  community: Bilingual;
  plan: Bilingual;
  number: string;
  amount: Yen;
  dueOn: TokyoDate;
  /** The company's own account at Stripe, as it is printed; null where the invoice names the community's. */
  payTo?: string | null;
  firstDay: TokyoDate;
  lastDay: TokyoDate;
};

/** The invoice of a year has been issued: with the order, or because the next year comes near; then `report` is where the year's report lies. */
export function invoiceLetter(
  { greeting, community, plan, number, amount, dueOn, payTo = null, firstDay, lastDay }: InvoiceInMail,
  { report, changes = [] }: { report: string | null; changes?: readonly Bilingual[] },
  locale: Locale,
): LetterWords {
  const renews = report !== null;
  const [due, from, to] = [dueOn, firstDay, lastDay].map((day) => formatJapaneseDate(day, locale));
  if (locale === 'ja')
    return {
      subject: `【${community.ja}】請求書 ${number}（「${plan.ja}」会費）`,
      paragraphs: [
        greeting,
        renews
          ? `「${plan.ja}」の次の年（${from}〜${to}）の会費の請求書を発行しました。`
          : `「${plan.ja}」へのお申し込みをありがとうございます。会費（${from}〜${to}）の請求書を発行しました。`,
        ...(changes.length > 0
          ? [`次の年（${from}から）は、プランの内容が次のとおり変わります。`, ...changes.map(({ ja }) => ja)]
          : []),
        `ご請求額: ${formatYen(amount, 'ja')}（税込）／お支払期限: ${due}`,
        payTo
          ? `お振込先: ${payTo}。請求書は、会社のページからPDFでお受け取りください。`
          : 'お振込先は請求書に記載しています。請求書は、会社のページからPDFでお受け取りください。',
        ...(renews
          ? [
              `この1年の会費・特典・利用枠をまとめた「ご利用実績報告書」（PDF）を、社内の稟議にお使いいただけます: ${report}`,
              '続けられない場合は、期間が終わるまでに会社のページで解約してください。この請求書は取り消します。',
            ]
          : ['ご入金の確認後、領収書を会社のページに掲載します。']),
      ],
      button: '請求書を受け取る',
    };
  return {
    subject: `${community.en}: invoice ${number} for "${plan.en}"`,
    paragraphs: [
      greeting,
      renews
        ? `The next year of "${plan.en}" (${from} – ${to}) has been invoiced.`
        : `Thank you for ordering "${plan.en}". Its fee (${from} – ${to}) has been invoiced.`,
      ...(changes.length > 0
        ? [`From ${from} on the plan changes as follows.`, ...changes.map(({ en }) => en)]
        : []),
      `Amount: ${formatYen(amount, 'en')} with tax. Please pay by ${due}.`,
      payTo
        ? `Pay into your company’s own account: ${payTo}. The invoice is a PDF on your company’s page.`
        : 'The bank account is on the invoice, which you can take as a PDF on your company’s page.',
      ...(renews
        ? [
            `A report of the year (PDF, in Japanese) with fees, benefits and seats is there for your own approval: ${report}`,
            'If you do not wish to go on, cancel on that page before the year ends; this invoice is then taken back.',
          ]
        : ['The receipt will be on that page once your payment has arrived.']),
    ],
    button: 'Take the invoice',
  };
}

/** A membership on invoice has begun, on its start day or with its payment. */
export function begunOnInvoiceLetter(
  { greeting, community, plan }: Pick<InvoiceInMail, 'greeting' | 'community' | 'plan'>,
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${plan.ja}」のご利用を開始しました`,
        paragraphs: [greeting, `本日から「${plan.ja}」の特典をご利用いただけます。`],
        button: '会社のページを開く',
      }
    : {
        subject: `${community.en}: "${plan.en}" has begun`,
        paragraphs: [greeting, `The benefits of "${plan.en}" are open from today.`],
        button: 'Open your company’s page',
      };
}

/** The due day has passed and not all of it was seen: `amount` is what is missing, `arrived` what has come. Once more before the grace ends. */
export function overdueLetter(
  {
    greeting,
    plan,
    number,
    amount,
    arrived,
    dueOn,
    lastUsableDay,
  }: Omit<InvoiceInMail, 'community' | 'firstDay' | 'lastDay' | 'payTo'> & {
    arrived: Yen;
    lastUsableDay: TokyoDate;
  },
  { again }: { again: boolean },
  locale: Locale,
): LetterWords {
  const [due, last] = [dueOn, lastUsableDay].map((day) => formatJapaneseDate(day, locale));
  return locale === 'ja'
    ? {
        subject: `${again ? '【再度のご連絡】' : ''}請求書 ${number} のご入金を確認できていません`,
        paragraphs: [
          greeting,
          arrived > 0
            ? `「${plan.ja}」の会費（請求書 ${number}、お支払期限 ${due}）のうち ${formatYen(arrived, 'ja')}のご入金を確認しました。残りの ${formatYen(amount, 'ja')}を、まだ確認できていません。行き違いのときはご容赦ください。`
            : `「${plan.ja}」の会費 ${formatYen(amount, 'ja')}（請求書 ${number}、お支払期限 ${due}）のご入金を、まだ確認できていません。行き違いのときはご容赦ください。`,
          `${last}までは、これまでどおり特典をご利用いただけます。それまでにご入金がないときは終了し、この請求書は取り消します。`,
        ],
        button: '請求書を開く',
      }
    : {
        subject: `${again ? 'Reminder: invoice' : 'Invoice'} ${number} has not been paid`,
        paragraphs: [
          greeting,
          arrived > 0
            ? `Of the fee for "${plan.en}" (invoice ${number}, due ${due}) we have seen ${formatYen(arrived, 'en')}. ${formatYen(amount, 'en')} are still missing. If they are on their way, please ignore this mail.`
            : `We have not seen a payment for "${plan.en}" of ${formatYen(amount, 'en')} (invoice ${number}, due ${due}). If it is on its way, please ignore this mail.`,
          `Benefits stay open until ${last}; without a payment the plan then ends and the invoice is taken back.`,
        ],
        button: 'Open the invoice',
      };
}
