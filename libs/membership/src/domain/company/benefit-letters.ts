import { formatJapaneseDate } from '@enishi/japan';
import { addDays } from '@enishi/kernel';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';
import { amountWords, benefitKind } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';
import type { QuotaNotice } from './benefit-use.ts';

type Reached = {
  greeting: string;
  kind: BenefitKind;
  percent: QuotaNotice;
  /** In parts. */
  allowed: number;
  used: number;
  /** Begins the next period. */
  until: TokyoDate;
};

/** A company has used most or all of a benefit: how much, until when, and what to do if it needs more. */
export function quotaLetter(
  { greeting, kind, percent, allowed, used, until }: Reached,
  locale: Locale,
): LetterWords {
  const label = benefitKind(kind).label[locale];
  const [all, taken, left] = [allowed, used, Math.max(0, allowed - used)].map(
    (parts) => amountWords(kind, parts)[locale],
  );
  const [last, next] = [addDays(until, -1), until].map((day) => formatJapaneseDate(day, locale));
  if (locale === 'ja')
    return {
      subject:
        percent === 100
          ? `「${label}」の利用枠をすべてご利用いただきました`
          : `「${label}」の利用枠の残りが少なくなりました`,
      paragraphs: [
        greeting,
        percent === 100
          ? `「${label}」は、${last}までの利用枠${all}をすべてご利用いただきました。ご活用ありがとうございます。`
          : `「${label}」は、${last}までの利用枠${all}のうち${taken}をご利用いただきました。残りは${left}です。`,
        `次の利用枠は${next}から始まります。それまでに追加をご希望のときは、このメールにご返信ください。料金は発生していません。`,
      ],
      button: '特典のご利用状況を見る',
    };
  return {
    subject: percent === 100 ? `${label}: all of it is used` : `${label}: little of it is left`,
    paragraphs: [
      greeting,
      percent === 100
        ? `Your company has used all of what its plan gives until ${last}: ${all}. Thank you for making use of it.`
        : `Your company has used ${taken} of the ${all} that its plan gives until ${last}; ${left} left.`,
      `It begins anew on ${next}. If you need more before, please answer this mail. Nothing has been charged.`,
    ],
    button: 'See what you have used',
  };
}
