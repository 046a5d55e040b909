import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { complaintLetter } from '../../domain/postings/posting-letters.ts';
import { PostingStore } from '../../store/postings/posting.store.ts';

/** Writes to the office that somebody says something is wrong with a posting; what it is stands on the page alone. */
@Injectable()
export class PostComplaint {
  constructor(
    private readonly postings: PostingStore,
    private readonly community: CurrentCommunity,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, postingId: string): Promise<void> {
    const posting = await this.postings.byId(tx, postingId);
    if (!posting) return;
    const { name: community, contactEmail, slug } = await this.community.run(tx);
    const { button, ...letter } = complaintLetter({ community, title: posting.title });
    await this.mailbox.post(tx, {
      ...{ to: contactEmail, locale: 'ja', kind: 'transactional', ...letter },
      button: { label: button, url: this.links.to(slug, 'ja', `/desk/postings/${postingId}`) },
    });
  }
}
