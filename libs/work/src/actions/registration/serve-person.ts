import { Injectable } from '@nestjs/common';
import { CurrentDocuments } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { FindPaperEntry, NameMembers } from '@enishi/membership';
import type { NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ListCalled } from '@enishi/talent';
import type { SpokenWords } from '@enishi/talent';
import type { RegistrationStepEntity } from '../../store/registration/registration.entity.ts';
import type { RegistrationEntity } from '../../store/registration/registration.entity.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { StandAtTablet } from './stand-at-tablet.ts';
import type { AtTablet } from './stand-at-tablet.ts';

/** Whoever the tablet shows. */
export type ServedPerson = {
  registration: RegistrationEntity;
  steps: RegistrationStepEntity[];
  member: NamedMember | null;
};

/** What a tablet shows: the clerk, the person before them, and the versions and sentences that would be agreed to now. */
export type TabletView = {
  at: AtTablet;
  person: ServedPerson | null;
  words: SpokenWords;
  termsVersion: number;
  privacyVersion: number;
};

/** Reads for the tablet, and nothing else than for the tablet: whoever is on the screen, and what is to be read aloud. */
@Injectable()
export class ServePerson {
  constructor(
    private readonly tablets: StandAtTablet,
    private readonly registrations: RegistrationStore,
    private readonly names: NameMembers,
    private readonly called: ListCalled,
    private readonly documents: CurrentDocuments,
  ) {}

  /** The look at a name is written down under the secretariat's account that opened the desk. Throws TABLET_OVER. */
  async view(tx: Tx, token: string): Promise<TabletView> {
    const at = await this.tablets.at(tx, token);
    const { terms, privacy } = await this.documents.run(tx);
    return {
      ...{ at, person: await this.person(tx, at), words: await this.called.words(tx) },
      ...{ termsVersion: terms?.version ?? 0, privacyVersion: privacy?.version ?? 0 },
    };
  }

  private async person(tx: Tx, at: AtTablet): Promise<ServedPerson | null> {
    const registration = at.registrationId ? await this.registrations.held(tx, at.registrationId) : null;
    if (!registration) return null;
    const { memberId } = registration;
    const { desk, clerk } = at;
    const named = await this.names.run(tx, memberId ? [memberId] : [], {
      reader: { accountId: desk.madeBy, role: desk.madeRole },
      reason: `registration desk ${desk.name}: ${clerk.name}`,
    });
    const steps = await this.registrations.steps(tx, [registration.id]);
    return { registration, steps, member: (memberId && named.get(memberId)) || null };
  }
}

/** Puts a person on the screen who came back to the desk, and takes them off again. */
@Injectable()
export class OpenPerson {
  constructor(
    private readonly tablets: StandAtTablet,
    private readonly registrations: RegistrationStore,
    private readonly entries: FindPaperEntry,
  ) {}

  /**
   * By the number on their sheet and their day of birth, and only whoever was registered at this desk. Throws TABLET_OVER and REGISTRATION_NOT_FOUND, whichever of it is wrong.
   */
  async open(
    tx: Tx,
    token: string,
    { number, birthDate }: { number: string; birthDate: string },
  ): Promise<void> {
    const at = await this.tablets.at(tx, token);
    const memberId = await this.entries.byNumber(tx, number, birthDate);
    const registration = memberId ? await this.registrations.ofMember(tx, memberId) : null;
    if (registration?.deskId !== at.desk.id) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    await this.tablets.show(tx, at, registration.id);
    await this.tablets.note(tx, { ...at, registrationId: registration.id }, { act: 'person_opened' });
  }

  /** The screen is for the next person. Throws TABLET_OVER. */
  async close(tx: Tx, token: string): Promise<void> {
    const at = await this.tablets.at(tx, token);
    if (at.registrationId) await this.tablets.note(tx, at, { act: 'person_closed' });
    await this.tablets.show(tx, at, null);
  }
}
