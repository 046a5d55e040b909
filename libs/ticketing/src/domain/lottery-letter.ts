import type { Locale } from '@enishi/kernel';
import type { WaitingLetter } from './waiting-letter.ts';

type Lost = Pick<WaitingLetter, 'addressed' | 'community' | 'title'> & { readonly place: number };

/** To whoever was not drawn: no places this time, and which place in line it is for those that others do not take. */
export function lotteryLostLetter(
  { addressed, community, title, place }: Lost,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」抽選の結果（今回は席をご用意できませんでした）`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」の抽選の結果、あいにく席をご用意できませんでした。お申し込み、ありがとうございました。`,
          `抽選の順にそのままキャンセル待ちに並んでいただいています（いま${place}番目）。席が空きましたら、順にご案内します。ご不要の場合は、下のボタンの画面から1回押すだけで取りやめられます。`,
          'お支払いいただいたお金はありません。抽選の種と全員の結果は公開しており、どなたでも確かめられます。',
        ],
        button: '順番を見る',
      }
    : {
        subject: `${community.en}: the draw for "${title.en}" (no places this time)`,
        paragraphs: [
          `Dear ${addressed},`,
          `The draw for "${title.en}" is over, and there were no places for you. Thank you for having applied.`,
          `In the order of the draw you are on its waiting list now (place ${place}), and are offered what comes free. If you do not need it any more, one press behind the button below takes you off it.`,
          'You have paid nothing. The seed and all results are published, so that anybody can check them.',
        ],
        button: 'See my place',
      };
}
