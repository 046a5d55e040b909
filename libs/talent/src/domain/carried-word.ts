import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { badgesContext, credentialsContext, instant, statusListAddress } from './badge.ts';
import type { BadgeIssuer, LinkedDocument } from './badge.ts';
import { purposeWords } from './card-wording.ts';
import type { Item } from './consent.ts';
import type { EndorsementWord } from './endorsement.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const carryWordingVersion = 1;

/** For how long whoever wrote a word lets it be carried outside. No law gives it. */
export const carryDays = 365;

/** What whoever is shown the word sees of whoever wrote it: what was said, and the name where they add it. */
export const carryItems = (named: boolean): Item[] => (named ? ['words', 'name'] : ['words']);

/** The sentence beside the tick of whoever wrote a word, kept with the consent word for word (個人情報保護法17条, 21条): who shows what to whom, for what, until when, and that it can be stopped. */
export function carryWording(lastDay: TokyoDate): Bilingual {
  const why = purposeWords('carry_words');
  return {
    ja: `わたしが書いたこのひとことを、ご本人が技能パスポートとオープンバッジに載せ、ご本人が選んだ人に見せることに同意します（わたしのお名前は、選んだときだけ載ります）。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that the person of whom I wrote this word may put it into their skill passport and Open Badges, and show it to whom they choose (my name only if I chose that), ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}

/** The fixed words, as paper and credentials have them. */
export const endorsementWordNames: Readonly<Record<EndorsementWord, Bilingual>> = {
  careful: { ja: 'ていねい', en: 'Careful' },
  reliable: { ja: '安心して任せられる', en: 'To be relied on' },
  quick: { ja: 'のみこみが早い', en: 'Learns quickly' },
  cheerful: { ja: '場が明るくなる', en: 'Cheers everybody up' },
  explains: { ja: '教え方がわかりやすい', en: 'Explains well' },
  again: { ja: 'また一緒に働きたい', en: 'I would work with them again' },
};

/** A word that may be carried; `name` null where whoever wrote it did not add theirs, or has left. `statusIndex`: which bit of the community's list takes it back. */
export type CarriedWord = {
  readonly id: string;
  readonly skillId: string;
  readonly words: readonly EndorsementWord[];
  readonly text: string | null;
  readonly what: Bilingual;
  readonly occurredOn: TokyoDate;
  readonly name: string | null;
  readonly statusIndex: number;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
};

/** What was said, in both languages, with who said it as far as they show that, and on which occasion. */
function commentOf({ words, text, what, occurredOn, name }: CarriedWord): string {
  const names = words.map((word) => endorsementWordNames[word]);
  const ja = `${names.map((each) => `「${each.ja}」`).join('')}${text ?? ''}（${name ?? '一緒に働いた人'}、${formatJapaneseDate(occurredOn, 'ja')}「${what.ja}」）`;
  const en = `${names.map((each) => each.en).join(', ')} (${name ?? 'somebody who worked along'}, ${formatJapaneseDate(occurredOn, 'en')}, “${what.en}”)`;
  return `${ja} / ${en}`;
}

/**
 * A word as an EndorsementCredential of Open Badges 3.0, unsigned: the community bears witness that somebody who worked along said so of what the badge stands for. It lies in the badge's
 * `endorsement`, is a credential by itself, and is taken back by its own place in the list.
 */
export function endorsementCredential(
  word: CarriedWord,
  badgeId: string,
  { did, base, name, site }: BadgeIssuer,
): LinkedDocument {
  const list = statusListAddress(base);
  return {
    '@context': [credentialsContext, badgesContext],
    id: `urn:uuid:${word.id}#${badgeId}`,
    type: ['VerifiableCredential', 'EndorsementCredential'],
    issuer: { id: did, type: ['Profile'], name, url: site },
    validFrom: instant(word.issuedAt),
    validUntil: instant(word.expiresAt),
    name: '一緒に働いた人のひとこと / A word of somebody who worked along',
    credentialSubject: {
      ...{ id: `urn:uuid:${badgeId}`, type: ['EndorsementSubject'] },
      endorsementComment: commentOf(word),
    },
    credentialStatus: {
      ...{
        id: `${list}#${word.statusIndex}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
      },
      ...{ statusListIndex: String(word.statusIndex), statusListCredential: list },
    },
  };
}
