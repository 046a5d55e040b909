import type { Locale } from '@enishi/kernel';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { linkMinutes } from '../domain/email-link.ts';
import { linkLetter } from '../domain/link-letters.ts';
import { AccountStore } from '../store/account.store.ts';
import { CommunityStore } from '../store/community.store.ts';
import { IssueEmailLink } from './issue-email-link.ts';
import type { EmailSent } from './issue-email-link.ts';

type Wish = { email: string; locale: Locale; browserNonce: string };

/**
 * Mails a link that signs in; to an address without an account, one that leads to joining. The answer and the work are
 * the same for both. Needs the identity scope. @throws Refusal EMAIL_INVALID
 */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly communities: CommunityStore,
    private readonly accounts: AccountStore,
    private readonly issue: IssueEmailLink,
  ) {}

  async run(tx: Tx, { email, locale, browserNonce }: Wish): Promise<EmailSent> {
    const to = unwrap(parseEmail(email));
    const community = await this.communities.current(tx);
    const { accountId } = await this.accounts.standing(tx, to.key);
    const purpose = accountId ? 'sign_in' : 'join';
    const place = { community: community.name[locale], minutes: linkMinutes(purpose) };
    const letter = linkLetter(accountId ? 'sign_in' : 'no_account', locale, place);
    return this.issue.run(tx, { community, purpose, to, locale, context: {}, browserNonce, letter });
  }
}
