import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AskingStore } from '../../store/asking.store.ts';
import { EmergencyStore } from '../../store/emergency.store.ts';
import type { CalledTicket } from '../../store/emergency.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { NameTravellers } from './name-travellers.ts';

/** Everybody of a date, and when what was said of them is deleted: so many days after the last date. */
export type CalledDate = { date: DateTerms; tickets: CalledTicket[]; purgeDays: number };

/** Shows the desk whom to call should something happen to somebody on the way. Each look is written down. */
@Injectable()
export class ReadEmergency {
  constructor(
    private readonly emergencies: EmergencyStore,
    private readonly askings: AskingStore,
    private readonly sales: SaleStore,
    private readonly names: NameTravellers,
  ) {}

  /** Of one ticket. Throws TICKET_NOT_FOUND, also for one that was given back. */
  async one(tx: Tx, ticketId: string, reader: DeskReader): Promise<CalledTicket> {
    const ticket = await this.emergencies.ofTicket(tx, ticketId);
    if (!ticket) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const look = { reader, reason: `emergency of ticket:${ticketId}`, others: othersOf([ticket]) };
    const [named] = await this.names.run(tx, [ticket], look);
    return named!;
  }

  /** Of a whole date, as a list that leaves the house with its guide. Throws EVENT_NOT_FOUND. */
  async list(tx: Tx, occurrenceId: string, reader: DeskReader): Promise<CalledDate> {
    const date = await this.sales.terms(tx, occurrenceId);
    if (!date) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const tickets = await this.emergencies.ofDate(tx, date.id);
    const look = { reader, act: 'export_members', reason: `emergency:${date.id}` } as const;
    const { purgeDays } = await this.askings.of(tx, date.eventId);
    return {
      date,
      tickets: await this.names.run(tx, tickets, { ...look, others: othersOf(tickets) }),
      purgeDays,
    };
  }
}

/** Whoever is shown and is no member: guests, and those whom to call. */
const othersOf = (tickets: readonly CalledTicket[]): number =>
  tickets.filter(({ name, memberId }) => name !== null && !memberId).length +
  tickets.filter(({ contact }) => contact !== null).length;
