import type { Bilingual, Locale } from '@enishi/kernel';

type To = { addressed: string; community: Bilingual };

/** To whoever waited: a place is kept for them, and is theirs only once they take it. */
export function offeredLetter(
  { addressed, community, title, when, until }: To & { title: string; when: string; until: string },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」に空きが出ました（${until}まで）`,
        paragraphs: [
          addressed,
          `空きを待っていただいていたしごと「${title}」（${when}）に、空きが出ました。${until}まで、あなたの分をお取りしています。`,
          'まだ引き受けたことにはなっていません。下のボタンから取引条件をお読みのうえ、「このしごとを引き受ける」を押してください。過ぎると、次の方にお声がけします。',
        ],
        button: 'しごとを見る',
      }
    : {
        subject: `${community.en}: a place of "${title}" is free (until ${until})`,
        paragraphs: [
          `Dear ${addressed},`,
          `A place of "${title}" (${when}), for which you wait, is free. It is kept for you until ${until}.`,
          'You have not taken it yet: please read the terms behind the button and press "Take this gig". After that the next person is asked.',
        ],
        button: 'See the gig',
      };
}
