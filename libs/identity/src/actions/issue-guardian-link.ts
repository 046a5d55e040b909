import type { Locale } from '@enishi/kernel';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { parseEmail } from '../domain/email-address.ts';
import { linkMinutes } from '../domain/email-link.ts';
import { guardianLetter } from '../domain/guardian-letter.ts';
import type { LinkLetter } from '../domain/link-letters.ts';
import { AccountStore } from '../store/account.store.ts';
import { CommunityStore } from '../store/community.store.ts';
import { IssueEmailLink } from './issue-email-link.ts';
import type { EmailSent } from './issue-email-link.ts';

type Wish = {
  email: string;
  memberId: string;
  childAccountId: string;
  childName: string;
  locale: Locale;
  /** Words to use instead of the ordinary ones, when the guardian is asked about more than joining. */
  letter?: LinkLetter;
};

/**
 * Asks a parent or guardian by mail to agree to a child's membership; the link lives seven days. Needs the identity
 * scope. @throws Refusal EMAIL_INVALID, GUARDIAN_EMAIL_IS_OWN when it is the child's own address
 */
@Injectable()
export class IssueGuardianLink {
  constructor(
    private readonly communities: CommunityStore,
    private readonly accounts: AccountStore,
    private readonly issue: IssueEmailLink,
  ) {}

  async run(
    tx: Tx,
    { email, memberId, childAccountId, childName, locale, letter }: Wish,
  ): Promise<EmailSent> {
    const to = unwrap(parseEmail(email));
    const child = await this.accounts.byId(tx, childAccountId);
    if (child?.emailKey === to.key)
      throw new Refusal('invalid', 'GUARDIAN_EMAIL_IS_OWN', { field: 'guardianEmail' });
    const community = await this.communities.current(tx);
    const ordinary = guardianLetter(locale, {
      community: community.name[locale],
      childName,
      age: community.settings.guardianConsentAge,
      days: linkMinutes('guardian') / (24 * 60),
    });
    const context = { memberId };
    return this.issue.run(tx, {
      community,
      purpose: 'guardian',
      to,
      locale,
      context,
      browserNonce: null,
      letter: letter ?? ordinary,
    });
  }
}
