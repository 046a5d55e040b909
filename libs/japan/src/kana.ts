const hiragana = /[\u3041-\u3096\u309d\u309e]/g;
const halfWidthKatakana = /[\uff61-\uff9f]+/g;
const dashAfterKana = /(?<=[\u30a1-\u30fe])[-\u2010-\u2015\u2212\uff0d]/g;

/**
 * A reading as フリガナ fields want it: hiragana and half-width katakana become full-width katakana, a dash typed after
 * a kana becomes the long mark ー. Everything else, Latin letters of a foreign name for instance, stays as typed.
 */
export function toFullWidthKatakana(text: string): string {
  return text
    .replace(halfWidthKatakana, (run) => run.normalize('NFKC'))
    .normalize('NFC')
    .replace(hiragana, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(dashAfterKana, 'ー');
}

/** Whether a text can stand as フリガナ: full-width katakana, long marks, middle dots and single spaces between them. */
export function isKatakanaName(text: string): boolean {
  return /^[\u30a1-\u30fa][\u30a1-\u30fe]*(?:[ \u3000][\u30a1-\u30fe]+)*$/.test(text);
}

const sameSound: Record<string, string> = {
  ヂ: 'ジ',
  ヅ: 'ズ',
  ヲ: 'オ',
  ヴ: 'ブ',
  ヰ: 'イ',
  ヱ: 'エ',
  ヵ: 'カ',
  ヶ: 'ケ',
};
const smallKana = 'ァィゥェォッャュョヮ';
const largeKana = 'アイウエオツヤユヨワ';

/**
 * The key under which readings are stored for searching and sorting: small kana made large, long marks, dots and
 * spaces left out, sounds that are written in two ways made one. Never shown to anybody.
 */
export function kanaKey(text: string): string {
  return [...toFullWidthKatakana(text)]
    .map((kana) => sameSound[kana] ?? largeKana[smallKana.indexOf(kana)] ?? kana)
    .join('')
    .replace(/[ー・\s\u3000-]/g, '')
    .toLowerCase();
}
