import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { owedBack } from './pay-words.ts';
import type { OwedBack } from './pay-words.ts';
import { countedInJapanese } from './ticket-disclosure.ts';
import { addressOfGuests } from './ticket-letter.ts';
import type { TicketLetter } from './ticket-letter.ts';

/**
 * How the money is to come: the account as the community has typed it, the payer's name as the bank's form takes it, the last instant. Yen, tax included;
 * `received` have come already.
 */
type Transfer = {
  readonly bankAccount: string;
  readonly payer: string;
  readonly payUntil: Date;
  readonly amount: number;
  readonly received: number;
};
type ToTransfer = Pick<TicketLetter, 'addressed' | 'guest' | 'community' | 'title' | 'lines'> & {
  readonly transfer: Transfer;
};
type Letter = { subject: string; paragraphs: string[]; button: string };

const button = { ja: 'お振込先を表示する', en: 'Show the account' };

/** What has come of the sum, what is left, and until when it can be paid. */
const shown = ({ amount, received, payUntil }: Transfer, locale: Locale) => ({
  when: formatTokyoInstant(payUntil, locale),
  received: formatYen(yen(received), locale),
  left: formatYen(yen(amount - received), locale),
});

/** To whoever ordered by transfer: the sum that is left, the account, the name to write and until when, and whose the bank's fee is. */
export function transferLetter(facts: ToTransfer, locale: Locale): Letter {
  const { community, title, transfer } = facts;
  const { when } = shown(transfer, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」お振込先のご案内（${when}まで）`,
        paragraphs: howToTransfer(facts, locale),
        button: button.ja,
      }
    : {
        subject: `${community.en}: transfer the sum for "${title.en}" by ${when}`,
        paragraphs: howToTransfer(facts, locale),
        button: button.en,
      };
}

/** The same on the bank day before the last. */
export function transferReminder(facts: ToTransfer, locale: Locale): Letter {
  const { when } = shown(facts.transfer, locale);
  const paragraphs = howToTransfer(facts, locale);
  return locale === 'ja'
    ? {
        subject: `【${facts.community.ja}】「${facts.title.ja}」お振込の期限が近づいています（${when}まで）`,
        paragraphs: [
          ...paragraphs,
          'すでにお振り込みになった場合は、行き違いですのでこのメールは破棄してください。',
        ],
        button: button.ja,
      }
    : {
        subject: `${facts.community.en}: your transfer for "${facts.title.en}" is due by ${when}`,
        paragraphs: [...paragraphs, 'If you have made the transfer already, please ignore this mail.'],
        button: button.en,
      };
}

/** To whoever has transferred a part: what has come and how much is left. `over`: the time to pay it is over, and the order ends unless the rest is under way. */
export function transferPartLetter(facts: ToTransfer & { readonly over: boolean }, locale: Locale): Letter {
  const { addressed, community, title, transfer, over } = facts;
  const { received, left, when } = shown(transfer, locale);
  const tooLate = {
    ja: [
      `${addressed} 様`,
      `「${title.ja}」の${received}のご入金を確認しました。残りの${left}は、期限（${when}）までに確認できていません。`,
      '期限までにお振り込みになった場合は、確認でき次第チケットをお送りしますので、そのままお待ちください。',
      `お振り込みになっていない場合は、お申し込みは取り消しになり、お預かりした${received}をお返しします。`,
    ],
    en: [
      `Dear ${addressed},`,
      `${received} have come for "${title.en}". The remaining ${left} had not come by ${when} (Japan time).`,
      'If you made that transfer in time, your tickets come as soon as we see it; you need not do anything.',
      `If you did not, the order lapses, and the ${received} go back to you.`,
    ],
  };
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」${received}のご入金を確認しました（残り${left}）`,
        paragraphs: over ? tooLate.ja : howToTransfer(facts, locale),
        button: over ? 'お申し込みを確かめる' : button.ja,
      }
    : {
        subject: `${community.en}: ${received} have come for "${title.en}", ${left} are left`,
        paragraphs: over ? tooLate.en : howToTransfer(facts, locale),
        button: over ? 'See the order' : button.en,
      };
}

