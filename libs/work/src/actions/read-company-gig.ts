import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { placedStates } from '../domain/assignment.ts';
import { checkInFrom } from '../domain/check-in.ts';
import { companionHere } from '../domain/team/companion.ts';
import { callOffCost } from '../domain/track.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { CheckInCodes } from './check-in-codes.ts';
import type { CodesOfGig } from './check-in-codes.ts';
import type { CountedGig } from './read-help.ts';
import { ReadSaid } from './read-said.ts';
import type { SaidPlace } from './read-said.ts';

/** A gig on its day, for the company: `codes` from an hour before until it ends; the code of the place at any time. */
export type CompanyGig = {
  gig: CountedGig;
  codes: CodesOfGig;
  showsCodes: boolean;
  places: SaidPlace[];
};

/**
 * What a company needs on the day and after: the code that it shows, and the places by their number. Also to whom it has met the program names nobody: the number is enough to accept the work,
 * and a name is given by the person alone.
 */
@Injectable()
export class ReadCompanyGig {
  constructor(
    private readonly own: OwnCompany,
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly said: ReadSaid,
    private readonly codes: CheckInCodes,
  ) {}

  /** Throws COMPANY_NOT_FOUND and GIG_NOT_FOUND, also for a draft. */
  async run(
    tx: Tx,
    { companyId, accountId, id }: { companyId: string; accountId: string; id: string },
  ): Promise<CompanyGig> {
    await this.own.run(tx, accountId, companyId);
    const gig = await this.gigs.byId(tx, id);
    if (gig?.companyId !== companyId || gig.state === 'draft')
      throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const all = await this.assignments.ofGigs(tx, [id]);
    const placed = all.filter(({ state }) => placedStates.includes(state));
    return {
      gig: {
        ...{ ...gig, taken: placed.length, companionHere: companionHere(placed) },
        callOffCost: callOffCost(gig, placed, tx.now),
      },
      codes: await this.codes.of(tx, id),
      showsCodes: gig.state !== 'called_off' && tx.now >= checkInFrom(gig) && tx.now <= gig.endsAt,
      places: await this.said.run(tx, 'company', placed),
    };
  }
}
