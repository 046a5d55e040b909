import { formatJapaneseDate } from '@enishi/japan';
import { formatYen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate, Yen } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

type Changed = {
  greeting: string;
  community: Bilingual;
  fields: Bilingual;
  reason: string;
  fee: { on: TokyoDate; amount: Yen } | null;
};

/** The secretariat changed what is known of a company: what, why, and what the next renewal costs where that is another fee. */
export function profileChangedLetter(
  { greeting, community, fields, reason, fee }: Changed,
  locale: Locale,
): LetterWords {
  if (locale === 'ja')
    return {
      subject: `【${community.ja}】会社の登録内容を変更しました`,
      paragraphs: [
        greeting,
        `事務局で、貴社の登録内容を変更しました。変更した項目: ${fields.ja}`,
        `理由: ${reason}`,
        ...(fee
          ? [
              `従業員数の変更により、${formatJapaneseDate(fee.on, 'ja')}の更新から会費が${formatYen(fee.amount, 'ja')}（税込）になります。現在の契約期間の会費は変わりません。`,
            ]
          : ['会費は変わりません。']),
        'お心当たりがない場合や、内容に誤りがある場合は、このメールに返信してお知らせください。',
      ],
      button: '登録内容を確認する',
    };
  return {
    subject: `${community.en}: your company’s profile was changed`,
    paragraphs: [
      greeting,
      `The secretariat has changed what we know of your company: ${fields.en}.`,
      `Reason: ${reason}`,
      fee
        ? `Since the number of employees is another one, the fee is ${formatYen(fee.amount, 'en')} (tax included) from the renewal on ${formatJapaneseDate(fee.on, 'en')}. The fee of the present term stays.`
        : 'Your fee stays as it is.',
      'If this is not right, please answer this mail.',
    ],
    button: 'See the profile',
  };
}
