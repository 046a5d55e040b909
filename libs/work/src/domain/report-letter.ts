import type { Bilingual, Locale } from '@enishi/kernel';

/** To the company: work was reported, by number of the place, and until when it looks at it. Names nobody. */
export function reportLetter(
  {
    community,
    title,
    when,
    place,
    until,
  }: {
    community: Bilingual;
    title: string;
    when: string;
    place: number;
    until: string;
  },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の完了報告が届きました（${until}まで）`,
        paragraphs: [
          `しごと「${title}」（${when}）の${place}人目の方から、完了の報告が届きました。`,
          `下のボタンの画面で内容を確かめて、「受け取る」を押してください。${until}までに何もなさらないと、受け取ったことになります。報酬は、確認や評価を待たずに期日までに支払われます。`,
        ],
        button: '報告を確かめる',
      }
    : {
        subject: `${community.en}: work on "${title}" was reported (until ${until})`,
        paragraphs: [
          `Place ${place} of "${title}" (${when}) reported that the work is done.`,
          `Please look at it behind the button and accept it. If nothing is said by ${until} it counts as accepted. The reward is paid by its day and waits for no review.`,
        ],
        button: 'Look at the report',
      };
}
