import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readAsking } from '../domain/asking.ts';
import type { EventAsking } from '../domain/asking.ts';
import { AskingStore } from '../store/asking.store.ts';
import { EventStore } from '../store/event.store.ts';

/** The desk says what an event asks of those who order tickets. That may change at any time; who has ordered can add what is missing. */
@Injectable()
export class SetAsking {
  constructor(
    private readonly events: EventStore,
    private readonly askings: AskingStore,
  ) {}

  /** Throws EVENT_NOT_FOUND and the refusal of `readAsking`. */
  async run(tx: Tx, eventId: string, asking: EventAsking): Promise<void> {
    await this.assertKnown(tx, eventId);
    await this.askings.save(tx, eventId, unwrap(readAsking(asking)));
  }

  /** Throws EVENT_NOT_FOUND. */
  async read(tx: Tx, eventId: string): Promise<EventAsking> {
    await this.assertKnown(tx, eventId);
    return this.askings.of(tx, eventId);
  }

  private async assertKnown(tx: Tx, eventId: string): Promise<void> {
    if (!(await this.events.byId(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
  }
}
