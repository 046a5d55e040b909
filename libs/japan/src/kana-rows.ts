/** A row of the syllabary (五十音の行) by which Japanese lists of names are narrowed, with the letters of {@link kanaKey} that begin it. */
export type KanaRow = { readonly key: string; readonly label: string; readonly letters: string };

/** The ten rows. What begins with none of their letters, a Latin name for instance, is in no row. */
export const kanaRows: readonly KanaRow[] = [
  { key: 'a', label: 'あ', letters: 'アイウエオ' },
  { key: 'ka', label: 'か', letters: 'カキクケコガギグゲゴ' },
  { key: 'sa', label: 'さ', letters: 'サシスセソザジズゼゾ' },
  { key: 'ta', label: 'た', letters: 'タチツテトダヂヅデド' },
  { key: 'na', label: 'な', letters: 'ナニヌネノ' },
  { key: 'ha', label: 'は', letters: 'ハヒフヘホバビブベボパピプペポ' },
  { key: 'ma', label: 'ま', letters: 'マミムメモ' },
  { key: 'ya', label: 'や', letters: 'ヤユヨ' },
  { key: 'ra', label: 'ら', letters: 'ラリルレロ' },
  { key: 'wa', label: 'わ', letters: 'ワヲン' },
];

/** The row by which a name without a Japanese reading is found. */
export const noKanaRow = 'other';

/** The letters of a row; null for a word that names none. For {@link noKanaRow} those of all rows, which is what such names do not begin with. */
export function lettersOfRow(key: string): { letters: string; within: boolean } | null {
  if (key === noKanaRow) return { letters: kanaRows.map(({ letters }) => letters).join(''), within: false };
  const row = kanaRows.find((each) => each.key === key);
  return row ? { letters: row.letters, within: true } : null;
}
