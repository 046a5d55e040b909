import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { PostLetter } from '@enishi/membership';
import { Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { companionBy, companionHere } from '../../domain/team/companion.ts';
import { aloneLetter, alonePaper, companionGoneLetter } from '../../domain/team/companion-letters.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';

/** Letters about gigs to which beginners come with somebody experienced. */
@Injectable()
export class FollowCompanions {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly post: PostLetter,
    private readonly mailbox: Mailbox,
    private readonly community: CurrentCommunity,
  ) {}

  /** To a beginner whose place ended. */
  async alone(tx: Tx, assignmentId: string): Promise<void> {
    const place = await this.assignments.byId(tx, assignmentId);
    const gig = place && (await this.gigs.byId(tx, place.gigId));
    if (!gig || !place.memberId) return;
    await this.post.run(tx, place.memberId, ({ addressed, community, locale }) => {
      const when = formatTokyoSpan(gig.startsAt, gig.endsAt, locale);
      return { page: '/gigs', words: aloneLetter({ addressed, community, title: gig.title, when }, locale) };
    });
  }

  /** The last who was experienced gave their place back: beginners are told, and the office once the program decides nothing by itself any more. */
  async givenBack(tx: Tx, assignmentId: string): Promise<void> {
    const place = await this.assignments.byId(tx, assignmentId);
    const gig = place?.seasoned ? await this.gigs.byId(tx, place.gigId) : null;
    if (!gig || gig.state === 'called_off' || gig.startsAt <= tx.now) return;
    const holding = await this.assignments.holding(tx, [gig.id]);
    const beginners = holding.filter(({ seasoned, state }) => seasoned === false && state === 'taken');
    if (companionHere(holding) || beginners.length === 0) return;
    const due = companionBy(gig.startsAt);
    for (const { memberId } of beginners)
      if (memberId)
        await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
          const when = formatTokyoSpan(gig.startsAt, gig.endsAt, locale);
          const until = due > tx.now ? formatTokyoInstant(due, locale) : null;
          const facts = { addressed, community, title: gig.title, when, until };
          return { page: '/me/gigs', words: companionGoneLetter(facts, locale) };
        });
    if (due <= tx.now) await this.office(tx, gig, beginners.length);
  }

  private async office(tx: Tx, gig: GigEntity, count: number): Promise<void> {
    const { contactEmail } = await this.community.run(tx);
    const when = formatTokyoSpan(gig.startsAt, gig.endsAt, 'ja');
    await this.mailbox.post(tx, {
      ...{ to: contactEmail, locale: 'ja', kind: 'transactional' },
      ...alonePaper({ title: gig.title, when, count }),
    });
  }
}
