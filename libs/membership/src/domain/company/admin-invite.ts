import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** Where an invitation to act for a company stands: 承諾待ち, 承諾済み, 取り消し, 期限切れ. */
export const adminInviteStates = {
  waiting: 'waiting',
  accepted: 'accepted',
  revoked: 'revoked',
  expired: 'expired',
} as const;
export type AdminInviteState = keyof typeof adminInviteStates;

/** For how many days the link in the mail works; sending it again begins them anew. */
export const adminInviteDays = 14;

/** More people than act for any company (管理者), and more letters at once than anybody means to send. */
const mostAdmins = 20;
const mostWaiting = 10;
/** Milliseconds between two letters to the same person. */
const lettersApart = 2 * 60_000;

/** What an invitation is judged by. `email` is lower case. */
export type AdminInvite = {
  readonly email: string;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly revokedAt: Date | null;
};

/** When the link of a letter that leaves now stops working. */
export const adminInviteExpiry = (now: Date): Date => new Date(now.getTime() + adminInviteDays * 86_400_000);

/** Accepted wins over revoked and expired: whoever comes back to a link that worked is told that it worked. */
export function adminInviteState(invite: AdminInvite, now: Date): AdminInviteState {
  if (invite.acceptedAt) return 'accepted';
  if (invite.revokedAt) return 'revoked';
  return invite.expiresAt.getTime() > now.getTime() ? 'waiting' : 'expired';
}

/** Whether somebody may be invited; refusals ADMIN_ALREADY, ADMIN_INVITED_ALREADY, ADMINS_TOO_MANY with the fact `most`. */
export function judgeInviting(
  email: string,
  { admins, waiting }: { admins: readonly string[]; waiting: readonly string[] },
): Result<string> {
  const no = (code: string, most = 0): Result<string> =>
    refused(new Refusal('conflict', code, { field: 'email', most }));
  if (admins.includes(email)) return no('ADMIN_ALREADY');
  if (waiting.includes(email)) return no('ADMIN_INVITED_ALREADY');
  if (admins.length + waiting.length >= mostAdmins) return no('ADMINS_TOO_MANY', mostAdmins);
  return waiting.length >= mostWaiting ? no('ADMIN_INVITES_TOO_MANY', mostWaiting) : ok(email);
}

/**
 * Whether whoever is signed in may take an invitation up. The link alone is not enough, since mails are passed on: the sign-in has
 * to be of the address that was invited. Refusals ADMIN_INVITE_UNKNOWN, _USED, _REVOKED, _EXPIRED, _FOR_ANOTHER.
 */
export function judgeAcceptance<Kept extends AdminInvite>(
  invite: Kept | null,
  { accountId, email }: { accountId: string; email: string },
  now: Date,
): Result<{ invite: Kept; again: boolean }> {
  if (!invite) return refused(new Refusal('not_found', 'ADMIN_INVITE_UNKNOWN'));
  const state = adminInviteState(invite, now);
  if (state === 'accepted' && invite.acceptedBy === accountId) return ok({ invite, again: true });
  if (state === 'accepted') return refused(new Refusal('conflict', 'ADMIN_INVITE_USED'));
  if (state === 'revoked') return refused(new Refusal('conflict', 'ADMIN_INVITE_REVOKED'));
  if (state === 'expired') return refused(new Refusal('conflict', 'ADMIN_INVITE_EXPIRED'));
  if (invite.email !== email) return refused(new Refusal('forbidden', 'ADMIN_INVITE_FOR_ANOTHER'));
  return ok({ invite, again: false });
}

/** Whether a letter may be sent once more; refusals ADMIN_INVITE_UNKNOWN, ADMIN_INVITE_USED, ADMIN_INVITE_REVOKED, ADMIN_INVITE_JUST_SENT. */
export function judgeResending<Kept extends AdminInvite>(invite: Kept | null, now: Date): Result<Kept> {
  if (!invite) return refused(new Refusal('not_found', 'ADMIN_INVITE_UNKNOWN'));
  const state = adminInviteState(invite, now);
  if (state === 'accepted') return refused(new Refusal('conflict', 'ADMIN_INVITE_USED'));
  if (state === 'revoked') return refused(new Refusal('conflict', 'ADMIN_INVITE_REVOKED'));
  const early = now.getTime() - invite.sentAt.getTime() < lettersApart;
  return early ? refused(new Refusal('conflict', 'ADMIN_INVITE_JUST_SENT')) : ok(invite);
}

/** Whether an administrator may go, whoever asks; refusals ADMIN_NOT_FOUND, LAST_ADMIN. */
export function judgeRemoval<Admin extends { readonly id: string }>(
  admins: readonly Admin[],
  id: string,
): Result<Admin> {
  const found = admins.find((each) => each.id === id);
  if (!found) return refused(new Refusal('not_found', 'ADMIN_NOT_FOUND'));
  return admins.length === 1 ? refused(new Refusal('conflict', 'LAST_ADMIN')) : ok(found);
}
