import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { normaliseDigits } from '@enishi/japan';
import type { Tx } from '@enishi/platform';
import { readWorkDomain } from '../../domain/company/work-domain.ts';
import { readEmail } from '../../domain/typed-text.ts';
import type { CompanyDomainEntity } from '../../store/company/company-domain.entity.ts';
import { CompanyDomainStore } from '../../store/company/company-domain.store.ts';
import { HoldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { WriteAboutSeats } from './write-about-seats.ts';

const codeGoodFor = 30 * 60_000;
const mostTries = 5;
const mostDomains = 10;

const hashOf = (id: string, code: string): Buffer =>
  createHash('sha256').update(`${id}.${code}`, 'utf8').digest();

/**
 * Proves that a domain is a company's: by a code that is mailed to an address of it, or by the word of the secretariat. A domain is of
 * one company of the community. Whoever takes a seat by it proves an address of it themselves, by signing in.
 */
@Injectable()
export class ProveDomain {
  constructor(
    private readonly hold: HoldSeats,
    private readonly domains: CompanyDomainStore,
    private readonly note: NoteSeat,
    private readonly letters: WriteAboutSeats,
  ) {}

  /** Mails a code. Throws COMPANY_NOT_FOUND, EMAIL_UNREADABLE, SEAT_DOMAIN_TAKEN, SEAT_DOMAINS_TOO_MANY and the refusals of `readWorkDomain`. */
  async ask(tx: Tx, companyId: string, typed: string): Promise<void> {
    const { company } = await this.hold.run(tx, companyId);
    const address = unwrap(readEmail(typed, 'address'));
    const domain = unwrap(readWorkDomain(address, 'address'));
    const known = await this.entered(tx, companyId, domain);
    if (known?.provedAt) return;
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    const id = known?.id ?? newId();
    const asked = {
      ...{ address, codeHash: hashOf(id, code), tries: 0 },
      codeUntil: new Date(tx.now.getTime() + codeGoodFor),
    };
    if (known) await this.domains.change(tx, id, asked);
    else {
      await this.domains.add(tx, { id, companyId, domain, ...asked });
      await this.note.company(tx, companyId, 'seat_domain_asked', { domain });
    }
    await this.letters.domainCode(tx, company, { to: address, domain, code });
  }

  /**
   * Answers null where the code proves it, otherwise why not; a wrong try is kept, so the caller commits before it throws. Refusals
   * SEAT_DOMAIN_NOT_FOUND (thrown), SEAT_DOMAIN_CODE_WRONG (fact `left`), SEAT_DOMAIN_CODE_OVER, SEAT_DOMAIN_TAKEN.
   */
  async prove(tx: Tx, companyId: string, domainId: string, typed: string): Promise<Refusal | null> {
    await this.hold.run(tx, companyId);
    const found = await this.find(tx, companyId, domainId);
    if (found.provedAt) return null;
    const over = found.codeUntil === null || found.codeUntil <= tx.now || found.tries >= mostTries;
    if (over) return new Refusal('conflict', 'SEAT_DOMAIN_CODE_OVER', { field: 'code' });
    const code = normaliseDigits(typed).replace(/\D/g, '');
    if (!found.codeHash?.equals(hashOf(found.id, code))) {
      await this.domains.change(tx, found.id, { tries: found.tries + 1 });
      const left = mostTries - found.tries - 1;
      return new Refusal('invalid', 'SEAT_DOMAIN_CODE_WRONG', { field: 'code', left });
    }
    await this.keep(tx, found, null);
    return null;
  }

  /** The secretariat vouches for it. Throws as {@link ask} does. */
  async vouch(tx: Tx, companyId: string, typed: string, actor: string): Promise<void> {
    await this.hold.run(tx, companyId);
    const domain = unwrap(readWorkDomain(typed, 'domain'));
    const known = await this.entered(tx, companyId, domain);
    if (known?.provedAt) return;
    await this.keep(tx, known ?? (await this.domains.add(tx, { companyId, domain })), actor);
  }

  /** From now on nobody takes a seat by it; whoever has one keeps it. Throws SEAT_DOMAIN_NOT_FOUND. */
  async drop(tx: Tx, companyId: string, domainId: string, actor: string | null): Promise<void> {
    await this.hold.run(tx, companyId);
    const { id, domain } = await this.find(tx, companyId, domainId);
    await this.domains.remove(tx, id);
    await this.note.company(tx, companyId, 'seat_domain_removed', { domain, actor });
  }

  private async keep(
    tx: Tx,
    { id, companyId, domain }: CompanyDomainEntity,
    provedBy: string | null,
  ): Promise<void> {
    if (await this.domains.proved(tx, domain)) throw new Refusal('conflict', 'SEAT_DOMAIN_TAKEN', { domain });
    const proved = { provedAt: tx.now, provedBy, address: '', codeHash: null, codeUntil: null };
    await this.domains.change(tx, id, proved);
    await this.note.company(tx, companyId, 'seat_domain_proved', { domain, actor: provedBy });
  }

  /** The company's own entry of a domain, if there is one. */
  private async entered(tx: Tx, companyId: string, domain: string): Promise<CompanyDomainEntity | null> {
    const own = await this.domains.of(tx, companyId);
    const known = own.find((each) => each.domain === domain) ?? null;
    if (known) return known;
    if (await this.domains.proved(tx, domain)) throw new Refusal('conflict', 'SEAT_DOMAIN_TAKEN', { domain });
    if (own.length >= mostDomains)
      throw new Refusal('conflict', 'SEAT_DOMAINS_TOO_MANY', { most: mostDomains });
    return null;
  }

  private async find(tx: Tx, companyId: string, id: string): Promise<CompanyDomainEntity> {
    const found = await this.domains.byId(tx, companyId, id);
    if (!found) throw new Refusal('not_found', 'SEAT_DOMAIN_NOT_FOUND');
    return found;
  }
}
