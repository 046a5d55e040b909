import type { Locale } from '@enishi/kernel';
import { newId } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { CommunityProfile } from '../domain/community-profile.ts';
import { maskEmail } from '../domain/email-address.ts';
import type { EmailAddress } from '../domain/email-address.ts';
import { linkExpiry, linkMinutes } from '../domain/email-link.ts';
import type { EmailLinkContext, EmailLinkPurpose } from '../domain/email-link.ts';
import type { LinkLetter } from '../domain/link-letters.ts';
import { newToken, tokenHash } from '../domain/secret-token.ts';
import { EmailLinkStore } from '../store/email-link.store.ts';

type Wish = {
  community: CommunityProfile;
  purpose: EmailLinkPurpose;
  to: EmailAddress;
  locale: Locale;
  context: EmailLinkContext;
  /** Nonce in the cookie of the browser that asks, or null when no browser does. */
  browserNonce: string | null;
  letter: LinkLetter;
};

/** What the screen may say after a link was asked for: the same whoever the address belongs to. */
export type EmailSent = { emailMasked: string; expiresInMinutes: number };

/** Makes a link, keeps its hash and posts the mail that carries it. The one place where tokens of links are made. */
@Injectable()
export class IssueEmailLink {
  constructor(
    private readonly links: EmailLinkStore,
    private readonly addresses: Links,
    private readonly mailbox: Mailbox,
  ) {}

  async run(
    tx: Tx,
    { community, purpose, to, locale, context, browserNonce, letter }: Wish,
  ): Promise<EmailSent> {
    const token = newToken();
    await this.links.insert(tx, {
      id: newId(),
      communityId: community.id,
      tokenHash: tokenHash(token),
      browserHash: browserNonce ? tokenHash(browserNonce) : null,
      purpose,
      email: to.sentTo,
      emailKey: to.key,
      locale,
      context,
      createdAt: tx.now,
      expiresAt: linkExpiry(purpose, tx.now),
      usedAt: null,
    });
    await this.mailbox.post(tx, {
      to: to.sentTo,
      locale,
      kind: 'transactional',
      subject: letter.subject,
      paragraphs: letter.paragraphs,
      button: { label: letter.buttonLabel, url: this.addresses.to(community.slug, locale, `/link/${token}`) },
    });
    return { emailMasked: maskEmail(to.sentTo), expiresInMinutes: linkMinutes(purpose) };
  }
}
