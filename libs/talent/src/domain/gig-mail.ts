import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { purposeWords } from './card-wording.ts';
import type { Item } from './consent.ts';
import { readSignedId, signedId } from './signed-id.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const gigMailWordingVersion = 1;

/** For how long somebody is told of gigs before they are asked anew. No law gives it. */
export const gigMailDays = 365;

/** What is looked at to choose for somebody, and where it is sent. */
export const gigMailItems: readonly Item[] = [
  ...(['email', 'skills', 'areas', 'availability', 'roles', 'evidence'] as const),
];

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 特定電子メール法3条): who uses what, for what, how often, until when, and that it can be stopped. */
export function gigMailWording({
  operator,
  lastDay,
  mostAWeek,
}: {
  operator: Bilingual;
  lastDay: TokyoDate;
  mostAWeek: number;
}): Bilingual {
  const why = purposeWords('tell_of_gigs');
  return {
    ja: `事務局（${operator.ja}）が、わたしの人材バンクの登録（手伝えること・地域・時間・参加のしかた）としごとの記録から合いそうなしごとを選び、1週間に${mostAWeek}通までメールで知らせることに同意します。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that the secretariat (${operator.en}) chooses gigs for me from my record in the talent bank (skills, areas, times, roles) and from the gigs that I did, and mails me at most ${mostAWeek} times a week, ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}

/** Codes in mails by which they are stopped: `GM1.<id>.<signature>`. */
const kind = { version: 'GM1', purpose: 'gig-mail' } as const;
export const gigMailCode = (consentId: string, secret: Buffer): string => signedId(kind, consentId, secret);
export const readGigMailCode = (code: string, secret: Buffer): string | null =>
  readSignedId(kind, code, secret);