/** To whoever has transferred more than the order costs: what goes back, and where to name the account. */
export function transferOverLetter(
  {
    addressed,
    community,
    title,
    owed,
  }: Pick<ToTransfer, 'addressed' | 'community' | 'title'> & { readonly owed: OwedBack },
  locale: Locale,
): Letter {
  const back = owedBack(owed)[locale];
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」のお振込で、${formatYen(yen(owed.owed), 'ja')}を多くお預かりしています`,
        paragraphs: [`${addressed} 様`, `「${title.ja}」の代金より多くお振り込みいただきました。${back}`],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: your transfer for "${title.en}" was ${formatYen(yen(owed.owed), 'en')} too much`,
        paragraphs: [`Dear ${addressed},`, `Your transfer for "${title.en}" was more than it costs. ${back}`],
        button: 'See the order',
      };
}

/** To whoever has an order for which an account was named, by them or by somebody else: the last digits of its number, and what to do where they know nothing of it. */
export function accountNamedLetter(
  {
    addressed,
    community,
    title,
    tail,
  }: Pick<ToTransfer, 'addressed' | 'community' | 'title'> & { readonly tail: string },
  locale: Locale,
): Letter {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の返金先の口座を受け付けました`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」の返金先として、口座番号の下3桁が${tail}の口座を受け付けました。お返しするお金は、この口座へお振り込みします。`,
          'お心当たりがない場合や、番号が違う場合は、下のボタンの画面で口座を入力し直し、事務局までお知らせください。返金が済むまでは変更できます。',
        ],
        button: 'お申し込みを確かめる',
      }
    : {
        subject: `${community.en}: an account was named for your refund of "${title.en}"`,
        paragraphs: [
          `Dear ${addressed},`,
          `What goes back to you of "${title.en}" is to be transferred to the account whose number ends in ${tail}.`,
          'If that was not you, or the number is wrong, please name your account anew on the page behind the button below, and tell us. It can be changed until the money has gone back.',
        ],
        button: 'See the order',
      };
}

function howToTransfer({ addressed, guest, title, lines, transfer }: ToTransfer, locale: Locale): string[] {
  const { bankAccount, payer } = transfer;
  const { received, left, when } = shown(transfer, locale);
  const inPart = transfer.received > 0;
  return locale === 'ja'
    ? [
        `${addressed} 様`,
        inPart
          ? `「${title.ja}」の${received}のご入金を確認しました。残りの${left}を、${when}までに次の口座へお振り込みください。それまで席を確保しています。`
          : `「${title.ja}」のお申し込みを承りました。${when}までに、次の口座へお振り込みください。それまで席を確保しています。`,
        ...lines.map((line) => `${line.name.ja} ${countedInJapanese(line)}`),
        `${inPart ? '残りのお振込金額' : 'お振込金額'}: ${left}（税込）`,
        `お振込先: ${bankAccount}`,
        `お振込名義: ${payer}（お名前の前に番号を入れてください）`,
        '振込手数料はお客様のご負担です。お申し込みごとに、上の金額ちょうどでお振り込みください。',
        `ご入金の確認には、銀行の2営業日ほどかかることがあります。確認でき次第、チケットをメールでお知らせします。期限までにご入金がないときは、お申し込みはなかったことになります${inPart ? `（${received}はお返しします）` : ''}。`,
        ...(guest ? [addressOfGuests.ja] : []),
      ]
    : [
        `Dear ${addressed},`,
        inPart
          ? `${received} have come for "${title.en}". Please transfer the remaining ${left} to this account by ${when} (Japan time); your places are kept until then.`
          : `Your places for "${title.en}" are kept until ${when} (Japan time). Please transfer the sum to this account by then.`,
        ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
        `${inPart ? 'Sum that is left' : 'Sum'}: ${left} (tax included)`,
        `Account: ${bankAccount}`,
        `Payer's name: ${payer} (please write the number before your name)`,
        'The fee of your bank is yours. Please make one transfer of exactly this sum for each order.',
        `It can take two bank days until we see the money. Your tickets come by mail then. Without the money in time the order lapses${inPart ? `, and the ${received} go back to you` : ''}.`,
        ...(guest ? [addressOfGuests.en] : []),
      ];
}
