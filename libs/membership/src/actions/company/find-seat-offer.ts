import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { codeHash, readCode } from '../../domain/gift-code.ts';
import type { SeatGround } from '../../domain/company/seat-offer.ts';
import { CompanyDomainStore } from '../../store/company/company-domain.store.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';

/** What a link opens: an invitation, or a company whose domain is proved. */
export type FoundOffer = { companyId: string; seat: CompanySeatEntity | null; domains: string[] };

/** Finds what is behind the link of an invitation, or behind the one that a company hands to all its people. */
@Injectable()
export class FindSeatOffer {
  constructor(
    private readonly seats: CompanySeatStore,
    private readonly domains: CompanyDomainStore,
  ) {}

  /** Throws SEAT_INVITE_NOT_FOUND. A company without a proved domain has no such link. */
  async run(tx: Tx, link: string): Promise<FoundOffer> {
    if (isId(link)) {
      const proved = (await this.domains.of(tx, link)).filter(({ provedAt }) => provedAt !== null);
      const domains = proved.map(({ domain }) => domain);
      if (domains.length > 0) return { companyId: link, seat: null, domains };
    }
    const code = readCode(link);
    const seat = code ? await this.seats.byCode(tx, codeHash(code)) : null;
    if (!seat) throw new Refusal('not_found', 'SEAT_INVITE_NOT_FOUND');
    return { companyId: seat.companyId, seat, domains: [] };
  }
}

/** The offer as rules read it, with what a company has now. */
export function groundOf(
  { seat, domains }: FoundOffer,
  { capacity, seats }: Pick<SeatGround, 'capacity' | 'seats'>,
): SeatGround {
  return { invitation: seat, domains, capacity, seats };
}
