import { Injectable } from '@nestjs/common';
import type { Locale } from '@enishi/kernel';
import type { MailFrom, Tx } from '@enishi/platform';
import { aboutCompany } from '../../domain/company/company-mail.ts';
import { letterTo } from '../../domain/company/company-turns.ts';
import type { LetterWords } from '../../domain/letters.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { SendLetter } from '../send-letter.ts';
import { WhomToWrite } from './whom-to-write.ts';
import type { Addressed } from './whom-to-write.ts';

/** A mail to a company. `page` is below the company's own page; `about` says to whom of the company it goes. */
export type CompanyLetter = {
  page?: string;
  about: 'membership' | 'money';
  words: (to: Addressed) => LetterWords;
  /** Whom an answer reaches; the community where it is not said. */
  from?: (locale: Locale) => MailFrom;
};

/** Posts a mail to a company and writes into its story that it left. Says nothing where no address is known. */
@Injectable()
export class PostToCompany {
  constructor(
    private readonly whom: WhomToWrite,
    private readonly letters: SendLetter,
    private readonly turns: CompanyTurnStore,
  ) {}

  async run(tx: Tx, companyId: string, { page = '', about, words, from }: CompanyLetter): Promise<void> {
    const address = await this.whom.run(tx, companyId, about);
    if (!address) return;
    const { to, slug, person, ...addressed } = address;
    const letter = {
      page: `/company/${companyId}${page}`,
      words: words(addressed),
      ...(from ? { from: from(addressed.locale) } : {}),
    };
    await this.letters.run(tx, {
      ...{ to, locale: addressed.locale, slug, letter },
      about: aboutCompany({ companyId, person }),
    });
    const facts = { ...letterTo[person], subject: letter.words.subject };
    await this.turns.append(tx, companyId, { kind: 'letter_sent', facts });
  }

  /** Whether somebody other than the contact looks after the money. */
  hasBilling(tx: Tx, companyId: string): Promise<boolean> {
    return this.whom.hasBilling(tx, companyId);
  }
}
