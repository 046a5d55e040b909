import { formatTokyoInstant } from '@enishi/japan';
import type { Bilingual, Locale } from '@enishi/kernel';

export type WaitingLetter = {
  readonly addressed: string;
  readonly community: Bilingual;
  readonly title: Bilingual;
  /** Of the date that is offered. */
  readonly startsAt: Date;
  readonly lines: readonly { readonly name: Bilingual; readonly quantity: number }[];
  readonly until: Date;
  /** It was drawn by lot. */
  readonly byLot: boolean;
  /** The address at which the offer is turned down without signing in. */
  readonly decline: string;
};

type Letter = { subject: string; paragraphs: string[]; button: string };

/** To whoever is next: which places are kept, until when, and that not answering passes them on. No money has moved. */
export function offerLetter(
  { addressed, community, title, startsAt, lines, until, byLot, decline }: WaitingLetter,
  locale: Locale,
): Letter {
  const [when, deadline] = [formatTokyoInstant(startsAt, locale), formatTokyoInstant(until, locale)];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」${byLot ? '当選のお知らせ' : 'の席が空きました'}（${deadline}まで確保しています）`,
        paragraphs: [
          `${addressed} 様`,
          byLot
            ? `抽選の結果、「${title.ja}」の席をご用意できました。`
            : `キャンセル待ちをいただいている「${title.ja}」の席が空き、順番が回ってきました。`,
          `日時: ${when}`,
          ...lines.map(({ name, quantity }) => `${name.ja} ${quantity}枚`),
          `${deadline}まで、席を確保しています。それまでに下のボタンからお申し込みください。`,
          'ご不要になった場合は、次の画面から1回押すだけで見送れます（ログインはいりません）。期限を過ぎると、次の方へご案内します。お金は動いていません。',
          decline,
        ],
        button: '席の案内を開く',
      }
    : {
        subject: `${community.en}: places for "${title.en}" are kept for you until ${deadline}`,
        paragraphs: [
          `Dear ${addressed},`,
          byLot
            ? `You were drawn: there are places for you at "${title.en}".`
            : `Places for "${title.en}", for which you are on the waiting list, have come free, and it is your turn.`,
          `When: ${when} (Japan time)`,
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          `They are kept for you until ${deadline} (Japan time). Please order by then with the button below.`,
          'If you do not need them any more, one press on the following page gives them to the next, without signing in. After that time they are passed on. No money has moved.',
          decline,
        ],
        button: 'See my places',
      };
}

/** To whoever let the time of an offer pass. */
export function lapsedLetter(
  { addressed, community, title }: Pick<WaitingLetter, 'addressed' | 'community' | 'title'>,
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の席の確保が終わりました`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」の席を確保していた期限が過ぎたため、次の方へご案内しました。お金は動いていません。`,
          'ご希望の場合は、もう一度キャンセル待ちにお並びいただけます（順番は最後からになります）。',
        ],
        button: 'イベントを開く',
      }
    : {
        subject: `${community.en}: the places for "${title.en}" went to the next`,
        paragraphs: [
          `Dear ${addressed},`,
          `The time for which places for "${title.en}" were kept for you is over, and they went to the next in line. No money has moved.`,
          'You may join the waiting list again; you would stand at its end.',
        ],
        button: 'Open the event',
      };
}
