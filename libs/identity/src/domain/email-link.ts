/** What pressing the button behind a mailed link does. */
export const emailLinkPurposes = ['join', 'sign_in', 'guardian', 'change_email'] as const;
export type EmailLinkPurpose = (typeof emailLinkPurposes)[number];

/** What has become of a link. `unknown` is also the answer to a token nobody issued. */
export const emailLinkStates = ['ready', 'used', 'expired', 'unknown'] as const;
export type EmailLinkState = (typeof emailLinkStates)[number];

/** Facts carried from the request to the confirmation; ids and keys only, never names. */
export type EmailLinkContext = {
  readonly planKey?: string;
  readonly memberId?: string;
  readonly accountId?: string;
};

type LinkTimes = { readonly usedAt: Date | null; readonly expiresAt: Date };

/** Links that sign somebody in live 15 minutes; a guardian, who did not ask for the mail, has seven days. */
export function linkMinutes(purpose: EmailLinkPurpose): number {
  return purpose === 'guardian' ? 7 * 24 * 60 : 15;
}

/** When a link issued now stops working. */
export function linkExpiry(purpose: EmailLinkPurpose, now: Date): Date {
  return new Date(now.getTime() + linkMinutes(purpose) * 60_000);
}

/** Used wins over expired: whoever comes back to a link that worked is told that it worked. */
export function linkState(link: LinkTimes | null, now: Date): EmailLinkState {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  return link.expiresAt.getTime() > now.getTime() ? 'ready' : 'expired';
}
