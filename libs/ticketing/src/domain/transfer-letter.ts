import { formatTokyoInstant } from '@enishi/japan';
import { formatYen, yen } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { addressOfGuests } from './ticket-letter.ts';
import type { TicketLetter } from './ticket-letter.ts';

/** How the money is to come: the account as the community has typed it, the payer's name as the bank's form takes it, the last instant. */
type Transfer = { readonly bankAccount: string; readonly payer: string; readonly payUntil: Date };
type ToTransfer = Pick<TicketLetter, 'addressed' | 'guest' | 'community' | 'title' | 'lines' | 'total'> & {
  readonly transfer: Transfer;
};
type Letter = { subject: string; paragraphs: string[]; button: string };

/** To whoever ordered by transfer: the sum, the account, the name to write and until when, and whose the bank's fee is. */
export function transferLetter(
  { addressed, guest, community, title, lines, total, transfer }: ToTransfer,
  locale: Locale,
): Letter {
  const { bankAccount, payer, payUntil } = transfer;
  const when = formatTokyoInstant(payUntil, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」お振込先のご案内（${when}まで）`,
        paragraphs: [
          `${addressed} 様`,
          `「${title.ja}」のお申し込みを承りました。${when}までに、次の口座へお振り込みください。それまで席を確保しています。`,
          ...lines.map(({ name, quantity }) => `${name.ja} ${quantity}枚`),
          `お振込金額: ${formatYen(yen(total), 'ja')}（税込）`,
          `お振込先: ${bankAccount}`,
          `お振込名義: ${payer}（お名前の前に番号を入れてください）`,
          '振込手数料はお客様のご負担です。お申し込みごとに、上の金額ちょうどでお振り込みください。',
          'ご入金の確認には、銀行の2営業日ほどかかることがあります。確認でき次第、チケットをメールでお知らせします。期限までにご入金がないときは、お申し込みはなかったことになります。',
          ...(guest ? [addressOfGuests.ja] : []),
        ],
        button: 'お振込先を表示する',
      }
    : {
        subject: `${community.en}: transfer the sum for "${title.en}" by ${when}`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your places for "${title.en}" are kept until ${when} (Japan time). Please transfer the sum to this account by then.`,
          ...lines.map(({ name, quantity }) => `${name.en}: ${quantity}`),
          `Sum: ${formatYen(yen(total), 'en')} (tax included)`,
          `Account: ${bankAccount}`,
          `Payer's name: ${payer} (please write the number before your name)`,
          'The fee of your bank is yours. Please make one transfer of exactly this sum for each order.',
          'It can take two bank days until we see the money. Your tickets come by mail then. Without the money in time the order lapses.',
          ...(guest ? [addressOfGuests.en] : []),
        ],
        button: 'Show the account',
      };
}

/** The same on the bank day before the last. */
export function transferReminder(facts: ToTransfer, locale: Locale): Letter {
  const { paragraphs, button } = transferLetter(facts, locale);
  const when = formatTokyoInstant(facts.transfer.payUntil, locale);
  return locale === 'ja'
    ? {
        subject: `【${facts.community.ja}】「${facts.title.ja}」お振込の期限が近づいています（${when}まで）`,
        paragraphs: [
          ...paragraphs,
          'すでにお振り込みになった場合は、行き違いですのでこのメールは破棄してください。',
        ],
        button,
      }
    : {
        subject: `${facts.community.en}: your transfer for "${facts.title.en}" is due by ${when}`,
        paragraphs: [...paragraphs, 'If you have made the transfer already, please ignore this mail.'],
        button,
      };
}
