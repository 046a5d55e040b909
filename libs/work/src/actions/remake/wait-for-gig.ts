import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { gigPhaseAt } from '../../domain/gig.ts';
import { isKept } from '../../domain/remake/waiting.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigWaitingStore } from '../../store/remake/gig-waiting.store.ts';
import { GigTeamStore } from '../../store/team/gig-team.store.ts';
import { OfferFreed } from './offer-freed.ts';

/** How many wait in front of somebody, or until when a place is kept for them; `kept` places are kept for others, also for teams. Null where they do not wait. */
export type OwnWaiting = { before: number | null; heldUntil: Date | null; kept: number };

/** Waiting for a place of a gig that is full. */
@Injectable()
export class WaitForGig {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly waiting: GigWaitingStore,
    private readonly teams: GigTeamStore,
    private readonly offering: OfferFreed,
  ) {}

  /** Pressed twice it is one. Throws GIG_NOT_FOUND, GIG_NOT_OPEN (conflict) for what is over or closed, GIG_HAS_PLACES (conflict) where a place is free, GIG_OWN (conflict) for who has one. */
  async run(tx: Tx, memberId: string, gigId: string): Promise<void> {
    const gig = await this.gigs.held(tx, gigId);
    if (!gig || gig.state === 'draft') throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const holding = await this.assignments.holding(tx, [gigId]);
    if (holding.some((each) => each.memberId === memberId)) throw new Refusal('conflict', 'GIG_OWN');
    const queue = await this.waiting.of(tx, gigId);
    if (queue.some((each) => each.memberId === memberId && each.state === 'waiting')) return;
    const kept = queue.filter((each) => isKept(each, tx.now)).length + (await this.teams.kept(tx, gigId));
    const phase = gigPhaseAt({ ...gig, taken: holding.length + kept }, tx.now);
    if (phase === 'open') throw new Refusal('conflict', 'GIG_HAS_PLACES');
    if (phase !== 'filled') throw new Refusal('conflict', 'GIG_NOT_OPEN');
    // Whose offer has lapsed stands at the end of the line again.
    await this.waiting.end(tx, { gigId, memberId }, 'left');
    await this.waiting.add(tx, gigId, memberId);
  }

  /** Waits no more; a place that was kept is offered to the next at the same commit. Throws GIG_NOT_FOUND. */
  async leave(tx: Tx, memberId: string, gigId: string): Promise<void> {
    if (!(await this.gigs.held(tx, gigId))) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    await this.waiting.end(tx, { gigId, memberId }, 'left');
    await this.offering.run(tx, gigId);
  }

  /** For the page of a gig. The caller knows that the gig may be read. */
  async read(tx: Tx, memberId: string | null, gigId: string): Promise<OwnWaiting> {
    const queue = await this.waiting.of(tx, gigId);
    const own = queue.find((each) => each.memberId === memberId);
    const offered = queue.filter((each) => each !== own && isKept(each, tx.now)).length;
    const kept = offered + (await this.teams.kept(tx, gigId));
    const ahead = queue.filter(({ state }) => state === 'waiting');
    const before = own?.state === 'waiting' ? ahead.indexOf(own) : null;
    return { before, heldUntil: own && isKept(own, tx.now) ? own.heldUntil : null, kept };
  }
}
