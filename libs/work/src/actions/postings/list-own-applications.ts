import { Injectable } from '@nestjs/common';
import { AccountEmails, maskEmail } from '@enishi/identity';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { ApplicantLookStore } from '../../store/postings/applicant-look.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';

/** An application as the person sees it: with each look of the company, by the masked address of whoever looked (null where their account is gone). */
export type OwnApplication = {
  application: ApplicationEntity;
  title: string;
  company: string;
  looks: { at: Date; reader: string | null }[];
};

/** What somebody applied for, as they see it themselves. */
@Injectable()
export class ListOwnApplications {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly postings: PostingStore,
    private readonly looks: ApplicantLookStore,
    private readonly companies: PublicCompanies,
    private readonly emails: AccountEmails,
  ) {}

  /** The latest hundred. Needs the identity scope. */
  async run(tx: Tx, memberId: string): Promise<OwnApplication[]> {
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
}
