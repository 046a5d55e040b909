import { toFullWidthKatakana } from './kana.ts';

const rows: Record<string, string> = {
  アイウエオ: 'a i u e o',
  カキクケコ: 'ka ki ku ke ko',
  ガギグゲゴ: 'ga gi gu ge go',
  サシスセソ: 'sa shi su se so',
  ザジズゼゾ: 'za ji zu ze zo',
  タチツテト: 'ta chi tsu te to',
  ダヂヅデド: 'da ji zu de do',
  ナニヌネノ: 'na ni nu ne no',
  ハヒフヘホ: 'ha hi fu he ho',
  バビブベボ: 'ba bi bu be bo',
  パピプペポ: 'pa pi pu pe po',
  マミムメモ: 'ma mi mu me mo',
  ヤユヨ: 'ya yu yo',
  ラリルレロ: 'ra ri ru re ro',
  ワヰヱヲ: 'wa i e o',
  ヴン: 'vu n',
  ァィゥェォ: 'a i u e o',
};
const sounds = new Map(
  Object.entries(rows).flatMap(([kana, letters]) => {
    const parts = letters.split(' ');
    return [...kana].map((each, index) => [each, parts[index] ?? ''] as const);
  }),
);
const glides: Record<string, string> = { ャ: 'ya', ュ: 'yu', ョ: 'yo' };
const smallVowels: Record<string, string> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o' };

/**
 * A kana reading in Latin letters, in the Hepburn spelling of Japanese passports: no macrons, long ō and ū written short
 * (サトウ -> SATO), ん before b, m, p as m. In capitals; people whose passport differs should be able to type their own.
 */
export function romajiOf(kana: string): string {
  let letters = '';
  let doubled = false;
  for (const each of toFullWidthKatakana(kana)) {
    if (each === 'ッ') doubled = true;
    else if (each === 'ー') continue;
    else {
      const sound = soundAfter(letters, each);
      letters = sound.kept + (doubled ? doubling(sound.added) : '') + sound.added;
      doubled = false;
    }
  }
  return letters
    .replace(/n(?=[bmp])/g, 'm')
    .replace(/o[ou]/g, 'o')
    .replace(/uu/g, 'u')
    .toUpperCase();
}

function soundAfter(letters: string, kana: string): { kept: string; added: string } {
  const glide = glides[kana];
  const isConsonantFirst = /[^aiueo]i$/.test(letters);
  if (glide && isConsonantFirst) {
    const afterSh = /(?:sh|ch|j)i$/.test(letters);
    return { kept: letters.slice(0, -1), added: afterSh ? glide.slice(1) : glide };
  }
  const vowel = smallVowels[kana];
  if (vowel && /[^aiueo][aiueo]$/.test(letters)) return { kept: letters.slice(0, -1), added: vowel };
  return { kept: letters, added: sounds.get(kana) ?? glide ?? (kana === '　' || kana === '・' ? ' ' : kana) };
}

/** A doubled consonant; "tch" for ch as in passports. */
function doubling(sound: string): string {
  return sound.startsWith('ch') ? 't' : sound.charAt(0);
}
