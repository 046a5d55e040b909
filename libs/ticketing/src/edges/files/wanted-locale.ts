import { isLocale } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';

/** The language of a file: as its address asks, and else as its reader is used to. */
export const wantedLocale = (wanted: unknown, usual: Locale): Locale =>
  typeof wanted === 'string' && isLocale(wanted) ? wanted : usual;
