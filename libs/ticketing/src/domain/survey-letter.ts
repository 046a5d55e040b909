import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';

/** What the letter that asks those who came says. */
export type SurveyLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly closesAt: Date;
};

/** To the order with which somebody came: a link that opens without signing in, and that nobody learns who said what. */
export function surveyLetter(
  { addressed, community, title, closesAt }: SurveyLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const until = formatTokyoInstant(closesAt, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」はいかがでしたか（アンケート）`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」にお越しいただき、ありがとうございました。次の会をよりよくするため、感想をお聞かせください。1〜2分で終わります。`,
          '回答は無記名です。どなたの回答かは、事務局にも分かりません。サインインも要りません。',
          `${until}まで回答でき、それまでは同じボタンから書き直せます。`,
        ],
        button: 'アンケートに答える',
      }
    : {
        subject: `${community.en}: how was "${title.en}"? (survey)`,
        paragraphs: [
          `Dear ${addressed},`,
          `Thank you for coming to "${title.en}". Please tell us how it was; it takes a minute or two.`,
          'Answers are anonymous: we cannot tell who said what. You need not sign in.',
          `You can answer until ${until} (Japan time), and change your answer with the same button until then.`,
        ],
        button: 'Answer the survey',
      };
}
