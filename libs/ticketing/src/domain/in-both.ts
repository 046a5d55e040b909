import type { Bilingual } from '@enishi/kernel';

/** A text in both languages; where no English was written, English readers get the Japanese. */
export const inBoth = (ja: string, en: string | null): Bilingual => ({ ja, en: en ?? ja });
