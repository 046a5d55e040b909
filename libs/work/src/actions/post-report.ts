import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { PostToCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { reportLetter } from '../domain/report-letter.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';

/** Writes to the company that work was reported, so that it looks at it before the days of inspection are over. */
@Injectable()
export class PostReport {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly company: PostToCompany,
    private readonly community: CurrentCommunity,
  ) {}

  /** Nothing where it was accepted or disputed before the mail went out. */
  async run(tx: Tx, assignmentId: string): Promise<void> {
    const place = await this.assignments.byId(tx, assignmentId);
    const gig = place && (await this.gigs.byId(tx, place.gigId));
    if (!gig || place.state !== 'reported' || !place.inspectedUntil) return;
    const { name: community } = await this.community.run(tx);
    const { inspectedUntil } = place;
    await this.company.run(tx, gig.companyId, {
      ...{ page: `/help/${gig.id}`, about: 'membership' },
      words: ({ locale }) =>
        reportLetter(
          {
            ...{ community, title: gig.title, place: place.place },
            when: formatTokyoSpan(gig.startsAt, gig.endsAt, locale),
            until: formatTokyoInstant(inspectedUntil, locale),
          },
          locale,
        ),
    });
  }
}
