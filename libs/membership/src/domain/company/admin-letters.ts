import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { LetterWords } from '../letters.ts';

type Invited = { title: string; community: Bilingual; lastDay: TokyoDate };

/** Somebody is asked to act for a company. */
export function adminInviteLetter({ title, community, lastDay }: Invited, locale: Locale): LetterWords {
  const last = formatJapaneseDate(lastDay, locale);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】${title} の管理者への招待`,
        paragraphs: [
          `${title} の管理者として招待されました。管理者になると、「${community.ja}」での会社の会員資格・お支払い・領収書を確認し、手続きができます。`,
          `下のボタンを押し、このメールアドレスでログイン（初めての方はご登録）のうえ、招待をお受けください。招待は${last}まで有効です。費用はかかりません。`,
          'お心当たりがない場合は、このメールを破棄してください。何も登録されません。',
        ],
        button: '招待を確認する',
      }
    : {
        subject: `${community.en}: you are invited to act for ${title}`,
        paragraphs: [
          `You have been invited to act for ${title} at ${community.en}: to see its membership, payments and receipts, and to change them.`,
          `Press the button below, sign in with this address (or register it), and accept. The invitation works until ${last}. It costs nothing.`,
          'If you did not expect this, please ignore this mail. Nothing is registered.',
        ],
        button: 'Look at the invitation',
      };
}

/** To those who act for a company already: somebody has joined them. */
export function adminJoinedLetter(
  { title, email }: { title: string; email: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `${title} の管理者が加わりました`,
        paragraphs: [
          `${email} さんが ${title} の管理者になりました。`,
          'お心当たりがない場合は、会社のページの「管理者」から外すことができます。',
        ],
        button: '管理者を確認する',
      }
    : {
        subject: `Somebody now acts for ${title}`,
        paragraphs: [
          `${email} now acts for ${title}.`,
          'If you did not expect this, you can end it under “Administrators” on your company’s page.',
        ],
        button: 'Look at the administrators',
      };
}

/** To somebody who acts for a company no longer. */
export function adminRemovedLetter(
  { title, community }: { title: string; community: Bilingual },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `${title} の管理者から外れました`,
        paragraphs: [
          `「${community.ja}」での ${title} の管理者から外れました。会社のページは、今後ご覧になれません。`,
          'ご自身の会員資格には影響ありません。お心当たりがない場合は、会社のほかの管理者または事務局へお尋ねください。',
        ],
        button: 'サイトを開く',
      }
    : {
        subject: `You no longer act for ${title}`,
        paragraphs: [
          `You no longer act for ${title} at ${community.en}, and can no longer open its page.`,
          'Your own membership is not affected. If you did not expect this, please ask its other administrators or the secretariat.',
        ],
        button: 'Open the site',
      };
}

/** To the contact of a company for which nobody acts any more. */
export function noAdminLetter(
  { greeting, title }: { greeting: string; title: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `${title} の管理者がいなくなりました`,
        paragraphs: [
          greeting,
          `${title} の最後の管理者の登録が消去され、会社のページで手続きできる方がいなくなりました。会員資格とお支払いは、これまでどおり続いています。`,
          '事務局へご連絡いただければ、新しい管理者を招待します。',
        ],
        button: 'サイトを開く',
      }
    : {
        subject: `Nobody acts for ${title} any more`,
        paragraphs: [
          greeting,
          `The last administrator of ${title} has been erased, and nobody can act on its page. Its membership and payments go on as before.`,
          'Please write to the secretariat, which will invite somebody new.',
        ],
        button: 'Open the site',
      };
}
