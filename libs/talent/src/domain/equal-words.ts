import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { evenKept, evenWords } from './even-words.ts';

/** Words that mean the same, by group, as the desk spells them. */
export type WordGroups = readonly (readonly string[])[];

export type WordLimits = { readonly groups: number; readonly words: number; readonly characters: number };

/** One group a line: 看護師＝ナース＝看護職. */
export const groupLines = (groups: WordGroups): string => groups.map((words) => words.join('＝')).join('\n');

/**
 * Reads groups as the desk writes them, one on each line; empty lines are passed over. Refuses, with the facts `field`, `line` and `most` or `word`: EQUAL_WORDS_MANY, EQUAL_WORDS_ALONE (one word
 * has no other), EQUAL_WORDS_GROUP_LONG, EQUAL_WORDS_WORD_LONG, EQUAL_WORDS_APART (a word that is searched as two, or as none), EQUAL_WORDS_TWICE (it would join two groups).
 */
export function readWordGroups(typed: string, limits: WordLimits): Result<string[][]> {
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const [at, line] of typed.split('\n').entries()) {
    const words = line
      .split(/[＝=]/u)
      .map((word) => word.trim())
      .filter(Boolean);
    if (words.length === 0) continue;
    const fault = faultOf(words, { limits, seen });
    if (fault)
      return refused(new Refusal('invalid', fault.code, { ...fault.facts, field: 'words', line: at + 1 }));
    for (const word of words) seen.add(evenWords(word));
    groups.push(words);
  }
  if (groups.length > limits.groups)
    return refused(new Refusal('invalid', 'EQUAL_WORDS_MANY', { field: 'words', most: limits.groups }));
  return ok(groups);
}

type Fault = { code: string; facts: Record<string, string | number> };

function faultOf(
  words: readonly string[],
  { limits, seen }: { limits: WordLimits; seen: ReadonlySet<string> },
): Fault | null {
  if (words.length < 2) return { code: 'EQUAL_WORDS_ALONE', facts: {} };
  if (words.length > limits.words) return { code: 'EQUAL_WORDS_GROUP_LONG', facts: { most: limits.words } };
  const own = new Set<string>();
  for (const word of words) {
    const evened = evenWords(word);
    if ([...word].length > limits.characters)
      return { code: 'EQUAL_WORDS_WORD_LONG', facts: { most: limits.characters } };
    if (evened === '' || evened.includes(' ')) return { code: 'EQUAL_WORDS_APART', facts: { word } };
    if (seen.has(evened) || own.has(evened)) return { code: 'EQUAL_WORDS_TWICE', facts: { word } };
    own.add(evened);
  }
  return null;
}

/** What else a word of a wish stands for, evened out; a word that is in no group stands for itself alone. */
export function othersOf(word: string, groups: WordGroups): string[] {
  const group = groups.find((words) => words.some((one) => evenKept(one) === word)) ?? [];
  return [...new Set(group.map(evenKept))].filter((one) => one !== '' && one !== word && !one.includes(' '));
}

/** For whoever asked: which words were looked for besides, as the desk spells them. */
export type AlsoSought = { readonly word: string; readonly others: readonly string[] };

export function alsoSought(words: readonly { readonly word: string }[], groups: WordGroups): AlsoSought[] {
  return words.flatMap(({ word }) => {
    const group = groups.find((all) => all.some((one) => evenKept(one) === word));
    const own = group?.find((one) => evenKept(one) === word);
    return group && own ? [{ word: own, others: group.filter((one) => one !== own) }] : [];
  });
}
