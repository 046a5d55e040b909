import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyOfMail } from '../../domain/company/company-mail.ts';
import { letterTo } from '../../domain/company/company-turns.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Writes into a company's story that a mail to it could not be delivered, so that whoever opens it calls. */
@Injectable()
export class NoteCompanyBounce {
  constructor(private readonly turns: CompanyTurnStore) {}

  /** `about` is what the mail was about; mail to anybody else is nobody's matter here. */
  async run(tx: Tx, about: string): Promise<void> {
    const mail = companyOfMail(about);
    if (mail)
      await this.turns.append(tx, mail.companyId, { kind: 'letter_bounced', facts: letterTo[mail.person] });
  }
}
