import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import { FindContacts, OwnCompany } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AllowTalk } from '@enishi/talent';
import { applicationItems, emailItem } from '../../domain/postings/application-wording.ts';
import { readableStates } from '../../domain/postings/application.ts';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { ApplicantLookStore } from '../../store/postings/applicant-look.store.ts';
import type { PostingClerk } from './write-posting.ts';

/**
 * An applicant as the company sees them: as the register knows them at this moment, and what they wrote. `email`: null until they agreed to that as well; `talkId`: where the two write to each other, null once
 * the person has stopped that.
 */
export type OpenedApplicant = {
  application: ApplicationEntity;
  contact: Omit<Contact, 'email'>;
  email: string | null;
  talkId: string | null;
};

/** Who applied, for whoever acts for the company: a list that names nobody, and one of them, which is a disclosure and is recorded. */
@Injectable()
export class ReadApplicants {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly looks: ApplicantLookStore,
    private readonly own: OwnCompany,
    private readonly contacts: FindContacts,
    private readonly talks: AllowTalk,
  ) {}

  /** The newest three hundred of a posting; names nobody. Throws COMPANY_NOT_FOUND; of another company's posting there are none. */
  async list(
    tx: Tx,
    { accountId, companyId }: PostingClerk,
    postingId: string,
  ): Promise<ApplicationEntity[]> {
    await this.own.run(tx, accountId, companyId);
    const rows = await this.applications.ofPosting(tx, postingId);
    return rows.filter((each) => each.companyId === companyId);
  }

  /**
   * Opens one (個人情報保護法27条); the record (29条) is written in the same transaction, and the application is held until its commit, so that a withdrawal waits for whoever is reading. Throws
   * COMPANY_NOT_FOUND, and JOB_APPLICATION_NOT_FOUND for everything that is not to be seen, whatever the reason.
   */
  async open(tx: Tx, { accountId, companyId }: PostingClerk, id: string): Promise<OpenedApplicant> {
    const company = await this.own.run(tx, accountId, companyId);
    const application = await this.applications.held(tx, id);
    const memberId = application?.companyId === companyId ? application.memberId : null;
    const contact = memberId ? (await this.contacts.run(tx, [memberId])).get(memberId) : undefined;
    if (!application || !memberId || !contact || !readableStates.includes(application.state))
      throw new Refusal('not_found', 'JOB_APPLICATION_NOT_FOUND');
    await this.looks.add(tx, {
      ...{ id: newId(), communityId: tx.community, applicationId: id, memberId, companyId },
      ...{ companyName: company.name, lookedBy: accountId },
      items: [...applicationItems, ...(application.emailAgreedAt ? [emailItem] : [])],
      lookedAt: tx.now,
    });
    const email = application.emailAgreedAt ? contact.email : null;
    return { application, contact, email, talkId: await this.talks.standing(tx, memberId, companyId) };
  }
}
