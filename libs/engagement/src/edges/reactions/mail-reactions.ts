import { Follows, mailRefused } from '@enishi/platform';
import type { MailRefused, Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { KeepMailReach } from '../../actions/keep-mail-reach.ts';

/** What follows for letters when the mail server refuses an address for good, whatever was sent there. */
@Injectable()
export class MailReactions {
  constructor(private readonly reach: KeepMailReach) {}

  @Follows(mailRefused, 'engagement.note_refused_mail', 'mail')
  async refused(tx: Tx, { to }: MailRefused): Promise<void> {
    if (to) await this.reach.refused(tx, to);
  }
}
