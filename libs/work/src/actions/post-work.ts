import { Injectable } from '@nestjs/common';
import { formatTokyoSpan } from '@enishi/japan';
import { yen } from '@enishi/kernel';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { termsText } from '../domain/terms.ts';
import { disputedLetter } from '../domain/judging-letters.ts';
import { trackLetters } from '../domain/track-letters.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { GigStore } from '../store/gig.store.ts';
import { PayoutStore } from '../store/payout.store.ts';
import { TermsStore } from '../store/terms.store.ts';

/** Letters to those who take gigs. Nothing where the person was erased meanwhile. */
@Injectable()
export class PostWork {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly terms: TermsStore,
    private readonly payouts: PayoutStore,
    private readonly post: PostLetter,
  ) {}

  /** The terms, in the words in which they were frozen: also where the place was given back meanwhile, since they were told. */
  async taken(tx: Tx, assignmentId: string): Promise<void> {
    const { memberId, gig } = await this.of(tx, assignmentId);
    const [told] = await this.terms.of(tx, [assignmentId]);
    if (!memberId || !gig || !told) return;
    await this.post.run(tx, memberId, ({ addressed, community }) => ({
      page: '/me/gigs',
      words: trackLetters[gig.track].taken(
        { addressed, community, title: gig.title, terms: termsText(told.lines) },
        told.locale,
      ),
    }));
  }

  async calledOff(tx: Tx, assignmentId: string): Promise<void> {
    const { memberId, gig } = await this.of(tx, assignmentId);
    if (!memberId || !gig) return;
    const [allowance] = await this.payouts.ofAssignment(tx, assignmentId);
    const { track, day: workDay } = gig;
    const due = { owed: allowance?.amount ?? yen(0), dueOn: allowance?.dueOn ?? workDay };
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
      const when = formatTokyoSpan(gig.startsAt, gig.endsAt, locale);
      const facts = { addressed, community, title: gig.title, when, reason: gig.reason ?? '', ...due };
      return { page: '/gigs', words: trackLetters[track].calledOff(facts, locale) };
    });
  }

  /** That the company says otherwise, and that nothing is decided before the desk has asked both. */
  async disputed(tx: Tx, assignmentId: string): Promise<void> {
    const { memberId, gig } = await this.of(tx, assignmentId);
    if (!memberId || !gig) return;
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => ({
      page: `/me/gigs/${assignmentId}`,
      words: disputedLetter({ addressed, community, title: gig.title }, locale),
    }));
  }

  /** What the desk found. Nothing where it was accepted before. */
  async decided(tx: Tx, assignmentId: string): Promise<void> {
    const { memberId, gig, assignment } = await this.of(tx, assignmentId);
    if (!memberId || !gig || !assignment) return;
    const { state, reason } = assignment;
    await this.post.run(tx, memberId, ({ addressed, community, locale }) => {
      const facts = {
        addressed,
        community,
        title: gig.title,
        reason: reason ?? '',
        done: state === 'accepted',
      };
      return {
        page: `/me/gigs/${assignmentId}`,
        words: trackLetters[gig.track].decided({ ...facts, reward: yen(gig.reward) }, locale),
      };
    });
  }

  private async of(tx: Tx, assignmentId: string) {
    const assignment = await this.assignments.byId(tx, assignmentId);
    const gig = assignment ? await this.gigs.byId(tx, assignment.gigId) : null;
    return { assignment, memberId: assignment?.memberId ?? null, gig };
  }
}
