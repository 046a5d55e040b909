import type { Bilingual } from '@enishi/kernel';

/** Chains at which a voucher can be paid, by Stripe's names for them, as people know them. */
export const chainNames: Readonly<Record<string, Bilingual>> = {
  familymart: { ja: 'ファミリーマート', en: 'FamilyMart' },
  lawson: { ja: 'ローソン', en: 'Lawson' },
  ministop: { ja: 'ミニストップ', en: 'Ministop' },
  seicomart: { ja: 'セイコーマート', en: 'Seicomart' },
};
