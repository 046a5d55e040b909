import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { maskEmail } from '../domain/email-address.ts';
import { linkState } from '../domain/email-link.ts';
import type { EmailLinkPurpose, EmailLinkState } from '../domain/email-link.ts';
import { tokenHash } from '../domain/secret-token.ts';
import { EmailLinkStore } from '../store/email-link.store.ts';

export type EmailLinkSeen = {
  purpose: EmailLinkPurpose;
  state: EmailLinkState;
  emailMasked: string | null;
  planKey: string | null;
  /** Whether this browser asked for the link; if not, the screen says so before the button is pressed. */
  sameBrowser: boolean;
};

/**
 * What the page behind a mailed link shows. Reading uses nothing up: mail scanners open every link they see. Needs the
 * identity scope.
 */
@Injectable()
export class ReadEmailLink {
  constructor(private readonly links: EmailLinkStore) {}

  async run(tx: Tx, token: string, browserNonce: string | null): Promise<EmailLinkSeen> {
    const link = await this.links.byToken(tx, token);
    const state = linkState(link, tx.now);
    if (!link) return { purpose: 'sign_in', state, emailMasked: null, planKey: null, sameBrowser: false };
    const sameBrowser =
      browserNonce !== null && link.browserHash !== null && tokenHash(browserNonce).equals(link.browserHash);
    return {
      purpose: link.purpose,
      state,
      emailMasked: state === 'ready' ? maskEmail(link.email) : null,
      planKey: link.context.planKey ?? null,
      sameBrowser,
    };
  }
}
