import { Injectable } from '@nestjs/common';
import { formatJapaneseDate } from '@enishi/japan';
import { PostLetter, PostToCompany, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { applicationNumberOf } from '../../domain/postings/application.ts';
import {
  appliedLetter,
  confirmLetter,
  movedLetter,
  stayLetter,
  withdrawnLetter,
} from '../../domain/postings/posting-letters.ts';
import { confirmBy } from '../../domain/postings/posting.ts';
import type { ApplicationEntity } from '../../store/postings/application.entity.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import type { PostingEntity } from '../../store/postings/posting.entity.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';

/** Letters about postings. Those to companies name nobody: what is in a mailbox is out of the person's hands. */
@Injectable()
export class PostPostings {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly postings: PostingStore,
    private readonly companies: PublicCompanies,
    private readonly person: PostLetter,
    private readonly company: PostToCompany,
  ) {}

  async applied(tx: Tx, applicationId: string): Promise<void> {
    await this.toCompany(tx, applicationId, appliedLetter);
  }

  /** The company had read it, and is asked to delete what it holds. */
  async withdrawn(tx: Tx, applicationId: string): Promise<void> {
    await this.toCompany(tx, applicationId, withdrawnLetter);
  }

  /** To the person, in the state as it is by now. */
  async moved(tx: Tx, applicationId: string): Promise<void> {
    const { application, posting } = await this.of(tx, applicationId);
    if (!application?.memberId || !posting) return;
    const company = (await this.companies.run(tx, [posting.companyId])).get(posting.companyId)?.title ?? '';
    const { state, reason } = application;
    await this.person.run(tx, application.memberId, ({ addressed, community, locale }) => {
      const words = movedLetter(
        { addressed, community, title: posting.title, company, state, reason },
        locale,
      );
      return words && { page: '/me/applications', words };
    });
  }

  /** Those whose confirmation falls due. */
  async askToConfirm(tx: Tx): Promise<void> {
    for (const { id, companyId, title, confirmedOn } of await this.postings.askDue(tx))
      await this.company.run(tx, companyId, {
        ...{ about: 'membership', page: `/postings/${id}` },
        words: ({ greeting, locale }) =>
          confirmLetter({ greeting, title, by: formatJapaneseDate(confirmBy(confirmedOn!), locale) }, locale),
      });
  }

  /** Six and twelve months after somebody was hired. */
  async askAboutStays(tx: Tx): Promise<void> {
    const due = await this.applications.askStays(tx);
    const postings = await this.postings.among(tx, [...new Set(due.map(({ postingId }) => postingId))]);
    for (const { postingId, companyId, months } of due) {
      const title = postings.find(({ id }) => id === postingId)?.title ?? '';
      await this.company.run(tx, companyId, {
        ...{ about: 'membership', page: `/postings/${postingId}` },
        words: ({ greeting, locale }) => stayLetter({ greeting, title, months }, locale),
      });
    }
  }

  private async toCompany(tx: Tx, id: string, letter: typeof appliedLetter): Promise<void> {
    const { application, posting } = await this.of(tx, id);
    if (!application || !posting) return;
    const number = applicationNumberOf(id);
    await this.company.run(tx, posting.companyId, {
      ...{ about: 'membership', page: `/postings/${posting.id}` },
      words: ({ greeting, locale }) => letter({ greeting, title: posting.title, number }, locale),
    });
  }

  private async of(
    tx: Tx,
    id: string,
  ): Promise<{ application: ApplicationEntity | null; posting: PostingEntity | null }> {
    const application = await this.applications.byId(tx, id);
    const posting = application ? await this.postings.byId(tx, application.postingId) : null;
    return { application, posting };
  }
}
