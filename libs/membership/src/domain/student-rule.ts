import { Refusal, addDays, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate, TokyoMonth } from '@enishi/kernel';
import { lastDayOfStudies } from './student-declaration.ts';
import { readLine } from './typed-text.ts';

/** Whether a community has students shown to be such (`proof`), or takes their word for it (`word`, 自己申告). */
export const studentGrounds = ['proof', 'word'] as const;
export type StudentGround = (typeof studentGrounds)[number];

/** How a community has students declared. `asksFor` is what it wants to see, blank where it takes their word or has not said. */
export type StudentRule = { readonly ground: StudentGround; readonly asksFor: Bilingual };

/** What holds until somebody decides: a price that was granted wrongly is hard to take back. */
export const unwrittenStudentRule: StudentRule = { ground: 'proof', asksFor: { ja: '', en: '' } };

/** Longest text on what is to be shown, in characters of either language. */
export const longestProof = 200;

/** Days for which a word is taken; then it is given anew, as nobody looked. */
export const daysOnWord = 365;

/**
 * Reads what the secretariat chose. What is to be shown may be left blank, in both languages or none: STUDENT_PROOF_HALF else, with
 * `field`; refusals of `readLine` for what is typed.
 */
export function readStudentRule({ ground, asksFor }: StudentRule): Result<StudentRule> {
  const typed = { ja: asksFor.ja.trim(), en: asksFor.en.trim() };
  if (ground === 'word' || (!typed.ja && !typed.en)) return ok({ ...unwrittenStudentRule, ground });
  for (const [language, field] of [['ja', 'asksForJa'] as const, ['en', 'asksForEn'] as const]) {
    if (!typed[language]) return refused(new Refusal('invalid', 'STUDENT_PROOF_HALF', { field }));
    const line = readLine(typed[language], field, longestProof);
    if (!line.ok) return line;
    typed[language] = line.value;
  }
  return ok({ ground, asksFor: typed });
}

/** The last day for which somebody's word is taken: a year, never beyond their studies; what was confirmed for longer stays within those. */
export function lastDayOnWord(
  graduatesIn: TokyoMonth,
  { today, confirmed }: { today: TokyoDate; confirmed: TokyoDate | null },
): TokyoDate {
  const year = addDays(today, daysOnWord - 1);
  const longest = confirmed && confirmed > year ? confirmed : year;
  const studies = lastDayOfStudies(graduatesIn);
  return studies < longest ? studies : longest;
}
