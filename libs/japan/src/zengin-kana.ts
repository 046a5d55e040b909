/** Signs that banks print beside kana, capital letters and digits (全銀協 使用文字); the space is one of them. */
const signs = String.raw`\(\)\-\.,\/ ｢｣\\`;
const allowed = new RegExp(`^[0-9A-Zｱ-ﾝｦﾞﾟ${signs}]*$`);

const halves: Record<string, string> = {
  ...pairs('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン', [
    ...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ',
  ]),
  // Small kana do not exist in a bank's names.
  ...pairs('ァィゥェォッャュョヮ', [...'ｱｲｳｴｵﾂﾔﾕﾖﾜ']),
  ...pairs('ヲヰヱヵヶ', [...'ｦｲｴｶｹ']),
  ...pairs('ー－‐−・（）「」　', [...'----.()｢｣ ']),
  ...{ '\u3099': 'ﾞ', '\u309a': 'ﾟ' },
};

/**
 * A name as banks write it in files of the Zengin system: half-width katakana with ﾞ and ﾟ as signs of their own, no small kana, - for the long mark, capital letters.
 * Null where something is left that no bank writes, such as kanji.
 */
export function toZenginKana(text: string): string | null {
  const written = [...toKatakana(text)].map((sign) => halves[sign] ?? sign.toUpperCase()).join('');
  const evened = written.replace(/ +/g, ' ').trim();
  return allowed.test(evened) ? evened : null;
}

/** Full-width katakana, taken apart into kana and voicing marks; letters and digits in half width. */
function toKatakana(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .normalize('NFD');
}

function pairs(from: string, to: readonly string[]): Record<string, string> {
  return Object.fromEntries([...from].map((sign, at) => [sign, to[at] ?? sign]));
}
