import type { UiLocale } from '../format/locale.ts';
import { en } from './en/index.ts';
import { ja } from './ja/index.ts';

/** The shape of all site messages; use-intl checks every `t('…')` against it. */
export type SiteWords = typeof ja;

/** The catalogue sent to the browser with the page: one language only. */
export function siteWords(locale: UiLocale): SiteWords {
  return locale === 'en' ? en : ja;
}
