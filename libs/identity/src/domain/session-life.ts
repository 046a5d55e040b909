/** A session ends after 30 days without a visit. */
const idleDays = 30;
/** "Last seen" is written at most once a minute, so that reading pages does not write a row per request. */
const touchSeconds = 60;
/** A second factor opens the desk for one working day. */
const secondFactorHours = 12;

type SessionTimes = { readonly expiresAt: Date; readonly revokedAt: Date | null };

/** Whether the session still lets its holder in. */
export function sessionIsAlive(session: SessionTimes, now: Date): boolean {
  return session.revokedAt === null && session.expiresAt.getTime() > now.getTime();
}

/** When a session seen now will end unless it is seen again. */
export function sessionExpiry(now: Date): Date {
  return new Date(now.getTime() + idleDays * 86_400_000);
}

/** Whether "last seen" is old enough to be written again. */
export function touchIsDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= touchSeconds * 1000;
}

/** Whether the second factor shown at that instant still counts. */
export function secondFactorIsFresh(shownAt: Date | null, now: Date): boolean {
  return shownAt !== null && now.getTime() - shownAt.getTime() < secondFactorHours * 3_600_000;
}

/** How the holder of a session proved who they are; `paper_code`: by a sheet that a registration desk handed out. A passkey that checked its user counts as both factors at once. */
export type SignInMeans = 'email_link' | 'password' | 'passkey' | 'paper_code';

/** What a session remembers from the link that opened it. */
export type SessionContext = { readonly planKey?: string; readonly joining?: true };

/** Whether the second factor was shown within the last 15 minutes. */
export function secondFactorJustNow(session: { secondFactorAt: Date | null }, now: Date): boolean {
  const { secondFactorAt } = session;
  return secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() < 15 * 60_000;
}

/** Whether a session was opened by a mailed link within the last 15 minutes, which proves the mailbox as a password would. */
export function provedByMailJustNow(session: { means: SignInMeans; createdAt: Date }, now: Date): boolean {
  return session.means === 'email_link' && now.getTime() - session.createdAt.getTime() < 15 * 60_000;
}
