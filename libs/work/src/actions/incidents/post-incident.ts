import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { PostToCompany } from '@enishi/membership';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { incidentLetter } from '../../domain/incident-letters.ts';
import { GigOfPlace } from './gig-of-place.ts';

/** Writes to the office and to the company that an accident was reported; what happened is said on the page alone. */
@Injectable()
export class PostIncident {
  constructor(
    private readonly gigs: GigOfPlace,
    private readonly company: PostToCompany,
    private readonly community: CurrentCommunity,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, assignmentId: string): Promise<void> {
    const gig = await this.gigs.run(tx, assignmentId);
    if (!gig) return;
    const { name: community, contactEmail, slug } = await this.community.run(tx);
    const { button, ...letter } = incidentLetter({ community, title: gig.title }, 'office', 'ja');
    await this.mailbox.post(tx, {
      ...{ to: contactEmail, locale: 'ja', kind: 'transactional', ...letter },
      button: { label: button, url: this.links.to(slug, 'ja', '/desk/work/places') },
    });
    await this.company.run(tx, gig.companyId, {
      ...{ page: `/help/${gig.id}`, about: 'membership' },
      words: ({ locale }) => incidentLetter({ community, title: gig.title }, 'company', locale),
    });
  }
}
