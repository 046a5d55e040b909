import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { gigMachine } from '../domain/gig.ts';
import { readReason } from '../domain/help-request.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { gigCalledOff } from '../work.events.ts';

/** A gig is closed to further people, opened again, or called off with a reason, by the desk or by the company whose it is. */
@Injectable()
export class TurnGig {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly own: OwnCompany,
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

  /** By the desk. Pressed twice it is done once. Throws GIG_NOT_FOUND, WORK_REASON_WRONG, and GIG_OVER (conflict) once it has begun. */
  async callOff(tx: Tx, { id, reason, by }: { id: string; reason: string; by: string }): Promise<void> {
    await this.end(tx, await this.ahead(tx, id), { reason, by, ender: 'desk' });
  }

  /** By whoever acts for the company. Throws the same, and COMPANY_NOT_FOUND; a draft is the desk's alone. */
  async callOffAsCompany(
    tx: Tx,
    { accountId, companyId }: { accountId: string; companyId: string },
    { id, reason }: { id: string; reason: string },
  ): Promise<void> {
    await this.own.run(tx, accountId, companyId);
    const gig = await this.ahead(tx, id, companyId);
    if (gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    await this.end(tx, gig, { reason, by: accountId, ender: 'company' });
  }

  private async ahead(tx: Tx, id: string, companyId: string | null = null): Promise<GigEntity> {
    const gig = await this.gigs.held(tx, id);
    if (!gig || (companyId && gig.companyId !== companyId)) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    if (gig.startsAt <= tx.now) throw new Refusal('conflict', 'GIG_OVER');
    return gig;
  }

  /** Who had a place. Once somebody has come for it, it has begun: what they came for is not refused any more. */
  private async calledOff(tx: Tx, id: string): Promise<string[]> {
    const held = await this.assignments.holding(tx, [id]);
    if (held.some(({ state }) => state !== 'taken')) throw new Refusal('conflict', 'GIG_OVER');
    return held.map((each) => each.id);
  }

  private async end(
    tx: Tx,
    { id, state }: GigEntity,
    { reason, by, ender }: { reason: string; by: string; ender: 'desk' | 'company' },
  ): Promise<void> {
    if (state === 'called_off') return;
    const why = unwrap(readReason(reason));
    const held = await this.calledOff(tx, id);
    await this.gigs.turn(tx, [id], { to: 'called_off', reason: why, by });
    await this.assignments.end(tx, held, { state: 'called_off', by: ender, reason: why });
    for (const assignmentId of held) await tx.emit(gigCalledOff, { assignmentId });
  }
}
