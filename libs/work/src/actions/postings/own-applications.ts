import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AllowTalk } from '@enishi/talent';
import { readMove } from '../../domain/postings/application.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { ApplicantLookStore } from '../../store/postings/applicant-look.store.ts';
import { applicationWithdrawn } from '../../work.events.ts';

/** What somebody withdraws of what they applied for, and what becomes of it when they leave or two entries of the register were one person. */
@Injectable()
export class OwnApplications {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly looks: ApplicantLookStore,
    private readonly talks: AllowTalk,
  ) {}

  /** From the commit on the company reads nothing; pressed twice it is done once. Throws JOB_APPLICATION_NOT_FOUND, also for somebody else's, and JOB_APPLICATION_MOVED (conflict) where it is over. */
  async withdraw(tx: Tx, memberId: string, id: string): Promise<void> {
    const held = await this.applications.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'JOB_APPLICATION_NOT_FOUND');
    if (held.state === 'withdrawn') return;
    unwrap(readMove({ from: held.state, to: 'withdrawn', by: 'person' }, ''));
    await this.end(tx, [id], 'person');
    if (!(await this.applications.isWith(tx, memberId, held.companyId)))
      await this.talks.end(tx, memberId, held.companyId);
  }

  /** Somebody is a member no more: what goes on is withdrawn. */
  async left(tx: Tx, memberId: string): Promise<void> {
    const live = await this.applications.live(tx, memberId);
    await this.end(
      tx,
      live.map(({ id }) => id),
      'departed',
    );
  }

  /** What the closed entry had applied for is the other's; where both had applied, one stands. */
  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    const of = { from: mergedId, to: keptId };
    for (const { id } of await this.applications.doubled(tx, of))
      await this.applications.move(tx, id, { to: 'withdrawn', by: 'merged', reason: null, hiredOn: null });
    await this.applications.handOver(tx, of);
  }

  /** Each has again what it, or an earlier double of it, had applied for; what had ended stays ended. */
  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.applications.handBack(tx, mergedId, doubles);
  }

  private async end(tx: Tx, ids: readonly string[], by: 'person' | 'departed'): Promise<void> {
    const read = new Set((await this.looks.of(tx, ids)).map(({ applicationId }) => applicationId));
    for (const id of ids) {
      await this.applications.move(tx, id, { to: 'withdrawn', by, reason: null, hiredOn: null });
      if (read.has(id)) await tx.emit(applicationWithdrawn, { applicationId: id });
    }
  }
}
