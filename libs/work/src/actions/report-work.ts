import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { noHours, readHours } from '../domain/hours.ts';
import type { TypedHours } from '../domain/hours.ts';
import { inspectedUntil, readReport, standingAt } from '../domain/inspection.ts';
import type { WorkReport } from '../domain/inspection.ts';
import { rulesOf } from '../domain/track.ts';
import { minutesOf } from '../domain/wage.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { workReported } from '../work.events.ts';

/** Whoever worked says that it is done, and what it took. Said anew it replaces what was said, until it is accepted. */
@Injectable()
export class ReportWork {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly doing: DoingStore,
    private readonly gigs: GigStore,
  ) {}

  /**
   * Throws ASSIGNMENT_NOT_FOUND, also for somebody else's, REPORT_NOT_YET (conflict) before the check-in, REPORT_OVER (conflict) once it was accepted or decided, and the refusals of
   * `readReport`. Where the work goes by hours these are asked for, and the minutes are theirs; `readHours`.
   */
  async run(
    tx: Tx,
    memberId: string,
    { id, hours = null, ...typed }: WorkReport & { id: string; hours?: TypedHours | null },
  ): Promise<void> {
    const held = await this.assignments.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const gig = (await this.gigs.byId(tx, held.gigId))!;
    const worked = rulesOf(gig).byHours ? unwrap(readHours(hours ?? noHours, gig.startsAt, tx.now)) : null;
    const minutes = worked ? minutesOf(worked).worked : typed.minutes;
    const report = unwrap(readReport({ ...typed, minutes }));
    const state = standingAt(held, tx.now);
    if (state === 'taken' || (state === 'disputed' && !held.checkedInAt))
      throw new Refusal('conflict', 'REPORT_NOT_YET');
    if (state !== 'checked_in' && state !== 'reported' && state !== 'disputed')
      throw new Refusal('conflict', 'REPORT_OVER');
    await this.doing.report(tx, id, { ...report, inspectedUntil: inspectedUntil(gig.day, tx.now) });
    if (worked) await this.doing.noteHours(tx, id, worked);
    // Said anew it is looked at as before; the company has its mail.
    if (state === 'checked_in') await tx.emit(workReported, { assignmentId: id });
  }
}
