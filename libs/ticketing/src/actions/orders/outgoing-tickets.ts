import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Bilingual, Locale } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';

type Outgoing = {
  to: string;
  locale: Locale;
  slug: string;
  /** The page behind the button. */
  page: string;
  letter: { subject: string; paragraphs: string[]; button: string };
  /** What the mail is about, where somebody has to know that it could not be delivered. */
  about?: string;
};

/** Hands a letter about tickets to the mailbox, with the address of the page that its button opens. */
@Injectable()
export class OutgoingTickets {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly links: Links,
    private readonly community: CurrentCommunity,
  ) {}

  /** Whose letter it is: names of the community, and its address on the site. */
  async sender(tx: Tx): Promise<{ name: Bilingual; slug: string }> {
    const { name, slug } = await this.community.run(tx);
    return { name, slug };
  }

  /** The address of another page than the one behind the button. */
  address(slug: string, locale: Locale, page: string): string {
    return this.links.to(slug, locale, page);
  }

  async run(tx: Tx, { to, locale, slug, page, letter, about }: Outgoing): Promise<void> {
    const { subject, paragraphs, button } = letter;
    const url = this.address(slug, locale, page);
    await this.mailbox.post(tx, {
      ...{ to, locale, kind: 'transactional', subject, paragraphs, button: { label: button, url } },
      ...(about ? { about } : {}),
    });
  }
}
