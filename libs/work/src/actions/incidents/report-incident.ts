import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { Side } from '../../domain/claim.ts';
import { readIncident } from '../../domain/incident.ts';
import type { IncidentForm } from '../../domain/incident.ts';
import type { AssignmentEntity } from '../../store/assignment.entity.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { IncidentStore } from '../../store/incident.store.ts';
import { incidentReported } from '../../work.events.ts';

/** Somebody was hurt, or something happened, at a gig: either side says so, of both tracks. Evaluations wait until the secretariat found it settled. */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly incidents: IncidentStore,
    private readonly own: OwnCompany,
  ) {}

  /** Said anew it replaces what was said, and is open again. Throws ASSIGNMENT_NOT_FOUND, also for somebody else's, and the refusals of `readIncident`. */
  async asWorker(tx: Tx, memberId: string, { id, ...form }: IncidentForm & { id: string }): Promise<void> {
    const place = await this.assignments.held(tx, id);
    if (place?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    await this.keep(tx, place, 'worker', form);
  }

  /** Throws COMPANY_NOT_FOUND, PLACE_NOT_FOUND, and the same. */
  async asCompany(
    tx: Tx,
    { companyId, accountId }: { companyId: string; accountId: string },
    { id, ...form }: IncidentForm & { id: string },
  ): Promise<void> {
    await this.own.run(tx, accountId, companyId);
    const place = await this.assignments.held(tx, id);
    const gig = place && (await this.gigs.byId(tx, place.gigId));
    if (gig?.companyId !== companyId) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    await this.keep(tx, place!, 'company', form);
  }

  private async keep(tx: Tx, place: AssignmentEntity, side: Side, form: IncidentForm): Promise<void> {
    const read = unwrap(readIncident(form, place.startsAt, tx.now));
    // Of whom was erased nothing more is written.
    const told = place.memberId ? read : { ...read, what: null, insurance: null };
    await this.incidents.put(tx, {
      ...{ ...told, assignmentId: place.id, side, communityId: tx.community, toldAt: tx.now },
      ...{ closedAt: null, closedBy: null, closedNote: null },
    });
    await tx.emit(incidentReported, { assignmentId: place.id });
  }
}
