import type { Item } from './consent.ts';

/**
 * How somebody would work, beside when and where they can: on the spot (現地) or remotely (リモート), both where both are ticked; for some hours (数時間だけ), on weekday evenings or weekends, in
 * the busy season alone; staying for some days up to two weeks (短期滞在), or from a month on (長期滞在). The words in use between regions and the people who help them, as of November 2026; no
 * law names them. A word that is kept somewhere never leaves the table.
 */
export const workStyles = [
  ...(['on_site', 'remote', 'few_hours', 'weekday_evenings', 'weekends'] as const),
  ...(['busy_season', 'short_stay', 'long_stay'] as const),
] as const;
export type WorkStyle = (typeof workStyles)[number];

/** What of it whoever reads under a consent sees: nothing under one that was given before there was the question. */
export const shownStyles = (items: readonly Item[], styles: readonly WorkStyle[]): WorkStyle[] =>
  items.includes('styles') ? [...styles] : [];

/** How the index of cards keeps a style among the ways to take part; no such way begins so. */
const mark = 'w_';
export const indexedStyle = (style: WorkStyle): `${typeof mark}${WorkStyle}` => `${mark}${style}`;

/** The style that the index calls so; null for a way to take part. */
export const styleIndexedAs = (value: string): string | null =>
  value.startsWith(mark) ? value.slice(mark.length) : null;
