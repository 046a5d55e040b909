import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

/** A card as its holder knows it. */
export type KnownCard = { brand: string; last4: string; expMonth: number; expYear: number };

/** Tells that a card expires, before a fee fails because of it. */
export function cardExpiringLetter(
  { addressed, plan, card }: { addressed: string; plan: Bilingual; card: KnownCard },
  locale: Locale,
): LetterWords {
  const { last4, expMonth, expYear } = card;
  const month = String(expMonth).padStart(2, '0');
  return locale === 'ja'
    ? {
        subject: 'ご登録のカードの有効期限が近づいています',
        paragraphs: [
          addressed,
          `「${plan.ja}」の会費をお支払いいただいているカード（下4桁 ${last4}）の有効期限は、${expYear}年${month}月です。`,
          '新しいカードが届いていましたら、下のボタンからカードを変更してください。変更だけで料金がかかることはありません。',
          'カード会社が自動で更新する場合は、そのままで構いません。',
        ],
        button: 'カードを変更する',
      }
    : {
        subject: 'Your card is about to expire',
        paragraphs: [
          `Dear ${addressed},`,
          `The card that pays for "${plan.en}" (ending in ${last4}) is valid until ${month}/${expYear}.`,
          'If you have a new card, please change it with the button below. Changing costs nothing.',
          'If your card company renews it by itself, you need not do anything.',
        ],
        button: 'Change the card',
      };
}
