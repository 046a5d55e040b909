import { Refusal, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** What a person may say yes to. Each is asked for by itself; none is implied by another. */
export const consentKinds = ['terms', 'privacy', 'newsletter'] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** Where the yes or no was given. */
export const consentChannels = ['join', 'my_page', 'unsubscribe_link', 'desk', 'import'] as const;
export type ConsentChannel = (typeof consentChannels)[number];

/**
 * The sentence beside the newsletter's box, which starts unticked (特定電子メール法 第3条: opt-in, and the wording is kept as
 * proof). A new wording gets a new version.
 */
export const newsletterWording: { readonly version: number } & Bilingual = {
  version: 1,
  ja: 'イベントや地域のお知らせをメールで受け取ります（任意）。いつでも停止できます。',
  en: 'Send me news of events and the region by e-mail (optional). I can stop it at any time.',
};

/**
 * A yes counts only for the text that is in force. Refuses with LEGAL_DOCUMENT_CHANGED when another version has been
 * published since the person's screen was drawn, so that nobody agrees to what they have not seen.
 */
export function consentMatches(kind: ConsentKind, shown: number, current: number): Result<number> {
  if (shown === current) return ok(current);
  return refused(new Refusal('conflict', 'LEGAL_DOCUMENT_CHANGED', { kind, shown, current }));
}
