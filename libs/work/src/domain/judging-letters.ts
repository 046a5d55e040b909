import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, Yen } from '@enishi/kernel';

type About = { addressed: string; community: Bilingual; title: string };

/** To whoever worked: the company says otherwise. What exactly stands on the page alone. */
export function disputedLetter({ addressed, community, title }: About, locale: Locale) {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」について確認しています`,
        paragraphs: [
          addressed,
          `しごと「${title}」について、会社から申し出がありました。内容は下のボタンの画面でご覧いただけます。`,
          'まだ何も決まっていません。事務局が両方のお話をうかがってから決めます。あなたの説明や作業の報告も、同じ画面から送れます。',
        ],
        button: '申し出の内容を見る',
      }
    : {
        subject: `${community.en}: a question about "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `The company has said something about "${title}". You can read it on the page behind the button.`,
          'Nothing is decided. The secretariat asks both sides first. You can tell your side and report the work on the same page.',
        ],
        button: 'Read what was said',
      };
}

/** To whoever worked: what the secretariat found, and whether the reward is owed. `reward` in yen, tax included. */
export function decidedLetter(
  {
    addressed,
    community,
    title,
    reason,
    done,
    reward,
  }: About & { reason: string; done: boolean; reward: Yen },
  locale: Locale,
) {
  const amount = formatYen(reward, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】しごと「${title}」の確認が終わりました`,
        paragraphs: [
          addressed,
          done
            ? `しごと「${title}」は、完了したものとして受け取りました。報酬は募集のとおり${amount}です。`
            : `しごと「${title}」は、行われなかったものとしました。報酬は発生しません。`,
          ...(reason ? [`理由:\n${reason}`] : []),
          'ご不明な点は、事務局へお尋ねください。',
        ],
        button: 'しごとの画面を見る',
      }
    : {
        subject: `${community.en}: what was decided about "${title}"`,
        paragraphs: [
          `Dear ${addressed},`,
          done
            ? `"${title}" was accepted as done. The reward is ${amount}, as posted.`
            : `"${title}" was found not to have been done. No reward falls due.`,
          ...(reason ? [`Why:\n${reason}`] : []),
          'Please ask the secretariat if anything is unclear.',
        ],
        button: 'See the gig',
      };
}
