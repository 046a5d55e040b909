import { Injectable } from '@nestjs/common';
import { AccountEmails, maskEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readMove } from '../../domain/postings/application.ts';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { ApplicantLookStore } from '../../store/postings/applicant-look.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { applicationWithdrawn } from '../../work.events.ts';

/** An application as the person sees it: with each look of the company, by the masked address of whoever looked (null where their account is gone). */
export type OwnApplication = {
  application: ApplicationEntity;
  title: string;
  company: string;
  looks: { at: Date; reader: string | null }[];
};

/** What somebody applied for, what they withdraw, and what becomes of it when they leave or two entries of the register were one person. */
@Injectable()
export class OwnApplications {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly postings: PostingStore,
    private readonly looks: ApplicantLookStore,
    private readonly companies: PublicCompanies,
    private readonly emails: AccountEmails,
  ) {}

  /** The latest hundred. Needs the identity scope. */
  async list(tx: Tx, memberId: string): Promise<OwnApplication[]> {
    const rows = await this.applications.ofMember(tx, memberId);
    const postings = await this.postings.among(
      tx,
      rows.map(({ postingId }) => postingId),
    );
    const companies = await this.companies.run(
      tx,
      rows.map(({ companyId }) => companyId),
    );
    const looks = await this.looks.of(
      tx,
      rows.map(({ id }) => id),
    );
    const emails = await this.emails.run(tx, [...new Set(looks.map(({ lookedBy }) => lookedBy))]);
    return rows.map((application) => ({
      ...{ application, company: companies.get(application.companyId)?.title ?? '' },
      title: postings.find(({ id }) => id === application.postingId)?.title ?? '',
      looks: looks
        .filter(({ applicationId }) => applicationId === application.id)
        .map(({ lookedAt: at, lookedBy }) => {
          const email = emails.get(lookedBy);
          return { at, reader: email ? maskEmail(email) : null };
        }),
    }));
  }

  /** From the commit on the company reads nothing; pressed twice it is done once. Throws JOB_APPLICATION_NOT_FOUND, also for somebody else's, and JOB_APPLICATION_MOVED (conflict) where it is over. */
  async withdraw(tx: Tx, memberId: string, id: string): Promise<void> {
    const held = await this.applications.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'JOB_APPLICATION_NOT_FOUND');
    if (held.state === 'withdrawn') return;
    unwrap(readMove({ from: held.state, to: 'withdrawn', by: 'person' }, ''));
    await this.end(tx, [id], 'person');
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
