import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { placedStates } from '../domain/assignment.ts';
import { checkInFrom } from '../domain/check-in.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import { CheckInCodes } from './check-in-codes.ts';
import type { CodesOfGig } from './check-in-codes.ts';

/** A gig on its day, for somebody of the desk who stands at the site: `codes` null but from an hour before until it ends; how many came of those who have a place. It names nobody. */
export type SiteCode = {
  gig: GigEntity;
  company: string;
  codes: CodesOfGig | null;
  placed: number;
  arrived: number;
};

/** The desk shows the code by which people check in on a phone of its own, where the company cannot. It is the company's code: both are good at the same time. */
@Injectable()
export class ReadSiteCode {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly companies: PublicCompanies,
    private readonly codes: CheckInCodes,
  ) {}

  /** Throws GIG_NOT_FOUND, also for a draft. */
  async run(tx: Tx, id: string): Promise<SiteCode> {
    const gig = await this.gigs.byId(tx, id);
    if (!gig || gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const placed = (await this.assignments.ofGigs(tx, [id])).filter(({ state }) =>
      placedStates.includes(state),
    );
    const company = (await this.companies.run(tx, [gig.companyId])).get(gig.companyId)?.title ?? '';
    const shows = gig.state !== 'called_off' && tx.now >= checkInFrom(gig) && tx.now <= gig.endsAt;
    const codes = shows ? await this.codes.of(tx, id) : null;
    const arrived = placed.filter(({ checkedInAt }) => checkedInAt !== null).length;
    return { gig, company, codes, placed: placed.length, arrived };
  }
}
