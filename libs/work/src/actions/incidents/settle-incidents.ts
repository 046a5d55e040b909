import { Injectable } from '@nestjs/common';
import { Refusal, isId, unwrap } from '@enishi/kernel';
import { NameMembers, PublicCompanies } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import type { IncidentEntity } from '../../store/incident.entity.ts';
import { IncidentStore } from '../../store/incident.store.ts';

/** An accident for the desk: at which gig of which company, to whom. */
export type SeenIncident = IncidentEntity & {
  gig: GigEntity;
  company: string;
  memberId: string | null;
  member: NamedMember | null;
};

/** The secretariat reads accidents, and says when they are settled. */
@Injectable()
export class SettleIncidents {
  constructor(
    private readonly incidents: IncidentStore,
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly names: NameMembers,
    private readonly companies: PublicCompanies,
  ) {}

  /** What is open first, two hundred at most; the look at the names is written down. */
  async list(tx: Tx, reader: DeskReader): Promise<SeenIncident[]> {
    const rows = await this.incidents.latest(tx);
    const places = await this.assignments.among(tx, [
      ...new Set(rows.map(({ assignmentId }) => assignmentId)),
    ]);
    const gigs = await this.gigs.among(tx, [...new Set(places.map(({ gigId }) => gigId))]);
    const members = [...new Set(places.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, members, { reader, reason: 'work:incidents' });
    const titles = await this.companies.run(tx, [...new Set(gigs.map(({ companyId }) => companyId))]);
    return rows.flatMap((row) => {
      const place = places.find(({ id }) => id === row.assignmentId);
      const gig = gigs.find(({ id }) => id === place?.gigId);
      if (!place || !gig) return [];
      const { memberId } = place;
      const company = titles.get(gig.companyId)?.title ?? '';
      return [{ ...row, gig, company, memberId, member: named.get(memberId ?? '') ?? null }];
    });
  }

  /** Both sides' reports of one place are settled, with what was done. Throws INCIDENT_NOT_FOUND where none is open, and WORK_REASON_WRONG. */
  async close(tx: Tx, { id, note, by }: { id: string; note: string; by: string }): Promise<void> {
    const written = unwrap(readReason(note));
    if (!isId(id) || !(await this.incidents.close(tx, id, { by, note: written })))
      throw new Refusal('not_found', 'INCIDENT_NOT_FOUND');
  }
}
