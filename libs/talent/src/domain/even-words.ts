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
