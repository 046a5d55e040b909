import type { Bilingual, Locale } from '@enishi/kernel';

type To = { addressed: string; community: Bilingual };

/** To whoever has taken a place: the terms as they were frozen, and how to step back. */
export function takenLetter(
  { addressed, community, title, terms }: To & { title: string; terms: string },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」をお願いしました（取引条件）`,
        paragraphs: [
          addressed,
          `しごと「${title}」を引き受けてくださり、ありがとうございます。取引の条件は次のとおりです。このメールを保管してください。`,
          terms,
          '都合が悪くなったときは、始まる前に下のボタンの画面で「やめる」を押してください。お金はかかりません。',
        ],
        button: '引き受けたしごとを見る',
      }
    : {
        subject: `${community.en}: terms of "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `Thank you for taking on "${title}". These are its terms; please keep this mail.`,
          terms,
          'If you cannot come, press "Step back" on the page behind the button before it begins. It costs nothing.',
        ],
        button: 'See my gigs',
      };
}

/** To whoever had a place of what was called off. */
export function calledOffLetter(
  { addressed, community, title, when, reason }: To & { title: string; when: string; reason: string },
  locale: Locale,
) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」は取りやめになりました`,
        paragraphs: [
          addressed,
          `引き受けてくださっていたしごと「${title}」（${when}）は、取りやめになりました。当日はお越しにならないでください。`,
          `理由:\n${reason}`,
          'このしごとの報酬は発生しません。ご予定を空けてくださったことについてのご相談は、事務局へお寄せください。ほかのしごとは、下のボタンからご覧いただけます。',
        ],
        button: 'ほかのしごとを見る',
      }
    : {
        subject: `${community.en}: "${title}" was called off`,
        paragraphs: [
          `Dear ${addressed},`,
          `"${title}" (${when}), which you had taken on, was called off. Please do not come.`,
          `Why:\n${reason}`,
          'No reward falls due for it. If you would like to talk about the time you kept free, please write to the secretariat. Other gigs are behind the button.',
        ],
        button: 'See other gigs',
      };
}
