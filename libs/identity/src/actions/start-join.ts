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

type Wish = { email: string; planKey: string | null; locale: Locale; browserNonce: string };

/**
 * First step of joining: mails a link. The answer, and the work done for it, are the same whether or not the address is
 * known; only the mail's reader learns that they are a member already. Needs the identity scope.
 * @throws Refusal EMAIL_INVALID
 */
@Injectable()
export class StartJoin {
  constructor(
    private readonly communities: CommunityStore,
    private readonly accounts: AccountStore,
    private readonly issue: IssueEmailLink,
  ) {}

  async run(tx: Tx, { email, planKey, locale, browserNonce }: Wish): Promise<EmailSent> {
    const to = unwrap(parseEmail(email));
    const community = await this.communities.current(tx);
    const { agreedHere } = await this.accounts.standing(tx, to.key);
    const purpose = agreedHere ? 'sign_in' : 'join';
    const place = { community: community.name[locale], minutes: linkMinutes(purpose) };
    const letter = linkLetter(agreedHere ? 'already_member' : 'join', locale, place);
    const context = planKey ? { planKey } : {};
    return this.issue.run(tx, { community, purpose, to, locale, context, browserNonce, letter });
  }
}
