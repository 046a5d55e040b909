import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { EnterSlip, eventPurpose } from '@enishi/ledger';
import type { SlipFields } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { EventStore } from '../../store/event.store.ts';

/** Money of an event that no ticket brought or took: what its hall cost, what a grant gave for it. */
export type EventSlip = { id: string; fields: SlipFields; enteredBy: string };

/** Enters a slip into the books for an event, so that its costs and grants stand beside its tickets. The same id twice is one slip. */
@Injectable()
export class EnterEventSlip {
  constructor(
    private readonly events: EventStore,
    private readonly enter: EnterSlip,
  ) {}

  /** Throws EVENT_NOT_FOUND, and what `EnterSlip` refuses. */
  async run(tx: Tx, eventId: string, { fields, ...slip }: EventSlip): ReturnType<EnterSlip['run']> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.enter.run(tx, { ...slip, form: { ...fields, purpose: eventPurpose(eventId) } });
  }
}
