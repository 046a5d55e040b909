import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';
import type { SeatGrant } from './read-seat-grant.ts';

/** A company with its seats, as nobody else changes them until the commit. */
export type HeldSeats = SeatGrant & { company: CompanyEntity; seats: CompanySeatEntity[] };

/** Holds a company's row until the commit: of two who want its last seat the second sees what the first has done. */
@Injectable()
export class HoldSeats {
  constructor(
    private readonly companies: CompanyStore,
    private readonly seats: CompanySeatStore,
    private readonly grants: ReadSeatGrant,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(tx: Tx, companyId: string): Promise<HeldSeats> {
    const company = await this.companies.locked(tx, companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const grant = await this.grants.run(tx, companyId);
    return { ...grant, company, seats: await this.seats.openOf(tx, companyId) };
  }
}
