import { Injectable } from '@nestjs/common';
import { Follows, mailRefused } from '@enishi/platform';
import type { MailRefused, Tx } from '@enishi/platform';
import { NoteCompanyBounce } from '../../actions/company/note-company-bounce.ts';

/** What a mail server refuses for good of a company's mail stands in the company's story. */
@Injectable()
export class CompanyMailReactions {
  constructor(private readonly bounces: NoteCompanyBounce) {}

  @Follows(mailRefused, 'membership.note_company_bounce', 'mail')
  async bounced(tx: Tx, { about }: MailRefused): Promise<void> {
    if (about) await this.bounces.run(tx, about);
  }
}
