import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { VisitStore } from '../../store/visit.store.ts';
import type { Visit } from '../../store/visit.store.ts';

/** To which events a member has come, the latest first: for their own story. That they bought a ticket and stayed away is no visit. */
@Injectable()
export class ReadVisits {
  constructor(private readonly visits: VisitStore) {}

  /** One statement. */
  run(
    tx: Tx,
    memberId: string,
    page: { first: number; after: { at: Date; id: string } | null },
  ): Promise<Visit[]> {
    return this.visits.ofMember(tx, memberId, page);
  }
}
