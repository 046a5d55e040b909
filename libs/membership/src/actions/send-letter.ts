import { Injectable } from '@nestjs/common';
import type { Locale } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { MailFrom, Tx } from '@enishi/platform';
import type { LetterWords } from '../domain/letters.ts';

/** A letter and the page that its button opens: below the community's address, or a full address of Stripe's; `from` only where an answer reaches somebody else than the community. */
export type ComposedLetter = { page: string; words: LetterWords; from?: MailFrom };

/** Whom a letter goes to; `slug` is the community's. */
export type Envelope = {
  to: string;
  locale: Locale;
  slug: string;
  letter: ComposedLetter;
  last?: boolean;
  about?: string;
};

/** Puts a letter into the mailbox; it leaves after the commit. These letters are the member's own affair, never advertising. */
@Injectable()
export class SendLetter {
  constructor(
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, { to, locale, slug, letter, last, about }: Envelope): Promise<void> {
    const { subject, paragraphs, button } = letter.words;
    const url = letter.page.startsWith('/') ? this.links.to(slug, locale, letter.page) : letter.page;
    await this.mailbox.post(tx, {
      to,
      locale,
      kind: 'transactional',
      subject,
      paragraphs,
      button: { label: button, url },
      ...(letter.from ? { from: letter.from } : {}),
      ...(last ? { last } : {}),
      ...(about ? { about } : {}),
    });
  }
}
