import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readWord } from '../../domain/registration/registration.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { TermsStore } from '../../store/terms.store.ts';
import type { TermsEntity } from '../../store/terms.entity.ts';
import { TakeGig } from '../take-gig.ts';
import { TickSteps } from './tick-steps.ts';

/** Which gig, and what the person said, as it was heard. */
export type WishOfPerson = { gigId: string; word: string };

/** The terms that were told to a person, for the paper that is handed over. */
@Injectable()
export class TermsOfPerson {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly told: TermsStore,
    private readonly registrations: RegistrationStore,
  ) {}

  /** Throws ASSIGNMENT_NOT_FOUND, also for somebody else's. */
  async run(tx: Tx, memberId: string | null, assignmentId: string): Promise<TermsEntity> {
    const assignment = await this.assignments.byId(tx, assignmentId);
    const [terms] = assignment ? await this.told.of(tx, [assignment.id]) : [];
    if (!terms || !memberId || assignment?.memberId !== memberId)
      throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    return terms;
  }

  /** For the secretariat: of a place of somebody who was registered at a desk. Throws ASSIGNMENT_NOT_FOUND. */
  async atDesk(tx: Tx, assignmentId: string): Promise<TermsEntity> {
    const memberId = (await this.assignments.byId(tx, assignmentId))?.memberId ?? null;
    const registered = memberId ? await this.registrations.ofMember(tx, memberId) : null;
    return this.run(tx, registered && memberId, assignmentId);
  }
}

/** Takes a place of a gig for somebody who has no phone: on their word, which is written down where they read it. The terms are told as to everybody, and handed over on paper. */
@Injectable()
export class TakeForPerson {
  constructor(
    private readonly steps: TickSteps,
    private readonly registrations: RegistrationStore,
    private readonly acts: DeskActStore,
    private readonly taking: TakeGig,
    private readonly papers: TermsOfPerson,
  ) {}

  /** At a desk, for whoever stands before the clerk. Throws TABLET_OVER, TABLET_EMPTY, REGISTRATION_NOT_FOUND, REGISTRATION_WORD_WRONG and what `TakeGig` throws. */
  async atTablet(tx: Tx, token: string, wish: WishOfPerson): Promise<string> {
    const { at, registration } = await this.steps.shown(tx, token);
    const { memberId, id } = registration;
    return this.take(tx, { memberId, id }, wish, { deskId: at.desk.id, clerkId: at.clerk.id });
  }

  /** By the secretariat, on the telephone: only for whoever was registered at a desk and can be reached. Throws the same, and REGISTRATION_OUT_OF_REACH (conflict). */
  async onTelephone(tx: Tx, memberId: string, wish: WishOfPerson, accountId: string): Promise<string> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (registration?.outSince) throw new Refusal('conflict', 'REGISTRATION_OUT_OF_REACH');
    const { id = '', memberId: member = null } = registration ?? {};
    return this.take(tx, { memberId: member, id }, wish, { accountId });
  }

  /** The terms of a place of whoever is on the screen, to be printed. Throws TABLET_OVER, TABLET_EMPTY, ASSIGNMENT_NOT_FOUND. */
  async terms(tx: Tx, token: string, assignmentId: string): Promise<TermsEntity> {
    const { registration } = await this.steps.shown(tx, token);
    return this.papers.run(tx, registration.memberId, assignmentId);
  }

  private async take(
    tx: Tx,
    { memberId, id }: { memberId: string | null; id: string },
    { gigId, word }: WishOfPerson,
    by: { deskId: string; clerkId: string } | { accountId: string },
  ): Promise<string> {
    if (!memberId) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    const said = unwrap(readWord(word));
    const assignmentId = await this.taking.run(tx, {
      memberId,
      gigId,
      agreed: true,
      onWord: true,
      locale: 'ja',
    });
    await this.acts.note(tx, { act: 'gig_taken', registrationId: id, note: said, ...by });
    return assignmentId;
  }
}
