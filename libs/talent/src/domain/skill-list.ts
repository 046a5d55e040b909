import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** A skill in plain Japanese, as the region calls it, and in English; `en` falls back to the Japanese word. */
export type SkillName = { readonly ja: string; readonly en: string };

/** A list that people look through on a phone; a longer one needs another way to choose. */
export const mostSkillsKept = 200;
const longestName = 40;

/**
 * Reads the list of skills as the desk writes it: one on each line, `草刈り / Cutting grass`; a name that comes twice counts once. Refusals with
 * the fact `field`: SKILLS_TOO_MANY (`most`), SKILL_NAME_TOO_LONG (`most`, `line`).
 */
export function readSkillList(typed: string): Result<SkillName[]> {
  const lines = typed
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const read = new Map<string, SkillName>();
  for (const [at, line] of lines.entries()) {
    const [ja = '', en = ''] = line.split('/').map((part) => part.trim());
    if ([ja, en].some((name) => [...name].length > longestName))
      return refused(
        new Refusal('invalid', 'SKILL_NAME_TOO_LONG', { field: 'skills', most: longestName, line: at + 1 }),
      );
    if (ja && !read.has(ja)) read.set(ja, { ja, en: en || ja });
  }
  if (read.size > mostSkillsKept)
    return refused(new Refusal('invalid', 'SKILLS_TOO_MANY', { field: 'skills', most: mostSkillsKept }));
  return ok([...read.values()]);
}
