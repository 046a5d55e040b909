import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ticketMachine } from '../../domain/states.ts';
import type { CompanyPlaceEntity } from '../../store/company-place.entity.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { CompanyPoolStore } from '../../store/company-pool.store.ts';
import { DoorStore } from '../../store/door.store.ts';
import type { Clerk } from './company-side.ts';
import { CompanySide } from './company-side.ts';

/**
 * A company's own place that can still be changed: nobody was let in with it, and the date has not begun. Its ticket is locked until the
 * commit. Throws COMPANY_NOT_FOUND, COMPANY_PLACE_NOT_FOUND (also for places of others and those given back), TICKET_USED and
 * EVENT_BEGUN (conflict).
 */
@Injectable()
export class FindCompanyPlace {
  constructor(
    private readonly side: CompanySide,
    private readonly kept: CompanyPlaceStore,
    private readonly pool: CompanyPoolStore,
    private readonly door: DoorStore,
  ) {}

  async run(tx: Tx, clerk: Clerk, id: string): Promise<CompanyPlaceEntity> {
    const company = await this.side.own(tx, clerk);
    const seen = await this.kept.known(tx, id);
    if (seen?.companyId !== company.id) throw new Refusal('not_found', 'COMPANY_PLACE_NOT_FOUND');
    await this.pool.hold(tx, seen.occurrenceId);
    const ticket = await this.door.locked(tx, seen.ticketId);
    const place = await this.kept.known(tx, id);
    if (!ticket || place?.state !== 'assigned') throw new Refusal('not_found', 'COMPANY_PLACE_NOT_FOUND');
    if (!ticketMachine.may(ticket.state, 'cancelled')) throw new Refusal('conflict', 'TICKET_USED');
    if (ticket.startsAt <= tx.now) throw new Refusal('conflict', 'EVENT_BEGUN');
    return place;
  }
}
