import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { ApplicantLookStore } from '../../store/postings/applicant-look.store.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { PostPostings } from './post-postings.ts';

/** What happens to postings by the day. None is shown longer because it did not run: that is a comparison of days. */
@Injectable()
export class KeepPostings {
  constructor(
    private readonly postings: PostingStore,
    private readonly applications: ApplicationStore,
    private readonly looks: ApplicantLookStore,
    private readonly post: PostPostings,
    private readonly provisions: ProvisionStore,
  ) {}

  /** Writes down what has expired, asks companies whether the rest still holds, and about those they hired; each once. */
  async ask(tx: Tx): Promise<void> {
    await this.postings.expire(tx);
    await this.post.askToConfirm(tx);
    await this.post.askAboutStays(tx);
  }

  /** Forgets messages half a year after a no, and looks and what employers were told after their years. */
  async forget(tx: Tx): Promise<void> {
    await this.applications.forget(tx);
    await this.looks.forget(tx);
    await this.provisions.forget(tx);
  }
}
