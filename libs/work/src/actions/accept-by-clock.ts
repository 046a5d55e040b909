import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { standingAt } from '../domain/inspection.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import { AcceptPlace } from './accept-place.ts';

/** What nobody looked at in time is accepted; the comparison of time says so from that moment on, and this writes it down. */
@Injectable()
export class AcceptByClock {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly doing: DoingStore,
    private readonly accepting: AcceptPlace,
  ) {}

  due(tx: Tx): Promise<{ id: string }[]> {
    return this.doing.due(tx);
  }

  /** One of them. Run twice it is done once. */
  async run(tx: Tx, id: string): Promise<void> {
    const held = await this.assignments.held(tx, id);
    if (!held || held.state === 'accepted' || standingAt(held, tx.now) !== 'accepted') return;
    await this.accepting.run(tx, held, { by: 'clock', accountId: null, reason: null });
  }
}
