import { commonKanji } from './old-kanji.ts';
import { toFullWidthKatakana } from './kana.ts';

/** Selectors that choose among shapes of one character (IVS and standard ones); a search does not care. */
const shapeSelectors = /[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

const whitespace = '\u0020\u0009\u000a\u000d\u00a0\u3000';
const hiragana = Array.from({ length: 0x56 }, (_, at) => String.fromCharCode(0x3041 + at)).join('') + 'ゝゞ';

/**
 * The same evening out for a database that searches texts as they are kept: after NFKC and lower case each character of `from` becomes the one of `to` at its place, and those
 * that have none go (`translate` of PostgreSQL). A dash typed for a long mark is the one thing that only {@link foldForSearch} knows.
 */
export const foldedCharacters = {
  from: hiragana + [...commonKanji.keys()].join('') + whitespace,
  to: toFullWidthKatakana(hiragana) + [...commonKanji.values()].join(''),
};

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
