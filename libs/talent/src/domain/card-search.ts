import { Refusal, isId, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { othersOf } from './equal-words.ts';
import type { WordGroups } from './equal-words.ts';
import { evenKept, evenWords } from './even-words.ts';
import type { Slot, TalentRole } from './talent-record.ts';
import { indexedStyle } from './work-styles.ts';
import type { WorkStyle } from './work-styles.ts';

export { evenWords } from './even-words.ts';

/** Longest wish in words, in characters as people count them. */
export const longestWish = 60;

/** What a word of a wish may be found by besides the line that somebody wrote: skills and areas whose names hold it. */
export type NamedChoices = {
  readonly skills: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly areas: readonly { readonly code: string; readonly names: readonly string[] }[];
  /** Words that mean the same. */
  readonly equal?: WordGroups;
};

/** One word of a wish, and others that mean the same, evened out; a card fits by its line, by one of the skills, or by one of the areas. */
export type SoughtWord = {
  readonly word: string;
  readonly others: readonly string[];
  readonly skillIds: readonly string[];
  readonly areas: readonly string[];
};

/** What a company looks for; null, or left out, asks for no such thing, and every word has to fit. */
export type SoughtCard = {
  readonly words: readonly SoughtWord[];
  readonly skillId: string | null;
  readonly area: string | null;
  readonly slot: Slot | null;
  readonly role: TalentRole | null;
  readonly style?: WorkStyle | null;
};

/**
 * The words of a wish, each once, with the skills and areas that are called so. What is neither letter nor figure asks for nothing. Refuses
 * TALENT_WISH_TOO_LONG (`most`, field `words`).
 */
export function readWish(typed: string, { skills, areas, equal = [] }: NamedChoices): Result<SoughtWord[]> {
  if ([...typed].length > longestWish)
    return refused(new Refusal('invalid', 'TALENT_WISH_TOO_LONG', { field: 'words', most: longestWish }));
  const evened = <Named extends { readonly names: readonly string[] }>(all: readonly Named[]) =>
    all.map((one) => ({ ...one, names: one.names.map(evenKept) }));
  const [ofSkills, ofAreas] = [evened(skills), evened(areas)];
  const called = (all: readonly string[], names: readonly string[]) =>
    names.some((name) => all.some((word) => name.includes(word)));
  const words = [...new Set(evenWords(typed).split(' '))].filter(Boolean);
  return ok(
    words.map((word) => {
      const others = othersOf(word, equal);
      const all = [word, ...others];
      return {
        ...{ word, others },
        skillIds: ofSkills.filter(({ names }) => called(all, names)).map(({ id }) => id),
        areas: ofAreas.filter(({ names }) => called(all, names)).map(({ code }) => code),
      };
    }),
  );
}

/** Each pair of neighbours, as characters; a word of one character has none. */
const pairsOf = (word: string): string[] => {
  const characters = [...word];
  return characters.slice(1).map((next, at) => `${characters[at]}${next}`);
};

/** That a word may stand in the line. */
function lineTokens(word: string): string {
  const pairs = pairsOf(word).map((pair) => `'${pair}'`);
  return pairs.length > 0 ? `(${pairs.join(' & ')})` : `'${word}':*`;
}

/** Tokens of choices begin with a sign that no evened word holds, so that no word is ever taken for one. */
const skillToken = (id: string) => `'#s${isId(id) ? id.toLowerCase() : ''}'`;
const areaToken = (code: string) => `'#a${/^\w{1,20}$/u.test(code) ? code : ''}'`;

/**
 * A wish as the index of tokens reads it (`tsquery`); empty where nothing is asked for. `talent.card_tokens` makes the tokens: neighbours in pairs, and the last
 * character of each run by itself, so that a single one is found as the beginning of a token.
 */
export function tokenQuery({ words, skillId, area, slot, role, style = null }: SoughtCard): string {
  const byWord = words.map(({ word, others, skillIds, areas }) => {
    const lines = [word, ...others].map(lineTokens);
    return `(${[...lines, ...skillIds.map(skillToken), ...areas.map(areaToken)].join(' | ')})`;
  });
  const chosen = [
    ...(skillId === null ? [] : [skillToken(skillId)]),
    ...(area === null ? [] : [areaToken(area)]),
    ...(slot === null ? [] : [`'#t${slot}'`]),
    ...(role === null ? [] : [`'#r${role}'`]),
    ...(style === null ? [] : [`'#r${indexedStyle(style)}'`]),
  ];
  return [...byWord, ...chosen].join(' & ');
}

/**
 * Pairs alone also find 看護の護師 for 看護師: words from three characters on are looked up in the line itself, as `word` together with the others of which any will do, a space between
 * them (none of them holds one).
 */
export const toLookUp = (words: readonly SoughtWord[]): SoughtWord[] =>
  words
    .filter(({ word, others }) => [word, ...others].some((one) => [...one].length > 2))
    .map((sought) => ({ ...sought, word: [sought.word, ...sought.others].join(' ') }));

/** Parts of the week as one whole number, a bit each. */
export const slotBits = (slots: readonly Slot[]): number =>
  slots.reduce((bits, slot) => bits | (1 << slot), 0);
