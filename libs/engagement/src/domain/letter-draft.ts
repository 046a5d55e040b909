import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Interest, Locale, Result } from '@enishi/kernel';

/** Whom a letter is meant for; an empty part does not narrow. Prefectures are JIS codes, ties the words kept at joining. */
export type Segment = {
  readonly planKeys: readonly string[];
  readonly prefectures: readonly string[];
  readonly ties: readonly string[];
  /** Whoever asked to be written about one of these. */
  readonly interests: readonly Interest[];
};

/** Who may read the letter on the web once it is sent. */
export type Shelf = 'public' | 'members' | 'nowhere';

/** A letter as it is written. English may be left out: then English readers get the Japanese. */
export type LetterDraft = {
  readonly subjectJa: string;
  readonly subjectEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
  readonly segment: Segment;
  readonly shelf: Shelf;
};

const longestSubject = 120;
const longestBody = 50_000;
const mostChoices = 100;

/**
 * What was typed, tidied. Refusals: LETTER_TEXT_MISSING, LETTER_TEXT_TOO_LONG (facts `field`, `most`),
 * LETTER_ENGLISH_HALF when only one of subject and body has an English text.
 */
export function readLetterDraft(typed: LetterDraft): Result<LetterDraft> {
  const no = (code: string, field: string, most = 0) =>
    refused(new Refusal('invalid', code, { field, most }));
  const subjectJa = readOneLine(typed.subjectJa);
  const subjectEn = readOneLine(typed.subjectEn ?? '') || null;
  const bodyJa = readLines(typed.bodyJa);
  const bodyEn = readLines(typed.bodyEn ?? '') || null;
  if (subjectJa === '') return no('LETTER_TEXT_MISSING', 'subjectJa');
  if (bodyJa === '') return no('LETTER_TEXT_MISSING', 'bodyJa');
  if ((subjectEn === null) !== (bodyEn === null))
    return no('LETTER_ENGLISH_HALF', subjectEn === null ? 'subjectEn' : 'bodyEn');
  if ([...subjectJa].length > longestSubject) return no('LETTER_TEXT_TOO_LONG', 'subjectJa', longestSubject);
  if ([...(subjectEn ?? '')].length > longestSubject)
    return no('LETTER_TEXT_TOO_LONG', 'subjectEn', longestSubject);
  if (bodyJa.length > longestBody) return no('LETTER_TEXT_TOO_LONG', 'bodyJa', longestBody);
  if ((bodyEn ?? '').length > longestBody) return no('LETTER_TEXT_TOO_LONG', 'bodyEn', longestBody);
  return ok({ subjectJa, subjectEn, bodyJa, bodyEn, segment: tidied(typed.segment), shelf: typed.shelf });
}

/** The words of a letter in a reader's language; Japanese where there is no English. */
export function wordsIn(
  letter: Pick<LetterDraft, 'subjectJa' | 'subjectEn' | 'bodyJa' | 'bodyEn'>,
  wanted: Locale,
): { locale: Locale; subject: string; body: string } {
  const { subjectJa, subjectEn, bodyJa, bodyEn } = letter;
  if (wanted === 'en' && subjectEn !== null && bodyEn !== null)
    return { locale: 'en', subject: subjectEn, body: bodyEn };
  return { locale: 'ja', subject: subjectJa, body: bodyJa };
}

function tidied({ planKeys, prefectures, ties, interests }: Segment): Segment {
  const once = <Choice>(values: readonly Choice[]) => [...new Set(values)].slice(0, mostChoices);
  return {
    planKeys: once(planKeys),
    prefectures: once(prefectures),
    ties: once(ties),
    interests: once(interests),
  };
}
