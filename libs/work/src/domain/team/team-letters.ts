import type { Bilingual, Locale } from '@enishi/kernel';

/** To whom of which community, about which gig and when it is. */
type Facts = { addressed: string; community: Bilingual; title: string; when: string };
type Letter = { subject: string; paragraphs: string[]; button: string };

/** To whoever had said yes in a team of which nothing came. */
export function overLetter({ addressed, community, title, when }: Facts, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」は、組がそろいませんでした`,
        paragraphs: [
          addressed,
          `仲間と引き受けようとしていたしごと「${title}」（${when}）は、全員の返事がそろわないうちに、席をお取りしておく時間が過ぎたか、取りやめになりました。`,
          'どなたも引き受けたことにはなっていません。お金もかかりません。空きがあれば、下のボタンからお一人で引き受けられます。',
        ],
        button: 'しごとを見る',
      }
    : {
        subject: `${community.en}: your team for "${title}" did not come together`,
        paragraphs: [
          `Dear ${addressed},`,
          `The places of "${title}" (${when}) that were kept for you and your friends are free again: not all had said yes in time, or the team was dropped.`,
          'None of you has taken it, and nothing is charged. Where a place is free you can take it alone behind the button.',
        ],
        button: 'See the gig',
      };
}

/** To whoever had said yes, and could not take it any more when the last of the others did. */
export function lostLetter({ addressed, community, title, when }: Facts, locale: Locale): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の組から外れました`,
        paragraphs: [
          addressed,
          `仲間と引き受けようとしていたしごと「${title}」（${when}）は、条件が変わったため（別のしごとが入った、ご自分で決めた時間の上限を超えるなど）、あなたの「はい」を生かすことができませんでした。`,
          'あなたは引き受けたことになっていません。お金もかかりません。組の方々は、まだ席をそろえているところです。',
        ],
        button: 'しごとを見る',
      }
    : {
        subject: `${community.en}: you are not in the team for "${title}" any more`,
        paragraphs: [
          `Dear ${addressed},`,
          `When your friends came together for "${title}" (${when}), you could not take it any more: another gig, or the hours that you set yourself, stand in the way.`,
          'You have not taken it, and nothing is charged. The others still gather.',
        ],
        button: 'See the gig',
      };
}

/** To the others of a team of which one gave their place back; `whole`: they had said that they come together or not at all, so they are asked. `left`: how many still come. */
export function gapLetter(
  { addressed, community, title, when, left, whole }: Facts & { left: number; whole: boolean },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: whole
          ? `【${community.ja}】しごと「${title}」に、それでも来られますか（1人が来られなくなりました）`
          : `【${community.ja}】しごと「${title}」に、組の1人が来られなくなりました`,
        paragraphs: [
          addressed,
          `いっしょに引き受けてくださったしごと「${title}」（${when}）に、組の1人が来られなくなりました。いま来られるのは${left}人です。`,
          whole
            ? 'あなたの席はそのまま残っています。「全員でなければ」とのことでしたので、それでも来られるかどうかを、下のボタンの画面でお知らせください。お返事がないときは、席はそのままです。やめるときも、お金はかかりません。'
            : 'あなたの席はそのまま残っています。何もなさらなくて大丈夫です。都合が悪くなったときは、「引き受けたしごと」からやめられます。お金はかかりません。',
        ],
        button: whole ? '返事をする' : '組の様子を見る',
      }
    : {
        subject: whole
          ? `${community.en}: will you still come to "${title}"? One of you cannot`
          : `${community.en}: one of your team cannot come to "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `One of those who took "${title}" (${when}) together with you gave their place back. ${left} of you still have theirs.`,
          whole
            ? 'You keep your place. Since you had said that you come together or not at all, please say behind the button whether you still come. Without an answer you keep it. Stepping back costs nothing.'
            : 'You keep your place, and need not do anything. If you cannot come either, step back under your gigs; it costs nothing.',
        ],
        button: whole ? 'Answer' : 'See the team',
      };
}
