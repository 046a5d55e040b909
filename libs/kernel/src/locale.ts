/** Languages of the product: Japanese first, English complete. */
export const locales = ['ja', 'en'] as const;

/** One of the product's languages. */
export type Locale = (typeof locales)[number];

/** A text that exists in both languages, as content or in a message catalogue. */
export type Bilingual = { readonly ja: string; readonly en: string };

/** Tells whether an untrusted string names a language of the product. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
