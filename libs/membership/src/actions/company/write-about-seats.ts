import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { companyGreeting } from '../../domain/company/company-letters.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { seatDomainLetter, seatsShortLetter } from '../../domain/company/seat-letters.ts';
import { letterTo } from '../../domain/company/company-turns.ts';
import type { LetterWords } from '../../domain/letters.ts';
import type { SeatsShort } from '../../membership.events.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { SendLetter } from '../send-letter.ts';

/** Writes to a company about its seats: who stays, and the code that proves its domain. */
@Injectable()
export class WriteAboutSeats {
  constructor(
    private readonly companies: CompanyStore,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
    private readonly turns: CompanyTurnStore,
  ) {}

  async short(tx: Tx, { companyId, seats, people }: SeatsShort): Promise<void> {
    const company = await this.companies.byId(tx, companyId);
    if (!company || company.contactEmail === '') return;
    const greeting = companyGreeting({ ...company, title: companyTitle(company) }, company.locale);
    const words = seatsShortLetter({ greeting, seats, people }, company.locale);
    await this.send(tx, company, company.contactEmail, words);
    const facts = { ...letterTo.membership, subject: words.subject };
    await this.turns.append(tx, companyId, { kind: 'letter_sent', facts });
  }

  async domainCode(
    tx: Tx,
    company: CompanyEntity,
    { to, domain, code }: { to: string; domain: string; code: string },
  ): Promise<void> {
    const words = seatDomainLetter({ company: companyTitle(company), domain, code }, company.locale);
    await this.send(tx, company, to, words);
  }

  private async send(tx: Tx, { id, locale }: CompanyEntity, to: string, words: LetterWords): Promise<void> {
    const { slug } = await this.community.run(tx);
    await this.letters.run(tx, { to, locale, slug, letter: { page: `/company/${id}/seats`, words } });
  }
}
