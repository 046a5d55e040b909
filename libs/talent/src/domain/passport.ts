import { formatJapaneseDate } from '@enishi/japan';
import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate } from '@enishi/kernel';
import { purposeWords } from './card-wording.ts';
import type { Item } from './consent.ts';
import { readSignedId, signedId } from './signed-id.ts';

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const passportWordingVersion = 2;

/** For how long an address on paper leads anywhere. No law gives it. */
export const passportDays = 365;

const allItems: readonly Item[] = ['name', 'skills', 'evidence', 'words'];
/** What whoever has the paper sees: levels with what they rest on; the name, and words of who worked along, where its bearer shows them as well. */
export const passportItems = ({ named, withWords }: { named: boolean; withWords: boolean }): Item[] =>
  allItems.filter((item) => (named || item !== 'name') && (withWords || item !== 'words'));

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 21条): who reads what, for what, until when, and that it can be stopped. */
export function passportWording(lastDay: TokyoDate): Bilingual {
  const why = purposeWords('show_skills');
  return {
    ja: `パスポートのQRコードを読んだ人に、わたしが選んだ技能のレベルと、その根拠の回数・会社の数・最後の日を見せることに同意します（名前と、一緒に働いた人のひとことは、選んだときだけ見せます）。目的は「${why.ja}」です。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that whoever reads the QR code of my passport may see the levels of the skills that I chose, with how many works and companies they rest on and the day of the last (my name, and words of people who worked along, only if I chose that), ${why.en}. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}

/** What a member wants the passport to show. `agreedTo`: the sentence beside the tick as it was shown; null without the tick. */
export type PassportForm = {
  readonly skillIds: readonly string[];
  readonly named: boolean;
  /** Words of who worked along as well, as far as they let them be carried. */
  readonly withWords: boolean;
  readonly agreedTo: string | null;
};

/**
 * Reads what was chosen, of the skills that the person holds. Refusals: PASSPORT_SKILLS_MISSING (`field`), TALENT_SKILL_UNKNOWN (not found, `field`), CARD_CONSENT_MISSING
 * (`field`) without the tick, CARD_WORDING_CHANGED (conflict) where the sentence is another by now.
 */
export function readPassport(
  { skillIds, agreedTo }: PassportForm,
  { held, wording }: { held: ReadonlySet<string>; wording: string },
): Result<string[]> {
  const chosen = [...new Set(skillIds)];
  if (chosen.length === 0)
    return refused(new Refusal('invalid', 'PASSPORT_SKILLS_MISSING', { field: 'skills' }));
  if (chosen.some((id) => !held.has(id)))
    return refused(new Refusal('not_found', 'TALENT_SKILL_UNKNOWN', { field: 'skills' }));
  if (agreedTo === null) return refused(new Refusal('invalid', 'CARD_CONSENT_MISSING', { field: 'agreed' }));
  return agreedTo === wording ? ok(chosen) : refused(new Refusal('conflict', 'CARD_WORDING_CHANGED'));
}

/** Codes of passports: `SP1.<id>.<signature>`. */
const kind = { version: 'SP1', purpose: 'skill-passport' } as const;

/** The last part of the address on the paper. It names nobody; another consent has another address, so that one that was stopped never leads anywhere again. */
export const passportCode = (id: string, secret: Buffer): string => signedId(kind, id, secret);

/** The id of a code that was read, or null where it was not made here. */
export const readPassportCode = (code: string, secret: Buffer): string | null =>
  readSignedId(kind, code, secret);
