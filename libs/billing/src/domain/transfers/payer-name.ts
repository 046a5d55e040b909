import { kanaKey, legalFormKeys, legalForms, readCompanyName } from '@enishi/japan';

/** Signs of the Zengin system for forms that are no company's, and for offices (全銀協 標準略語): ベン) is a law firm, (エイ a branch. */
const otherSigns = [
  ...[
    'ソ',
    'シユウ',
    'ドク',
    'チドク',
    'ダイ',
    'ベン',
    'ゼイ',
    'ギヨ',
    'シホ',
    'ロウム',
    'ノウ',
    'ホゴ',
    'カンリ',
  ],
  ...[
    'エイ',
    'シユツ',
    'レン',
    'ロウクミ',
    'セイキヨウ',
    'ノウキヨウ',
    'ギヨキヨウ',
    'シヤフクキヨウ',
    'ユウクミ',
  ],
];

const signs = [...new Set([...legalFormKeys.flatMap((form) => legalForms[form].bank), ...otherSigns])]
  .map((sign) => kanaKey(sign))
  .sort((a, b) => b.length - a.length);
const anySign = signs.join('|');
const readings = legalFormKeys
  .map((form) => kanaKey(legalForms[form].reading))
  .sort((a, b) => b.length - a.length);

const atStart = new RegExp(`^\\(?(?:${anySign})\\)`);
const atEnd = new RegExp(`\\((?:${anySign})\\)?$`);
const within = new RegExp(`\\((?:${anySign})\\)`, 'g');
const spelt = new RegExp(`^(?:${readings.join('|')})(?=..)|(?<=..)(?:${readings.join('|')})$`);

/**
 * The key of a payer as a bank writes it, in half-width kana without small letters: ﾕ)ｱｶﾝﾍﾞ-ｶﾘ- and ｱｶﾝﾍﾞｰｶﾘｰ(ﾕ are アカンベカリ. Widths, small kana,
 * long marks, blanks, and the legal form as sign or reading are evened out.
 */
export function payerKey(written: string): string {
  const key = kanaKey(written.normalize('NFKC')).replace(/[.,'"/]/g, '');
  const bare = key.replace(within, '').replace(atStart, '').replace(atEnd, '');
  return bare.replace(spelt, '').replace(/[()]/g, '') || key;
}

/** Of a name as an invoice is made out to: 有限会社あかんべかりー is アカンベカリ. Null where it has kanji, whose reading nobody can know. */
export function keyOfName(name: string): string | null {
  const { name: bare } = readCompanyName(name);
  return /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\d\s・ー＆&.,'-]+$/u.test(
    bare.normalize('NFKC'),
  )
    ? payerKey(bare)
    : null;
}

const rows: readonly (readonly [string, string])[] = [
  ['オコソトノホモヨロゴゾドボポ', 'ウオ'],
  ['エケセテネヘメレゲゼデベペ', 'イエ'],
  ['ウクスツヌフムユルグズヅブプ', 'ウ'],
];

/**
 * The same heard rather than read: lengthened vowels (コウキ, コーキ) and voiced marks (ハ, バ) that people leave out make no difference.
 * Two companies may share it, so that a person looks at what was found by it.
 */
export function looseKey(key: string): string {
  const short = [...key].filter((kana, at) => {
    const before = key[at - 1];
    return (
      before === undefined || !rows.some(([long, vowels]) => long.includes(before) && vowels.includes(kana))
    );
  });
  return short
    .join('')
    .normalize('NFD')
    .replace(/[\u3099\u309a]/g, '');
}

/**
 * How sure a payer is: the number of an order stands beside the name; a person matched it before; it is the same; it sounds alike, or is cut off as
 * banks do.
 */
export const nameLikenesses = ['number', 'learnt', 'same', 'alike'] as const;
export type NameLikeness = (typeof nameLikenesses)[number];

/** A name cut off by a bank is recognised from so many kana on. */
const shortestStump = 8;

/** How a payer's key is like the keys of a company; null where it is not. `sound` is `looseKey`, or one that remembers what it was asked. */
export function likenessOf(
  payer: string,
  { names, learnt }: { names: readonly string[]; learnt: readonly string[] },
  sound: (key: string) => string = looseKey,
): Exclude<NameLikeness, 'number'> | null {
  if (payer === '') return null;
  if (learnt.includes(payer)) return 'learnt';
  if (names.includes(payer)) return 'same';
  const loose = sound(payer);
  const alike = (name: string): boolean =>
    sound(name) === loose || (payer.length >= shortestStump && name.startsWith(payer));
  return names.some((name) => name !== '' && alike(name)) ? 'alike' : null;
}
