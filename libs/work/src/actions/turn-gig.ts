import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { gigMachine } from '../domain/gig.ts';
import { readReason } from '../domain/help-request.ts';
import { callOffCost } from '../domain/track.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { gigCalledOff } from '../work.events.ts';
import { AccruePay } from './pay/accrue-pay.ts';

/** Which gig is called off and why; `shown`: the yen that were shown to be owed for it, none where left out. */
export type CallOff = { id: string; reason: string; shown?: number };

/** A gig is closed to further people, opened again, or called off with a reason, by the desk or by the company whose it is. */
@Injectable()
export class TurnGig {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly own: OwnCompany,
    private readonly pay: AccruePay,
  ) {}

  /** Nobody more takes a place of it, or people do again. Pressed twice it is done once. Throws GIG_NOT_FOUND, GIG_OVER (conflict). */
  async open(tx: Tx, { id, open, by }: { id: string; open: boolean; by: string }): Promise<void> {
    const gig = await this.ahead(tx, id);
    const to = open ? 'open' : 'closed';
    if (gig.state === to) return;
    // A draft is put on the board by publishing it, with the look at its reward.
    if (gig.state === 'draft' || !gigMachine.may(gig.state, to)) throw new Refusal('conflict', 'GIG_OVER');
    await this.gigs.turn(tx, [id], { to, reason: null, by });
  }

  /**
   * By the desk. Pressed twice it is done once. What is owed for it is owed from the same commit on: `shown` yen were shown before the press. Throws GIG_NOT_FOUND, WORK_REASON_WRONG, GIG_OVER
   * (conflict) once it has begun, and CALL_OFF_COSTS (conflict; `cost`) where more would be owed than was shown.
   */
  async callOff(tx: Tx, { id, by, ...call }: CallOff & { by: string }): Promise<void> {
    await this.end(tx, await this.ahead(tx, id), { ...call, by, ender: 'desk' });
  }

  /** By whoever acts for the company. Throws the same, and COMPANY_NOT_FOUND; a draft is the desk's alone. */
  async callOffAsCompany(
    tx: Tx,
    { accountId, companyId }: { accountId: string; companyId: string },
    { id, ...call }: CallOff,
  ): Promise<void> {
    await this.own.run(tx, accountId, companyId);
    const gig = await this.ahead(tx, id, companyId);
    if (gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    await this.end(tx, gig, { ...call, by: accountId, ender: 'company' });
  }

  private async ahead(tx: Tx, id: string, companyId: string | null = null): Promise<GigEntity> {
    const gig = await this.gigs.held(tx, id);
    if (!gig || (companyId && gig.companyId !== companyId)) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    if (gig.startsAt <= tx.now) throw new Refusal('conflict', 'GIG_OVER');
    return gig;
  }

  /** Who had a place. Once somebody has come for it, it has begun: what they came for is not refused any more. */
  private async calledOff(tx: Tx, id: string): Promise<AssignmentEntity[]> {
    const held = await this.assignments.holding(tx, [id]);
    if (held.some(({ state }) => state !== 'taken')) throw new Refusal('conflict', 'GIG_OVER');
    return held;
  }

  private async end(
    tx: Tx,
    gig: GigEntity,
    { reason, shown = 0, by, ender }: Omit<CallOff, 'id'> & { by: string; ender: 'desk' | 'company' },
  ): Promise<void> {
    const { id, state } = gig;
    if (state === 'called_off') return;
    const why = unwrap(readReason(reason));
    const held = await this.calledOff(tx, id);
    const cost = callOffCost(gig, held, tx.now);
    if (cost > shown) throw new Refusal('conflict', 'CALL_OFF_COSTS', { cost });
    const ids = held.map((each) => each.id);
    await this.gigs.turn(tx, [id], { to: 'called_off', reason: why, by });
    await this.assignments.end(tx, ids, { state: 'called_off', by: ender, reason: why });
    for (const assignment of held) {
      await this.pay.recordCalledOff(tx, assignment, gig);
      await tx.emit(gigCalledOff, { assignmentId: assignment.id });
    }
  }
}
