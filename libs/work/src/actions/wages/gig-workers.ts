import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindContacts, OwnCompany } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { rulesOf } from '../../domain/track.ts';
import { isGuardedOn } from '../../domain/working-age.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { AssignmentEntity } from '../../store/assignment.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { WageClerk } from './company-wages.ts';
import { RecordProvision } from './record-provision.ts';

/** Whom a company employs by a gig, as the register knows them at this moment; `young`: younger than eighteen on the day of the work, to whom the employer owes what the law guards them with. */
export type GigWorker = { place: AssignmentEntity; contact: Contact; young: boolean };

/** An employer reads who works for it on a gig; each look is written down in the same transaction. */
@Injectable()
export class GigWorkers {
  constructor(
    private readonly own: OwnCompany,
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly contacts: FindContacts,
    private readonly provision: RecordProvision,
  ) {}

  /** By their number; of a gig of 業務委託 nobody, since its company is told of nobody. Throws COMPANY_NOT_FOUND and GIG_NOT_FOUND. */
  async run(tx: Tx, clerk: WageClerk, gigId: string): Promise<GigWorker[]> {
    const company = await this.own.run(tx, clerk.accountId, clerk.companyId);
    const gig = await this.gigs.byId(tx, gigId);
    if (gig?.companyId !== clerk.companyId || gig.state === 'draft')
      throw new Refusal('not_found', 'GIG_NOT_FOUND');
    if (!rulesOf(gig).namesWorker) return [];
    const places = await this.assignments.holding(tx, [gigId]);
    const known = await this.contacts.run(
      tx,
      places.flatMap(({ memberId }) => memberId ?? []),
    );
    const seen = places.flatMap((place) => {
      const contact = known.get(place.memberId ?? '');
      if (!contact) return [];
      return [{ place, contact, young: contact.born !== null && isGuardedOn(contact.born, gig.day) }];
    });
    await this.provision.looks(
      tx,
      { ...clerk, companyName: company.name },
      seen.map(({ place: { id, memberId }, young }) => ({ id, memberId, young })),
    );
    return seen;
  }
}
