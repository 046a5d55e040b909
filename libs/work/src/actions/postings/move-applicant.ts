import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AllowTalk } from '@enishi/talent';
import { readMove, stayAsked } from '../../domain/postings/application.ts';
import type { ApplicationState, Stay } from '../../domain/postings/application.ts';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { applicationMoved } from '../../work.events.ts';
import type { PostingClerk } from './write-posting.ts';

/** A company goes on with whoever applied, and says later whether they stayed. Both throw COMPANY_NOT_FOUND and JOB_APPLICATION_NOT_FOUND. */
@Injectable()
export class MoveApplicant {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly postings: PostingStore,
    private readonly own: OwnCompany,
    private readonly talks: AllowTalk,
  ) {}

  /**
   * One move of the table; pressed twice it is done once. With the last place the posting closes in the same commit. Nothing is paid to whoever is hired (お祝い金). Throws JOB_APPLICATION_MOVED (conflict),
   * WORK_REASON_WRONG, JOB_APPLICATION_PLACES_FILLED (conflict).
   */
  async run(
    tx: Tx,
    clerk: PostingClerk,
    { id, to, reason }: { id: string; to: ApplicationState; reason: string },
  ): Promise<void> {
    await this.own.run(tx, clerk.accountId, clerk.companyId);
    const seen = ofCompany(clerk, await this.applications.byId(tx, id));
    // The posting first, as whoever applies or closes does: of two who hire for the last place one waits, and counts again.
    const posting = await this.postings.held(tx, seen.postingId);
    const held = ofCompany(clerk, await this.applications.held(tx, id));
    if (held.state === to) return;
    const why = unwrap(readMove({ from: held.state, to, by: 'company' }, reason));
    const left = to === 'hired' && posting ? await this.placesLeft(tx, posting) : null;
    if (left !== null && left <= 0) throw new Refusal('conflict', 'JOB_APPLICATION_PLACES_FILLED');
    const hiredOn = to === 'hired' ? tokyoDateOf(tx.now) : null;
    await this.applications.move(tx, id, {
      ...{ to, by: to === 'declined' ? 'company' : null, reason: why, hiredOn },
    });
    const { memberId, companyId } = held;
    if (to === 'declined' && memberId && !(await this.applications.isWith(tx, memberId, companyId)))
      await this.talks.end(tx, memberId, companyId);
    if (left === 1 && posting?.state === 'open')
      await this.postings.turn(tx, posting.id, { to: 'closed', reason: null, by: clerk.accountId });
    await tx.emit(applicationMoved, { applicationId: id });
  }

  /** Whether whoever was hired is still there, once that is asked. Throws JOB_APPLICATION_STAY_NOT_ASKED (conflict). */
  async answerStay(tx: Tx, clerk: PostingClerk, { id, stay }: { id: string; stay: Stay }): Promise<void> {
    await this.own.run(tx, clerk.accountId, clerk.companyId);
    const held = ofCompany(clerk, await this.applications.held(tx, id));
    const months = stayAsked(held, tokyoDateOf(tx.now));
    if (months === null) throw new Refusal('conflict', 'JOB_APPLICATION_STAY_NOT_ASKED');
    await this.applications.answerStay(tx, id, months, stay);
  }

  private async placesLeft(tx: Tx, { id, places }: { id: string; places: number }): Promise<number> {
    const [counts] = await this.applications.counts(tx, [id]);
    return places - (counts?.hired ?? 0);
  }
}

function ofCompany({ companyId }: PostingClerk, found: ApplicationEntity | null): ApplicationEntity {
  if (found?.companyId !== companyId) throw new Refusal('not_found', 'JOB_APPLICATION_NOT_FOUND');
  return found;
}
