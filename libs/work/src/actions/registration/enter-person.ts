import { Injectable } from '@nestjs/common';
import { ok, tokyoDateOf, unwrap } from '@enishi/kernel';
import { EnterAtDesk } from '@enishi/membership';
import type { CounterForm } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readFamily } from '../../domain/registration/family.ts';
import type { FamilyForm } from '../../domain/registration/family.ts';
import { readReach } from '../../domain/registration/registration.ts';
import { needsGuardianOn } from '../../domain/working-age.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { KeepMinorPapers } from '../minors/keep-minor-papers.ts';
import type { CounterPapers } from '../minors/keep-minor-papers.ts';
import { TickSteps } from './tick-steps.ts';
import { WitnessConsents } from './witness-consents.ts';
import type { Spoken } from './witness-consents.ts';

/** What the clerk typed for a person who stands before them. `telephone` may be empty where they do not want to be called; `family` null where they name nobody;
 * `minor` the papers of whoever is under age, null where none were shown. */
export type PersonForm = {
  person: Omit<CounterForm, 'tie'>;
  telephone: string;
  spoken: Spoken;
  family: FamilyForm | null;
  minor?: CounterPapers | null;
};

/**
 * The fourth step: the person agreed, aloud and before a witness, and is entered in the register. The entry, terms, consents and the step are one commit. Needs the identity scope.
 */
@Injectable()
export class EnterPerson {
  constructor(
    private readonly steps: TickSteps,
    private readonly entering: EnterAtDesk,
    private readonly consents: WitnessConsents,
    private readonly registrations: RegistrationStore,
    private readonly papers: KeepMinorPapers,
  ) {}

  /**
   * Pressed twice the person is entered once. Throws TABLET_OVER, TABLET_EMPTY, REGISTRATION_STEP_EARLY, REGISTRATION_TELEPHONE_WRONG, the refusals of `readFamily`, what `EnterAtDesk`
   * and `WitnessConsents` throw, and of whoever is under age REGISTRATION_TOO_YOUNG (forbidden, `age`) where the community employs none, else the refusals of `KeepMinorPapers`.
   */
  async run(
    tx: Tx,
    token: string,
    { person, telephone, spoken, family, minor = null }: PersonForm,
  ): Promise<void> {
    const shown = await this.steps.shown(tx, token);
    const { at, registration, done } = shown;
    if (done.includes('consent')) return;
    const { desk, clerk } = at;
    const witness = { name: clerk.name, place: `${desk.name}（${desk.place}）` };
    const wanted = spoken.calls !== null || telephone.trim() !== '';
    const reach = unwrap(wanted ? readReach(telephone) : ok(null));
    const contact = family && unwrap(readFamily(family));
    const guardianSigned = minor !== null;
    const member = await this.entering.run(tx, { ...person, tie: desk.name, guardianSigned });
    const { id: memberId, birthDate } = member;
    if (needsGuardianOn(birthDate, tokyoDateOf(tx.now)))
      await this.papers.atCounter(tx, memberId, { minor, birthDate, clerkId: clerk.id });
    await this.registrations.change(tx, registration.id, {
      ...{ memberId, giverId: memberId, telephone: reach, enteredAt: tx.now },
    });
    await this.consents.run(tx, memberId, spoken, witness);
    await this.steps.write(tx, shown, 'consent', null);
    if (contact)
      await this.registrations.keepFamily(tx, {
        ...{ registrationId: registration.id, communityId: tx.community, ...contact },
        ...{ witness: `${witness.name}、${witness.place}`, givenAt: tx.now },
      });
  }
}
