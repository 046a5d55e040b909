import { Refusal, isId, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { foldForSearch, toFullWidthKatakana } from '@enishi/japan';
import type { Slot, TalentRole } from './talent-record.ts';

/** Longest wish in words, in characters as people count them. */
export const longestWish = 60;

/** What a word of a wish may be found by besides the line that somebody wrote: skills and areas whose names hold it. */
export type NamedChoices = {
  readonly skills: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly areas: readonly { readonly code: string; readonly names: readonly string[] }[];
};

/** One word of a wish, evened out; a card fits by its line, by one of the skills, or by one of the areas. */
export type SoughtWord = {
  readonly word: string;
  readonly skillIds: readonly string[];
  readonly areas: readonly string[];
};

/** What a company looks for; null asks for no such thing, and every word has to fit. */
export type SoughtCard = {
  readonly words: readonly SoughtWord[];
  readonly skillId: string | null;
  readonly area: string | null;
  readonly slot: Slot | null;
  readonly role: TalentRole | null;
};

/**
 * A text as it is searched: widths, letter case, kinds of kana and variant kanji evened out (髙 and 高), what is neither letter nor figure left out, the
 * runs between with one space. Cards and wishes go through the same, and what went through once stays as it is.
 */
export const evenWords = (text: string): string =>
  toFullWidthKatakana(text.normalize('NFKC'))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldForSearch)
    .filter(Boolean)
    .join(' ');

/** Names come back with every wish and hardly ever change; evening out some hundreds of them takes longer than the rest of reading a wish. */
const evenedNames = new Map<string, string>();
const mostNames = 5_000;

function evenName(name: string): string {
  const known = evenedNames.get(name);
  if (known !== undefined) return known;
  if (evenedNames.size >= mostNames) evenedNames.clear();
  const evened = evenWords(name);
  evenedNames.set(name, evened);
  return evened;
}

/**
 * The words of a wish, each once, with the skills and areas that are called so. What is neither letter nor figure asks for nothing. Refuses
 * TALENT_WISH_TOO_LONG (`most`, field `words`).
 */
export function readWish(typed: string, { skills, areas }: NamedChoices): Result<SoughtWord[]> {
  if ([...typed].length > longestWish)
    return refused(new Refusal('invalid', 'TALENT_WISH_TOO_LONG', { field: 'words', most: longestWish }));
  const evened = <Named extends { readonly names: readonly string[] }>(all: readonly Named[]) =>
    all.map((one) => ({ ...one, names: one.names.map(evenName) }));
  const [ofSkills, ofAreas] = [evened(skills), evened(areas)];
  const called = (word: string, names: readonly string[]) => names.some((name) => name.includes(word));
  const words = [...new Set(evenWords(typed).split(' '))].filter(Boolean);
  return ok(
    words.map((word) => ({
      word,
      skillIds: ofSkills.filter(({ names }) => called(word, names)).map(({ id }) => id),
      areas: ofAreas.filter(({ names }) => called(word, names)).map(({ code }) => code),
    })),
  );
}

/** Each pair of neighbours, as characters; a word of one character has none. */
const pairsOf = (word: string): string[] => {
  const characters = [...word];
  return characters.slice(1).map((next, at) => `${characters[at]}${next}`);
};

/** Tokens of choices begin with a sign that no evened word holds, so that no word is ever taken for one. */
const skillToken = (id: string) => `'#s${isId(id) ? id.toLowerCase() : ''}'`;
const areaToken = (code: string) => `'#a${/^\w{1,20}$/u.test(code) ? code : ''}'`;

/**
 * A wish as the index of tokens reads it (`tsquery`); empty where nothing is asked for. `talent.card_tokens` makes the tokens: neighbours in pairs, and the last
 * character of each run by itself, so that a single one is found as the beginning of a token.
 */
export function tokenQuery({ words, skillId, area, slot, role }: SoughtCard): string {
  const byWord = words.map(({ word, skillIds, areas }) => {
    const pairs = pairsOf(word).map((pair) => `'${pair}'`);
    const line = pairs.length > 0 ? `(${pairs.join(' & ')})` : `'${word}':*`;
    return `(${[line, ...skillIds.map(skillToken), ...areas.map(areaToken)].join(' | ')})`;
  });
  const chosen = [
    ...(skillId === null ? [] : [skillToken(skillId)]),
    ...(area === null ? [] : [areaToken(area)]),
    ...(slot === null ? [] : [`'#t${slot}'`]),
    ...(role === null ? [] : [`'#r${role}'`]),
  ];
  return [...byWord, ...chosen].join(' & ');
}

/** Pairs alone also find 看護の護師 for 看護師: words from three characters on are looked up in the line itself. */
export const toLookUp = (words: readonly SoughtWord[]): SoughtWord[] =>
  words.filter(({ word }) => [...word].length > 2);

/** Parts of the week as one whole number, a bit each. */
export const slotBits = (slots: readonly Slot[]): number =>
  slots.reduce((bits, slot) => bits | (1 << slot), 0);
