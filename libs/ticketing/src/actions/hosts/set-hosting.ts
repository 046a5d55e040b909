import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { EventHostStore } from '../../store/event-host.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { CompanySide } from '../companies/company-side.ts';
import type { Clerk } from '../companies/company-side.ts';

/**
 * Whoever acts for a company takes its name off an event, at once and for everybody, or puts it back. It is decided under the lock of
 * the event, so that the desk cannot name the company once more at the same moment. Throws COMPANY_NOT_FOUND, HOST_NOT_FOUND.
 */
@Injectable()
export class SetHosting {
  constructor(
    private readonly side: CompanySide,
    private readonly events: EventStore,
    private readonly hosts: EventHostStore,
  ) {}

  async run(tx: Tx, clerk: Clerk, { eventId, shown }: { eventId: string; shown: boolean }): Promise<void> {
    const { id: companyId } = await this.side.own(tx, clerk);
    const event = await this.events.locked(tx, eventId);
    if (!event || !(await this.hosts.setShown(tx, { companyId, eventId, shown })))
      throw new Refusal('not_found', 'HOST_NOT_FOUND');
  }
}
