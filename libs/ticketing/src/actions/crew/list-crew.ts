import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { crewStateAt, mostCrew } from '../../domain/crew.ts';
import { CrewStore } from '../../store/crew.store.ts';
import type { EventCrewEntity } from '../../store/event-crew.entity.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';

/** One who was asked; `member` null where the person is in the register no more. */
export type ListedCrew = EventCrewEntity & { member: NamedMember | null };
/** Who was asked for which date of an event. */
export type CrewList = { titleJa: string; dates: DateOfEvent[]; crew: ListedCrew[] };

/** Who takes part in an event, for the desk; that the names were looked at is written down. */
@Injectable()
export class ListCrew {
  constructor(
    private readonly sales: SaleStore,
    private readonly crew: CrewStore,
    private readonly names: NameMembers,
  ) {}

  /** By the beginning of their shifts. Throws EVENT_NOT_FOUND. */
  async run(tx: Tx, eventId: string, reader: DeskReader): Promise<CrewList> {
    const dates = isId(eventId) ? await this.sales.dates(tx, eventId) : [];
    const [first] = dates;
    if (!first) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const found = await this.crew.ofEvent(tx, eventId, mostCrew);
    const ids = [...new Set(found.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, ids, { reader, reason: `event:${eventId} crew` });
    const crew = found.map((each) => ({
      ...{ ...each, state: crewStateAt(each, tx.now) },
      member: named.get(each.memberId ?? '') ?? null,
    }));
    return { titleJa: first.titleJa, dates, crew };
  }
}
