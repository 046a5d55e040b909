import { formatYen, yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';

type PaperToTell = {
  readonly addressee: string;
  readonly number: string;
  /** Yen, tax included. */
  readonly amount: number;
  readonly community: Bilingual;
  readonly title: Bilingual;
};

/** To whoever paid in cash: the receipt, behind an address that is theirs alone. */
export function cashReceiptLetter(
  { addressee, number, amount, community, title }: PaperToTell,
  locale: Locale,
): { subject: string; paragraphs: string[]; button: string } {
  const sum = formatYen(yen(amount), locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${title.ja}」の領収書`,
        paragraphs: [
          `${addressee} 様`,
          `「${title.ja}」で現金でお支払いいただいた${sum}の領収書（${number}）をお送りします。`,
          '下のボタンから、PDFを90日のあいだ何度でも開けます。アドレスを知っている人はだれでも開けるので、渡したい方のほかには転送しないでください。',
          'ファイルの領収書に、収入印紙は要りません。',
        ],
        button: '領収書を開く（PDF）',
      }
    : {
        subject: `${community.en}: your receipt for "${title.en}"`,
        paragraphs: [
          `Dear ${addressee},`,
          `This is the receipt (${number}) for ${sum} that were paid in cash for "${title.en}".`,
          'The button opens the PDF, as often as you like, for 90 days. Whoever has its address can open it, so please forward this mail only to whom the receipt is for.',
          'A receipt that is a file needs no revenue stamp.',
        ],
        button: 'Open the receipt (PDF)',
      };
}
