import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { EmailLinkPurpose } from '../domain/email-link.ts';
import type { SessionContext } from '../domain/session-life.ts';
import { emailChanged } from '../identity.events.ts';
import { AccountStore } from '../store/account.store.ts';
import type { EmailLinkEntity } from '../store/email-link.entity.ts';
import { SessionStore } from '../store/session.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';
import { OpenSession } from './open-session.ts';
import type { Browser, OpenedSession } from './open-session.ts';
import { UseEmailLink } from './use-email-link.ts';

export type EmailLinkConfirmed = {
  purpose: EmailLinkPurpose;
  planKey: string | null;
  /** The account uses codes: the session is held back until one is given. */
  secondFactorNeeded: boolean;
  session: OpenedSession;
};

/**
 * The button behind a mailed link: uses the link up and opens a session for the address it was sent to, opening an
 * account first where there is none (an address is an account from the moment it is proved; membership is another
 * matter). Needs the identity scope. A guardian's link is not for signing in and is refused as unknown; one that changes
 * an address works only where its account is signed in, so that a mistyped address hands the account to nobody.
 * @throws Refusal LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, EMAIL_TAKEN, SIGN_IN_FIRST
 */
@Injectable()
export class ConfirmEmailLink {
  constructor(
    private readonly use: UseEmailLink,
    private readonly accounts: AccountStore,
    private readonly open: OpenSession,
    private readonly sessions: SessionStore,
    private readonly announce: AnnounceSecurityChange,
  ) {}

  async run(tx: Tx, token: string, browser: Browser): Promise<EmailLinkConfirmed> {
    const link = await this.use.run(tx, token, ['join', 'sign_in', 'change_email']);
    const planKey = link.context.planKey ?? null;
    const accountId =
      link.purpose === 'change_email' ? await this.moved(tx, link, browser) : await this.opened(tx, link);
    const context: SessionContext = {
      ...(planKey ? { planKey } : {}),
      ...(link.purpose === 'join' ? { joining: true } : {}),
    };
    const session = await this.open.run(tx, { accountId, means: 'email_link', context, browser });
    return { purpose: link.purpose, planKey, secondFactorNeeded: session.codeNeeded, session };
  }

  private async opened(tx: Tx, link: EmailLinkEntity): Promise<string> {
    const accounts = await this.accounts.open(tx, [{ sentTo: link.email, key: link.emailKey }], link.locale);
    return accounts.get(link.emailKey) as string;
  }

  private async moved(tx: Tx, link: EmailLinkEntity, browser: Browser): Promise<string> {
    const session = browser.sessionId ? await this.sessions.byId(tx, browser.sessionId) : null;
    const { accountId } = link.context;
    if (!accountId || session?.accountId !== accountId) throw new Refusal('unauthenticated', 'SIGN_IN_FIRST');
    if (await this.accounts.byKey(tx, link.emailKey)) throw new Refusal('conflict', 'EMAIL_TAKEN');
    await this.announce.run(tx, accountId, 'email_changed');
    await this.accounts.changeEmail(tx, accountId, { sentTo: link.email, key: link.emailKey });
    await tx.emit(emailChanged, { accountId, email: link.email });
    return accountId;
  }
}
