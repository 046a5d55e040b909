import type { Locale } from '@enishi/kernel';

import type { LinkLetter } from './link-letters.ts';

type Words = { community: string; childName: string; age: number; days: number };

const letters: Record<Locale, (words: Words) => LinkLetter> = {
  ja: ({ community, childName, age, days }) => ({
    subject: `【${community}】${childName}さんの入会について、保護者の方の同意をお願いします`,
    paragraphs: [
      `${childName}さんから、${community}への入会のお申し込みをいただきました。${age}歳未満の方の入会には、保護者の方の同意をお願いしています。`,
      `下のボタンから内容をご確認のうえ、同意される場合はお進みください。費用はかかりません。リンクは${days}日間、一度だけ使えます。`,
      '同意されない場合やお心当たりがない場合は、何もせずにこのメールを削除してください。入会の手続きは完了しません。',
    ],
    buttonLabel: '内容を確認する',
  }),
  en: ({ community, childName, age, days }) => ({
    subject: `${community}: your consent for ${childName} to join`,
    paragraphs: [
      `${childName} has asked to join ${community}. We ask a parent or guardian to agree before anybody under ${age} becomes a member.`,
      `The button below shows what it is about, and lets you agree. There is no charge. It works once, for ${days} days.`,
      'If you do not agree, or do not know about this, simply delete this mail: the registration is then not completed.',
    ],
    buttonLabel: 'See what it is about',
  }),
};

/** The mail that asks a parent or guardian for their consent (個人情報保護法 Q&A 1-62). */
export function guardianLetter(locale: Locale, words: Words): LinkLetter {
  return letters[locale](words);
}
