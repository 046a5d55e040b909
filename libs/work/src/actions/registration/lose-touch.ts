import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readReason } from '../../domain/help-request.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import type {
  FamilyContactEntity,
  RegistrationEntity,
} from '../../store/registration/registration.entity.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { placeFreed, placeGivenBack } from '../../work.events.ts';

/** Somebody who was registered at a desk, as the secretariat sees them; the family stays closed until it is opened. */
export type SeenPerson = { registration: RegistrationEntity; member: NamedMember; hasFamily: boolean };

/**
 * 本人と連絡がとれない: somebody is in hospital, or has died, and nobody of the secretariat knows. It stops calling, gives back what is ahead without anybody's fault, keeps what is owed,
 * and may call whom the person has named.
 */
@Injectable()
export class LoseTouch {
  constructor(
    private readonly registrations: RegistrationStore,
    private readonly assignments: AssignmentStore,
    private readonly acts: DeskActStore,
    private readonly names: NameMembers,
  ) {}

  /** The look is written down. Throws REGISTRATION_NOT_FOUND for whoever was registered at no desk. */
  async look(tx: Tx, memberId: string, reader: DeskReader): Promise<SeenPerson> {
    const registration = await this.held(tx, memberId);
    const named = await this.names.run(tx, [memberId], { reader, reason: 'registered at a desk' });
    const member = named.get(memberId);
    if (!member) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    const family = await this.registrations.family(tx, [registration.id]);
    return { registration, member, hasFamily: family.length > 0 };
  }

  /**
   * Nobody calls them and nothing is taken for them until they are heard of; places of what has not begun are free again, and the reason stands beside them. Rewards are owed as before.
   * Pressed twice it is done once. Throws REGISTRATION_NOT_FOUND and WORK_REASON_WRONG.
   */
  async lose(
    tx: Tx,
    memberId: string,
    { reason, accountId }: { reason: string; accountId: string },
  ): Promise<void> {
    const registration = await this.held(tx, memberId);
    if (registration.outSince) return;
    const why = unwrap(readReason(reason));
    await this.registrations.change(tx, registration.id, { outSince: tx.now, outReason: why });
    const ahead = await this.assignments.ahead(tx, memberId);
    const ids = ahead.map(({ id }) => id);
    await this.assignments.end(tx, ids, { state: 'withdrawn', by: 'desk', reason: why });
    for (const { id, gigId } of ahead) {
      await tx.emit(placeFreed, { gigId });
      await tx.emit(placeGivenBack, { assignmentId: id });
    }
    await this.acts.note(tx, { act: 'out_of_reach', registrationId: registration.id, accountId, note: why });
  }

  /** They were heard of: they are called again. Pressed twice it is done once. Throws REGISTRATION_NOT_FOUND. */
  async find(tx: Tx, memberId: string, accountId: string): Promise<void> {
    const registration = await this.held(tx, memberId);
    if (!registration.outSince) return;
    await this.registrations.change(tx, registration.id, { outSince: null, outReason: null });
    await this.acts.note(tx, { act: 'back_in_reach', registrationId: registration.id, accountId });
  }

  /**
   * Whom of the family to call; the person agreed to that for one case alone, so it opens in no other, and each look is written where they read it. Throws REGISTRATION_NOT_FOUND, and
   * FAMILY_CLOSED (conflict) where they can be reached, FAMILY_NONE (not_found) where they named nobody.
   */
  async family(tx: Tx, memberId: string, accountId: string): Promise<FamilyContactEntity> {
    const registration = await this.held(tx, memberId);
    if (!registration.outSince) throw new Refusal('conflict', 'FAMILY_CLOSED');
    const [family] = await this.registrations.family(tx, [registration.id]);
    if (!family) throw new Refusal('not_found', 'FAMILY_NONE');
    await this.acts.note(tx, { act: 'family_seen', registrationId: registration.id, accountId });
    return family;
  }

  private async held(tx: Tx, memberId: string): Promise<RegistrationEntity> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (!registration) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    return registration;
  }
}
