import { Injectable } from '@nestjs/common';
import { Refusal, addDays, endOfTokyoDay, tokyoDateOf, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { assignmentMachine } from '../domain/assignment.ts';
import { claimDays } from '../domain/claim.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { readReason } from '../domain/help-request.ts';
import { noHours, readHours } from '../domain/hours.ts';
import type { TypedHours } from '../domain/hours.ts';
import { standingAt } from '../domain/inspection.ts';
import { rulesOf } from '../domain/track.ts';
import type { Hours } from '../domain/wage.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import { AcceptPlace } from './accept-place.ts';
import { RaiseClaim } from './raise-claim.ts';

/** For which company, by which account, of which place. */
export type JudgedPlace = { companyId: string; accountId: string; id: string };

/** The company looks at the work (検収): it accepts it, or says what is wrong, and then the desk decides. */
@Injectable()
export class JudgeWork {
  constructor(
    private readonly own: OwnCompany,
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly accepting: AcceptPlace,
    private readonly claims: RaiseClaim,
  ) {}

  /** Pressed twice it is done once. Throws COMPANY_NOT_FOUND, PLACE_NOT_FOUND, WORK_NOT_YET (conflict) before somebody has checked in and the time is over, or reported; WORK_DECIDED (conflict). */
  async accept(tx: Tx, of: JudgedPlace): Promise<void> {
    const { held, gig } = await this.held(tx, of);
    if (held.state === 'accepted') return;
    if (held.state === 'taken' || (held.state === 'checked_in' && gig.endsAt > tx.now))
      throw new Refusal('conflict', 'WORK_NOT_YET');
    if (held.state === 'disputed' || !assignmentMachine.may(held.state, 'accepted'))
      throw new Refusal('conflict', 'WORK_DECIDED');
    await this.accepting.run(tx, held, { by: 'company', accountId: of.accountId, reason: null });
  }

  /**
   * Nobody is believed before the desk has asked: the place waits for it. Said anew it replaces what was said. Throws the same, WORK_REASON_WRONG, CLAIM_KIND_WRONG where that cannot be said of a
   * place as it stands, the refusals of `readHours` where it says other hours, and WORK_COUNTS_ACCEPTED (conflict) once the days of inspection are over.
   */
  async dispute(
    tx: Tx,
    {
      kind,
      reason,
      hours = null,
      ...of
    }: JudgedPlace & { kind: ClaimKind; reason: string; hours?: TypedHours | null },
  ): Promise<void> {
    const { held, gig } = await this.held(tx, of);
    const why = unwrap(readReason(reason));
    if (standingAt(held, tx.now) === 'accepted') throw new Refusal('conflict', 'WORK_COUNTS_ACCEPTED');
    const absent = held.state === 'taken' || (held.state === 'disputed' && !held.checkedInAt);
    if (kind === 'nobody_met' || (kind === 'no_show') !== absent)
      throw new Refusal('invalid', 'CLAIM_KIND_WRONG', { field: 'kind' });
    if (absent && gig.startsAt > tx.now) throw new Refusal('conflict', 'WORK_NOT_YET');
    if (absent && tooLate(gig, tx.now)) throw new Refusal('conflict', 'CLAIM_LATE', { days: claimDays });
    const said = kind === 'hours' ? this.hours(tx, { held, gig, hours }) : null;
    await this.claims.run(tx, held, { side: 'company', kind, reason: why, hours: said });
  }

  /** What the company says of the hours, where these were reported. */
  private hours(
    tx: Tx,
    { held, gig, hours }: { held: AssignmentEntity; gig: GigEntity; hours: TypedHours | null },
  ): Hours {
    if (!rulesOf(gig).byHours || !held.workedFrom)
      throw new Refusal('invalid', 'CLAIM_KIND_WRONG', { field: 'kind' });
    return unwrap(readHours(hours ?? noHours, gig.startsAt, tx.now));
  }

  private async held(
    tx: Tx,
    { companyId, accountId, id }: JudgedPlace,
  ): Promise<{ held: AssignmentEntity; gig: GigEntity }> {
    await this.own.run(tx, accountId, companyId);
    const held = await this.assignments.held(tx, id);
    const gig = held ? await this.gigs.byId(tx, held.gigId) : null;
    if (!held || gig?.companyId !== companyId) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    return { held, gig };
  }
}

/** Whether it is too late to say that nobody came, or that nobody was there. */
export const tooLate = ({ day }: GigEntity, now: Date): boolean =>
  now > endOfTokyoDay(addDays(day, claimDays)) && tokyoDateOf(now) !== day;
