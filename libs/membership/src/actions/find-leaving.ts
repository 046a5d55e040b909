import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { LeavingEntity } from '../store/leaving.entity.ts';
import { LeavingStore } from '../store/leaving.store.ts';

/** A member's wish to leave that still waits for the end of what is paid; null where nobody is about to go. */
@Injectable()
export class FindLeaving {
  constructor(private readonly leavings: LeavingStore) {}

  run(tx: Tx, memberId: string): Promise<LeavingEntity | null> {
    return this.leavings.open(tx, memberId);
  }
}
