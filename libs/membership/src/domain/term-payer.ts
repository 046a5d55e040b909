import type { Bilingual, Locale } from '@enishi/kernel';

/** Who pays for a term ahead, as mails about it speak of them: how the mail begins, their own page, what is so without a payment. */
export type TermPayer = {
  readonly greeting: string;
  readonly page: Bilingual;
  /** That nothing has changed by an order that lapsed. */
  readonly asBefore: Bilingual;
  /** What becomes of them where nobody renews, after "14 days of grace". */
  readonly lapses: Bilingual;
};

/** A member; `addressed` is their name with 様. */
export const memberPayer = (addressed: string, locale: Locale): TermPayer => ({
  greeting: locale === 'ja' ? addressed : `Dear ${addressed},`,
  page: { ja: 'マイページ', en: 'your page' },
  asBefore: {
    ja: 'お申し込みの前の会員種別のままです。',
    en: 'Your membership is as it was before the order.',
  },
  lapses: {
    ja: '同じ会員番号の無料会員になります。',
    en: 'you become a free member under the same number.',
  },
});

/** A company; `greeting` is that of mails to companies. */
export const companyPayer = (greeting: string): TermPayer => ({
  greeting,
  page: { ja: '会社のページ', en: 'your company’s page' },
  asBefore: {
    ja: '会社の会員資格は、お申し込みの前のままです。',
    en: 'Your company’s membership is as it was before the order.',
  },
  lapses: {
    ja: '法人会員の資格が終わり、特典と利用枠をお使いいただけなくなります。',
    en: 'the company’s membership ends, and its benefits and seats with it.',
  },
});
