import type { Bilingual, Locale } from '@enishi/kernel';
import type { LetterWords } from './letters.ts';

type Told = { addressed: string; community: Bilingual; number: string; ownEmail: string };

/** Tells that two entries are one now, under which number, and that both addresses open it. */
export function mergedLetter(
  {
    addressed,
    community,
    number,
    ownEmail,
    formerNumber,
    otherEmail,
  }: Told & { formerNumber: string; otherEmail: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】2つあった会員登録を1つにまとめました（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `お名前の登録が2つ（${number} と ${formerNumber}）あったため、事務局で1つにまとめました。これからの会員番号は ${number} です。`,
          `ログインは、これまでのどちらのメールアドレス（${ownEmail}、${otherEmail}）でもできます。お知らせは ${ownEmail} にお送りします。`,
          'お支払いと領収書は、両方の分をマイページでご覧いただけます。この手続きで料金はかかりません。',
          'お心当たりのない場合は、14日以内にこのメールにご返信ください。元に戻します。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `${community.en}: your two entries are one now (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `You were in our register twice (${number} and ${formerNumber}), so the secretariat has merged the two. Your member number is ${number}.`,
          `You can sign in with either of your addresses (${ownEmail}, ${otherEmail}). We write to ${ownEmail}.`,
          'Payments and receipts of both are on your page. Nothing was charged for this.',
          'If this is not right, please reply to this mail within 14 days and we will part them again.',
        ],
        button: 'Open your page',
      };
}

/** Tells that the entry which a counter had made is one with the membership now, and that whatever it held came along. */
export function paperJoinedLetter(
  { addressed, community, number, ownEmail, formerNumber }: Told & { formerNumber: string },
  locale: Locale,
): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】窓口での登録を、会員登録と1つにまとめました（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `窓口で作った登録（${formerNumber}）を、会員登録（${number}）と1つにまとめました。これからの会員番号は ${number} です。`,
          '窓口の登録で引き受けたしごと、報酬、同意、参加の記録は、すべてマイページでご覧いただけます。同意は、いつでもマイページで止められます。',
          `ログインとお知らせは、これまでどおり ${ownEmail} です。この手続きで料金はかかりません。`,
          'お心当たりのない場合は、14日以内にこのメールにご返信ください。元に戻します。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `${community.en}: your entry of a desk and your membership are one now (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `The entry that was made for you at a desk (${formerNumber}) and your membership (${number}) are one now. Your member number is ${number}.`,
          'Gigs that were taken for you there, rewards, consents and what you took part in are all on your page, where you can stop each consent at any time.',
          `You sign in with ${ownEmail} as before, and we write to it. Nothing was charged for this.`,
          'If this is not right, please reply to this mail within 14 days and we will part them again.',
        ],
        button: 'Open your page',
      };
}

/** Tells that the two entries were parted again, and which of them this address opens. */
export function partedLetter({ addressed, community, number, ownEmail }: Told, locale: Locale): LetterWords {
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】まとめた会員登録を元に戻しました（会員番号 ${number}）`,
        paragraphs: [
          addressed,
          `事務局で1つにまとめた会員登録を、元の2つに戻しました。${ownEmail} でログインすると、会員番号 ${number} のマイページが開きます。`,
          'この手続きで料金はかからず、お支払いと領収書もそれぞれの登録に戻っています。',
        ],
        button: 'マイページを開く',
      }
    : {
        subject: `${community.en}: your entries are two again (member number ${number})`,
        paragraphs: [
          `Dear ${addressed},`,
          `The two entries that the secretariat had merged are two again. Signing in with ${ownEmail} opens the page of ${number}.`,
          'Nothing was charged; payments and receipts are with the entry they belong to.',
        ],
        button: 'Open your page',
      };
}
