import type { Bilingual } from '@enishi/kernel';

/** One item of the final confirmation page as it was shown, in both languages. */
export type DisclosureBlock = { readonly key: string; readonly heading: Bilingual; readonly body: Bilingual };

/**
 * What a person saw before ordering, handed over by the context that composed it and kept as evidence
 * (特商法12条の6 for the six items, 15条の4 for why the proof matters).
 */
export type ShownDisclosure = {
  readonly blocks: readonly DisclosureBlock[];
  /** sha256 in hex over everything shown; the composer compares it with what the browser saw. */
  readonly fingerprint: string;
  readonly planVersion: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
};
