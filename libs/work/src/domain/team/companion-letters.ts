import type { Bilingual, Locale } from '@enishi/kernel';

type Facts = { addressed: string; community: Bilingual; title: string; when: string };
type Letter = { subject: string; paragraphs: string[]; button: string };

/** To a beginner whose place ended, since nobody experienced came with them. */
export function aloneLetter({ addressed, community, title, when }: Facts, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」は、慣れた方が見つからず、なくなりました`,
        paragraphs: [
          addressed,
          `引き受けてくださっていたしごと「${title}」（${when}）は、いっしょに入る慣れた方が期日までに決まらなかったため、取引条件でお伝えしていたとおり、あなたへのお願いはなくなりました。当日はお越しにならないでください。`,
          '報酬は発生しません。お金もかかりません。ご予定を空けてくださり、ありがとうございました。ほかのしごとは、下のボタンからご覧いただけます。',
        ],
        button: 'ほかのしごとを見る',
      }
    : {
        subject: `${community.en}: "${title}" does not take place for you`,
        paragraphs: [
          `Dear ${addressed},`,
          `Nobody experienced was found in time to come with you to "${title}" (${when}). As the terms said, your place has ended. Please do not come.`,
          'No reward falls due, and nothing is charged. Thank you for having kept the time free. Other gigs are behind the button.',
        ],
        button: 'See other gigs',
      };
}

/** To a beginner: whoever was experienced stepped back. `until`: by when another has to be found; null once that hour is over, when nothing ends by itself. */
export function companionGoneLetter(
  { addressed, community, title, when, until }: Facts & { until: string | null },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の慣れた方が、来られなくなりました`,
        paragraphs: [
          addressed,
          `引き受けてくださっているしごと「${title}」（${when}）に、いっしょに入る予定だった慣れた方が来られなくなりました。`,
          until
            ? `あなたの席は残っています。${until}までに別の慣れた方が決まらないときは、このお願いはなくなり、メールでお知らせします。何もなさらなくて大丈夫です。`
            : 'あなたの席は残っています。事務局が別の方を探しています。ご心配なときは、「引き受けたしごと」からやめられます。お金はかかりません。',
        ],
        button: '引き受けたしごとを見る',
      }
    : {
        subject: `${community.en}: the experienced person of "${title}" cannot come`,
        paragraphs: [
          `Dear ${addressed},`,
          `Whoever was to come with you to "${title}" (${when}) gave their place back.`,
          until
            ? `You keep your place. If nobody else who is experienced is found by ${until}, it ends, and we tell you by mail. You need not do anything.`
            : 'You keep your place, and the secretariat looks for somebody else. If you would rather not go, step back under your gigs; it costs nothing.',
        ],
        button: 'See my gigs',
      };
}

/** To the office: beginners are alone on a gig, and the hour until which the program decides by itself is over. */
export const alonePaper = ({ title, when, count }: { title: string; when: string; count: number }) => ({
  subject: `しごと「${title}」に、慣れた方がいなくなりました`,
  paragraphs: [
    `「${title}」（${when}）は「はじめての方は慣れた人と一緒に」のしごとですが、慣れた方が席を返し、はじめての方${count}人だけになりました。`,
    '期日を過ぎているので、プログラムは何も取り消しません。別の慣れた方にお願いするか、取りやめるかを決めてください。はじめての方には、このことをお知らせしています。',
  ],
});
