import { formatJapaneseDate } from '@enishi/japan';
import { Refusal, allOf, ok, readLines, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import { itemWords, purposeWords } from './card-wording.ts';
import type { Item, Purpose, Scope } from './consent.ts';
import type { RecordTerms } from './record-wording.ts';

/**
 * What somebody needs in order to live and work here (暮らしの支え): being driven, having no car, a place for a child, a home, days off that they need not explain, meals, work for the family, papers.
 * Days off may stand for a doctor or for somebody who is nursed; that is theirs to tell (要配慮個人情報, 個人情報保護法2条3項), and no word of the list asks for it.
 */
export const lifeNeeds = [
  ...(['ride', 'no_car', 'childcare', 'housing'] as const),
  ...(['days_off', 'meals', 'family', 'papers'] as const),
] as const;
export type LifeNeed = (typeof lifeNeeds)[number];

/** Longest line about it, in characters as people count them. */
export const longestNeedNote = 200;

/** The scope in which somebody lets their needs be read: a question by itself, and implied by no other. */
export const needsScope: Scope = 'life_needs';

/** What whoever may read them sees. */
export const needsItems: readonly Item[] = ['name', 'life_needs'];

/** Whom a person may let read their needs: the coordinator who accompanies them alone, or the secretariat, so that it arranges something. */
export const needsReaders = ['coordinator', 'secretariat'] as const;
export type NeedsReader = (typeof needsReaders)[number];

/** What each of them may use it for, and nothing else (個人情報保護法17条, 18条). */
export const needsPurpose: Readonly<Record<NeedsReader, Purpose>> = {
  coordinator: 'accompany',
  secretariat: 'arrange_life',
};

/** Whom a consent of this scope lets read. */
export const readerFor = (purpose: Purpose): NeedsReader =>
  purpose === needsPurpose.coordinator ? 'coordinator' : 'secretariat';

/** What is kept: what was ticked, in the order of the list, and a line; null where nothing was said. */
export type Needs = { readonly needs: readonly LifeNeed[]; readonly note: string | null };
/** The same as it was sent; `note` may be empty. */
export type NeedsForm = { readonly needs: readonly LifeNeed[]; readonly note: string };

/** Reads it: NEEDS_NOTE_TOO_LONG (`most`, field `note`). */
export function readNeeds({ needs, note }: NeedsForm): Result<Needs> {
  const line = readLines(note);
  return allOf<Needs>({
    needs: ok(lifeNeeds.filter((need) => needs.includes(need))),
    note:
      [...line].length > longestNeedNote
        ? refused<null>(
            new Refusal('invalid', 'NEEDS_NOTE_TOO_LONG', { field: 'note', most: longestNeedNote }),
          )
        : ok(line || null),
  });
}

/** Whether anything is left to keep. */
export const saysNothing = ({ needs, note }: Needs): boolean => needs.length === 0 && note === null;

/** The words beside the tick. New words get a new version, so that it can be shown later what somebody agreed to. */
export const needsWordingVersion = 1;

/** The sentence beside the tick, kept with the consent word for word (個人情報保護法17条, 20条2項, 21条): who reads, what, for what, until when, that no company ever does, and that it can be stopped. */
export function needsWording({ operator, lastDay }: RecordTerms, reader: NeedsReader): Bilingual {
  const [what, why] = [itemWords(needsItems), purposeWords(needsPurpose[reader])];
  const who = {
    coordinator: {
      ja: `わたしの担当コーディネーターだけ（${operator.ja}）`,
      en: `my coordinators alone (${operator.en})`,
    },
    secretariat: { ja: `事務局（${operator.ja}）`, en: `the secretariat (${operator.en})` },
  }[reader];
  return {
    ja: `${who.ja}が、わたしの${what.ja}を見ることに同意します。目的は「${why.ja}」です。会社には見せません。期限は${formatJapaneseDate(lastDay, 'ja')}までで、いつでも止められます。`,
    en: `I agree that ${who.en} may see my ${what.en}, ${why.en}. No company sees it. This holds until ${formatJapaneseDate(lastDay, 'en')}, and I can stop it at any time.`,
  };
}
