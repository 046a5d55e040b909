import { foldForSearch, toFullWidthKatakana } from '@enishi/japan';

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

/** Words that come back with every question and hardly ever change; evening them out anew would take longer than the rest of reading a wish. */
const known = new Map<string, string>();
const mostKnown = 5_000;

/** The same as `evenWords`, for such words. */
export function evenKept(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  if (known.size >= mostKnown) known.clear();
  const evened = evenWords(word);
  known.set(word, evened);
  return evened;
}
