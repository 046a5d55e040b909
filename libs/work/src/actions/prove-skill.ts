import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { RecordGig } from '@enishi/talent';
import { GigStore } from '../store/gig.store.ts';
import type { PlaceAccepted } from '../work.events.ts';

/** Work that a company accepted goes into the person's record, under the name of the gig. */
@Injectable()
export class ProveSkill {
  constructor(
    private readonly gigs: GigStore,
    private readonly record: RecordGig,
  ) {}

  async run(tx: Tx, accepted: PlaceAccepted): Promise<void> {
    const gig = await this.gigs.byId(tx, accepted.gigId);
    if (gig) await this.record.run(tx, { ...accepted, title: gig.title });
  }
}
