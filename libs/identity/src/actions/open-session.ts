import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { newToken, tokenHash } from '../domain/secret-token.ts';
import { sessionExpiry } from '../domain/session-life.ts';
import type { SessionContext, SignInMeans } from '../domain/session-life.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { SessionStore } from '../store/session.store.ts';

/** The browser that signs in. */
export type Browser = { userAgent: string | null; sessionId: string | null };

/** A session and the token for its cookie, which is known only now. */
export type OpenedSession = {
  sessionId: string;
  token: string;
  expiresAt: Date;
  /** The account uses codes and none was given yet: the session opens nothing until one is. */
  codeNeeded: boolean;
};

type Wish = {
  accountId: string;
  means: SignInMeans;
  context?: SessionContext;
  secondFactor?: boolean;
  browser: Browser;
};

/**
 * Opens a session under a token made now, and ends the one the browser had before: a token planted before the sign-in
 * (session fixation) opens nothing after it.
 */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly credentials: CredentialStore,
  ) {}

  async run(
    tx: Tx,
    { accountId, means, context = {}, secondFactor = false, browser }: Wish,
  ): Promise<OpenedSession> {
    const before = browser.sessionId ? await this.sessions.byId(tx, browser.sessionId) : null;
    if (before) await this.sessions.revoke(tx, before.id, before.accountId);
    const [sessionId, token, expiresAt] = [newId(), newToken(), sessionExpiry(tx.now)];
    await this.sessions.insert(tx, {
      id: sessionId,
      accountId,
      tokenHash: tokenHash(token),
      means,
      context,
      userAgent: browser.userAgent,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt,
      secondFactorAt: secondFactor ? tx.now : null,
      revokedAt: null,
    });
    const totp = secondFactor ? null : await this.credentials.totp(tx, accountId);
    return { sessionId, token, expiresAt, codeNeeded: Boolean(totp?.confirmedAt) };
  }
}
