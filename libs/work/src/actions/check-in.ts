import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isFresh } from '../domain/check-in-code.ts';
import type { GivenCode } from '../domain/check-in-code.ts';
import { readNotedTime, readTurn } from '../domain/check-in.ts';
import { readReason } from '../domain/help-request.ts';
import { inspectedUntil } from '../domain/inspection.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import { DoingStore } from '../store/doing.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import { CheckInCodes } from './check-in-codes.ts';

/**
 * Who says to be there: `id` of their place (null where the picture says the gig), the code, that they came themselves, and when they noted it where there was no network.
 */
export type CheckInWish = {
  memberId: string;
  id: string | null;
  code: string;
  myself: boolean;
  notedAt: Date | null;
};

/** Whoever took a place checks in where the work is, by what the company's phone shows, or by the code of the place. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly doing: DoingStore,
    private readonly codes: CheckInCodes,
    private readonly community: CurrentCommunity,
  ) {}

  /**
   * Answers with the place; sent twice it is kept once, with the first time. Throws CHECK_IN_CODE_WRONG, CHECK_IN_CODE_OLD, CHECK_IN_OTHER_COMMUNITY, CHECK_IN_OTHER_GIG,
   * CHECK_IN_NOT_MYSELF, CHECK_IN_GIVEN_BACK, CHECK_IN_CALLED_OFF, CHECK_IN_DECIDED, ASSIGNMENT_NOT_FOUND, and the refusals of `readTurn` and `readNotedTime`.
   */
  async run(tx: Tx, { memberId, id, code, myself, notedAt }: CheckInWish): Promise<string> {
    const named = await this.named(tx, memberId, id);
    const given = this.codes.read(code);
    if (!given) throw wrong('CHECK_IN_CODE_WRONG');
    const seen = await this.meant(tx, memberId, { named, given });
    const { gig, held } = await this.held(tx, seen);
    if (!held.checkedInAt) {
      const at = this.readAt(tx, { gig, given, notedAt });
      if (!myself) throw new Refusal('forbidden', 'CHECK_IN_NOT_MYSELF', { field: 'myself' });
      const way = given.kind === 'place' ? 'place_code' : 'code';
      const until = inspectedUntil(gig.day, tx.now);
      await this.doing.checkIn(tx, held.id, { at, way, note: null, by: null, inspectedUntil: until });
    }
    return held.id;
  }

  /**
   * By the desk, with what it has seen or heard as the reason; also later, once the time to check in has come. Pressed twice it is done once. Throws PLACE_NOT_FOUND,
   * WORK_REASON_WRONG, CHECK_IN_EARLY, CHECK_IN_OTHER_DAY, CHECK_IN_GIVEN_BACK, CHECK_IN_CALLED_OFF, CHECK_IN_DECIDED.
   */
  async atDesk(tx: Tx, { id, reason, by }: { id: string; reason: string; by: string }): Promise<void> {
    const seen = await this.assignments.byId(tx, id);
    if (!seen) throw new Refusal('not_found', 'PLACE_NOT_FOUND');
    const note = unwrap(readReason(reason));
    const { gig, held } = await this.held(tx, seen);
    if (held.checkedInAt) return;
    const at = tx.now > gig.endsAt ? gig.startsAt : unwrap(readTurn(gig, tx.now));
    const until = inspectedUntil(gig.day, tx.now);
    await this.doing.checkIn(tx, id, { at, way: 'desk', note, by, inspectedUntil: until });
  }

  /** The own place that was named, whatever the code says. */
  private async named(tx: Tx, memberId: string, id: string | null): Promise<AssignmentEntity | null> {
    const named = id === null ? null : await this.assignments.byId(tx, id);
    if (id !== null && named?.memberId !== memberId) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    return named;
  }

  /** Which own place a code is meant for. */
  private async meant(
    tx: Tx,
    memberId: string,
    { named, given }: { named: AssignmentEntity | null; given: GivenCode },
  ): Promise<AssignmentEntity> {
    if (given.kind === 'shown') {
      if (given.communitySlug !== (await this.community.run(tx)).slug)
        throw wrong('CHECK_IN_OTHER_COMMUNITY');
      const own = await this.doing.ofGig(tx, memberId, given.gigId);
      if (!own || (named && own.id !== named.id)) throw wrong('CHECK_IN_OTHER_GIG');
      if (!own.checkedInAt && !isFresh(given.turn, tx.now)) throw wrong('CHECK_IN_CODE_OLD');
      return own;
    }
    if (!named) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    if (!named.checkedInAt && !this.codes.fits(given, named.gigId, tx.now))
      throw wrong('CHECK_IN_CODE_WRONG');
    return named;
  }

  /** The gig first, as whoever takes or calls off does; what is called off at this moment is not checked in to. */
  private async held(tx: Tx, seen: AssignmentEntity): Promise<{ gig: GigEntity; held: AssignmentEntity }> {
    const gig = await this.gigs.held(tx, seen.gigId);
    const held = await this.assignments.held(tx, seen.id);
    if (!gig || !held) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    if (held.state === 'called_off') throw wrong('CHECK_IN_CALLED_OFF');
    if (held.state === 'withdrawn') throw wrong('CHECK_IN_GIVEN_BACK');
    if (!held.checkedInAt && (held.state === 'not_done' || held.state === 'accepted'))
      throw wrong('CHECK_IN_DECIDED');
    return { gig, held };
  }

  private readAt(
    tx: Tx,
    { gig, given, notedAt }: { gig: GigEntity; given: GivenCode; notedAt: Date | null },
  ): Date {
    return unwrap(
      given.kind === 'place' && notedAt ? readNotedTime(gig, notedAt, tx.now) : readTurn(gig, tx.now),
    );
  }
}

const wrong = (code: string): Refusal => new Refusal('conflict', code, { field: 'code' });
