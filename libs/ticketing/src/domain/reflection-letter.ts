import type { Bilingual, Locale } from '@enishi/kernel';

/** What the letter after a work trip says. */
export type ReflectionLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
};

/** To those who came to a work trip, on the day after: where to write what they learned, and that they say who may read it. */
export function reflectionLetter(
  { addressed, community, title }: ReflectionLetter,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のふりかえりを書きませんか`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」へのご参加、ありがとうございました。働く人に聞いたこと、そこで学んだことを、忘れないうちに書いてみませんか。`,
          '下のボタンの画面で、それぞれのチケットの「ふりかえりを書く」からお書きいただけます。お連れの方のチケットも、お一人ずつ書けます。',
          '訪問先の会社に読んでもらうか、イベントのページに載せてよいかは、書く方が選べます。あとからいつでも取りやめられます。',
        ],
        button: 'チケットを開く',
      }
    : {
        subject: `${community.en}: what did you learn at "${title.en}"?`,
        paragraphs: [
          `Dear ${addressed},`,
          `Thank you for coming to "${title.en}". Would you write down what you asked the people who work there, and what you learned?`,
          'On the page behind the button each ticket has "Write a reflection", also those of the people who came with you.',
          'Whoever writes decides whether the company that was visited may read it, and whether it may be shown on the page of the event. Both can be taken back at any time.',
        ],
        button: 'Open the tickets',
      };
}
