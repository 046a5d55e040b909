import type { Bilingual, Locale } from '@enishi/kernel';

/** What a letter about a booth of a company says. */
export type BoothLetter = {
  readonly greeting: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  readonly label: string;
  /** Whether one of the benefit is used for it. */
  readonly byBenefit: boolean;
};

type Words = { subject: string; paragraphs: string[]; button: string };

/** To a company that was given a booth: which, and whether its benefit was used. */
export function boothGivenLetter(
  { greeting, community, title, label, byBenefit }: BoothLetter,
  locale: Locale,
): Words {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のブースが決まりました（${label}）`,
        paragraphs: [
          greeting,
          `「${title.ja}」の御社のブースは「${label}」です。`,
          byBenefit
            ? 'プランの特典「イベントでのブース出展」を1回分ご利用になります。'
            : 'プランの特典は使いません。',
        ],
        button: '掲載を確認する',
      }
    : {
        subject: `${community.en}: your booth at "${title.en}" (${label})`,
        paragraphs: [
          greeting,
          `Your booth at "${title.en}" is "${label}".`,
          byBenefit
            ? 'One of the booths that your plan gives is used for it.'
            : 'None of the benefits of your plan is used for it.',
        ],
        button: 'See how you are named',
      };
}

/** To a company whose booth was taken back: that its benefit is there again, if it was used. */
export function boothTakenBackLetter(
  { greeting, community, title, label, byBenefit }: BoothLetter,
  locale: Locale,
): Words {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のブースを取り消しました（${label}）`,
        paragraphs: [
          greeting,
          `「${title.ja}」の御社のブース「${label}」を取り消しました。`,
          byBenefit
            ? 'プランの特典「イベントでのブース出展」の利用枠を1回分お戻ししました。'
            : 'プランの特典は使っていません。',
          'ご不明な点は、事務局へお問い合わせください。',
        ],
        button: '掲載を確認する',
      }
    : {
        subject: `${community.en}: your booth at "${title.en}" was taken back (${label})`,
        paragraphs: [
          greeting,
          `Your booth "${label}" at "${title.en}" was taken back.`,
          byBenefit
            ? 'It counts as unused again among the booths that your plan gives.'
            : 'No benefit of your plan had been used for it.',
          'If you have questions, please ask the secretariat.',
        ],
        button: 'See how you are named',
      };
}
