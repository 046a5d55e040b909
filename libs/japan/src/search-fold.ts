import { commonKanji } from './old-kanji.ts';
import { toFullWidthKatakana } from './kana.ts';

/** Selectors that choose among shapes of one character (IVS and standard ones); a search does not care. */
const shapeSelectors = /[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/**
 * The key under which names and words are found: widths, letter case, kana kinds, old and variant kanji and spaces are
 * evened out, so that 高橋 finds 髙橋, かぶ finds ｶﾌﾞ, and 株 finds ㈱. For keys only: what a person typed is stored and
 * shown unchanged (NFC at most).
 */
export function foldForSearch(text: string): string {
  const even = toFullWidthKatakana(text.replace(shapeSelectors, '').normalize('NFKC')).toLowerCase();
  return [...even]
    .map((character) => commonKanji.get(character) ?? character)
    .join('')
    .replace(/[\s\u3000]+/g, '');
}
