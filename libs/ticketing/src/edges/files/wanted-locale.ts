import type { Locale } from '@enishi/kernel';

/** The language of a file: as its address asks, and else as its reader is used to. */
export const wantedLocale = (wanted: unknown, usual: Locale): Locale =>
  wanted === 'ja' || wanted === 'en' ? wanted : usual;
