import type { Bilingual, Locale } from '@enishi/kernel';

/** To whoever had a place of a gig that moved to its substitute day: it is theirs only once they say yes again. */
export function movedLetter(
  {
    addressed,
    community,
    title,
    when,
    until,
  }: {
    addressed: string;
    community: Bilingual;
    title: string;
    when: string;
    until: string;
  },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」は予備日に移りました。来られますか（${until}まで）`,
        paragraphs: [
          addressed,
          `天候のため取りやめになったしごと「${title}」は、予備日の${when}に移りました。${until}まで、あなたの分をお取りしています。`,
          'まだ引き受けたことにはなっていません。来られるときは、下のボタンから新しい取引条件をお読みのうえ、「このしごとを引き受ける」を押してください。来られないときは、何もなさらなくて大丈夫です。お金はかかりません。',
        ],
        button: '取引条件を見て返事をする',
      }
    : {
        subject: `${community.en}: "${title}" moved to its substitute day. Will you come? (until ${until})`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${title}", which was called off for the weather, moved to ${when}. A place is kept for you until ${until}.`,
          'You have not taken it yet. If you can come, please read the new terms behind the button and press "Take this gig". If you cannot, you need do nothing, and nothing is charged.',
        ],
        button: 'Read the terms and answer',
      };
}
