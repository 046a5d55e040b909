import { Injectable } from '@nestjs/common';
import { AccountEmail, RequestEmailChange, isPaperAddress } from '@enishi/identity';
import type { EmailSent } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';

/** Who has an address by now, and in which browser they say so. */
export type OwnAddress = {
  accountId: string;
  sessionId: string;
  email: string;
  locale: Locale;
  browserNonce: string;
};

/** Somebody who took their entry over has an address of their own: it is theirs once they press the button in the mail. Needs the identity scope. */
@Injectable()
export class NameOwnAddress {
  constructor(
    private readonly emails: AccountEmail,
    private readonly changing: RequestEmailChange,
  ) {}

  /** Throws CLAIM_DONE (conflict) where the entry has an address already, and EMAIL_INVALID. */
  async run(tx: Tx, wish: OwnAddress): Promise<EmailSent> {
    if (!isPaperAddress(await this.emails.run(tx, wish.accountId)))
      throw new Refusal('conflict', 'CLAIM_DONE');
    return this.changing.run(tx, wish);
  }
}
