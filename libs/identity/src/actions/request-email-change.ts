import type { Locale } from '@enishi/kernel';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { linkMinutes } from '../domain/email-link.ts';
import { linkLetter } from '../domain/link-letters.ts';
import { CommunityStore } from '../store/community.store.ts';
import { IssueEmailLink } from './issue-email-link.ts';
import type { EmailSent } from './issue-email-link.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

type Wish = { accountId: string; sessionId: string; email: string; locale: Locale; browserNonce: string };

/**
 * Mails a link to the viewer's new address; the address changes once the link is confirmed where they are signed in. The
 * answer is the same when somebody else has that address, which only its mailbox learns. Needs the identity scope.
 * @throws Refusal EMAIL_INVALID, SECOND_FACTOR_NEEDED
 */
@Injectable()
export class RequestEmailChange {
  constructor(
    private readonly communities: CommunityStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly issue: IssueEmailLink,
  ) {}

  async run(tx: Tx, { accountId, sessionId, email, locale, browserNonce }: Wish): Promise<EmailSent> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const to = unwrap(parseEmail(email));
    const community = await this.communities.current(tx);
    const place = { community: community.name[locale], minutes: linkMinutes('change_email') };
    const letter = linkLetter('change_email', locale, place);
    const context = { accountId };
    return this.issue.run(tx, {
      community,
      purpose: 'change_email',
      to,
      locale,
      context,
      browserNonce,
      letter,
    });
  }
}
