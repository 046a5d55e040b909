import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { KeepAttendees } from './keep-attendees.ts';
import type { Said } from './keep-attendees.ts';
import { ReadAttendees } from './read-attendees.ts';

/** An order, who comes with its tickets from now on, and what is answered about them. */
export type ChangedAttendees = { id: string } & Said;

/** The owner of tickets says who else comes. No place is touched, however full the event is, and the tickets stay what they are. */
@Injectable()
export class ChangeAttendees {
  constructor(
    private readonly read: ReadAttendees,
    private readonly keep: KeepAttendees,
  ) {}

  /** Throws PURCHASE_NOT_FOUND, ATTENDEES_SETTLED where they may be changed no more (conflict) and what `KeepAttendees` throws. */
  async run(tx: Tx, memberId: string, { id, ...said }: ChangedAttendees): Promise<void> {
    const { purchase, slots, open } = await this.read.run(tx, memberId, id, { lock: true });
    if (!open || purchase.orderState === null) throw new Refusal('conflict', 'ATTENDEES_SETTLED');
    const order = { orderId: id, eventId: purchase.eventId, slots: slots.filter(({ used }) => !used) };
    await this.keep.run(tx, order, said);
  }
}
