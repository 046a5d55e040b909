/** The languages every screen exists in. Japanese is the default and has no prefix in the address. */
export type UiLocale = 'ja' | 'en';

/** Content that exists in both languages, as the API sends it. */
export type BothLanguages = { ja: string; en: string };

/** The viewer's half of a bilingual text. */
export function inLocale(text: BothLanguages, locale: UiLocale): string {
  return text[locale];
}
