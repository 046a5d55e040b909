import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readableStates } from '../../domain/postings/application.ts';
import { emailConsentWording, readEmailConsent } from '../../domain/postings/application-wording.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';

/** Whoever applied shows the company their mail address, or stops that: a consent by itself, which no move of the selection asks for. */
@Injectable()
export class ShowEmail {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly companies: PublicCompanies,
  ) {}

  /**
   * `agreedTo`: the words as they were shown; null stops it, and from the commit on no look shows the address. Throws JOB_APPLICATION_NOT_FOUND, also for somebody else's, JOB_APPLICATION_MOVED (conflict) where
   * the company reads nothing any more, and JOB_APPLICATION_WORDING_CHANGED (conflict).
   */
  async run(
    tx: Tx,
    memberId: string,
    { id, agreedTo, locale }: { id: string; agreedTo: string | null; locale: Locale },
  ): Promise<void> {
    const held = await this.applications.held(tx, id);
    if (held?.memberId !== memberId) throw new Refusal('not_found', 'JOB_APPLICATION_NOT_FOUND');
    if (agreedTo === null) return this.applications.showEmail(tx, id, null);
    if (!readableStates.includes(held.state)) throw new Refusal('conflict', 'JOB_APPLICATION_MOVED');
    const company = (await this.companies.run(tx, [held.companyId])).get(held.companyId)?.title ?? '';
    await this.applications.showEmail(
      tx,
      id,
      unwrap(readEmailConsent(agreedTo, emailConsentWording(company)[locale])),
    );
  }
}
