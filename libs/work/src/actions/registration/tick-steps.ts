import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { registrationMachine, stateAfter, tickOf } from '../../domain/registration/registration.ts';
import type { RegistrationStep } from '../../domain/registration/registration.ts';
import type { RegistrationEntity } from '../../store/registration/registration.entity.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { StandAtTablet } from './stand-at-tablet.ts';
import type { AtTablet } from './stand-at-tablet.ts';

/** A registration that the tablet shows, with the steps that are done. */
export type Shown = { at: AtTablet; registration: RegistrationEntity; done: RegistrationStep[] };

/** The five steps of a registration, each ticked by a clerk at an instant, in their order. */
@Injectable()
export class TickSteps {
  constructor(
    private readonly tablets: StandAtTablet,
    private readonly registrations: RegistrationStore,
  ) {}

  /** Begins with somebody new, of whom nothing is known yet. Whoever was on the screen is put away. Throws TABLET_OVER. */
  async begin(tx: Tx, token: string): Promise<void> {
    const at = await this.tablets.at(tx, token);
    const id = newId();
    await this.registrations.add(tx, {
      ...{ id, communityId: tx.community, deskId: at.desk.id, clerkId: at.clerk.id, state: 'begun' },
      ...{ memberId: null, giverId: null, telephone: null, begunAt: tx.now, enteredAt: null },
      ...{ claimHash: null, printed: 0, printedAt: null, claimedAt: null, outSince: null, outReason: null },
    });
    await this.tablets.show(tx, at, id);
    await this.tablets.note(tx, { ...at, registrationId: id }, { act: 'begun' });
  }

  /**
   * Pressed twice it is done once. Agreeing is not ticked but done by entering the person. Throws TABLET_OVER, TABLET_EMPTY (conflict) and the refusals of `tickOf`.
   */
  async tick(tx: Tx, token: string, step: RegistrationStep, detail: string | null): Promise<void> {
    const shown = await this.shown(tx, token);
    if (step === 'consent') throw new Refusal('invalid', 'INPUT_INVALID', { field: 'step' });
    if (!shown.done.includes(step)) await this.write(tx, shown, step, detail);
  }

  /** The person thought better of it: nothing of them was kept. Throws TABLET_OVER, TABLET_EMPTY, REGISTRATION_ENTERED (conflict) once they are in the register. */
  async drop(tx: Tx, token: string): Promise<void> {
    const { at, registration } = await this.shown(tx, token);
    if (!registrationMachine.may(registration.state, 'dropped'))
      throw new Refusal('conflict', 'REGISTRATION_ENTERED');
    await this.registrations.change(tx, registration.id, { state: 'dropped' });
    await this.tablets.note(tx, at, { act: 'dropped' });
    await this.tablets.show(tx, at, null);
  }

  /** Whose registration the tablet shows, held until commit. Throws TABLET_OVER, and TABLET_EMPTY (conflict) where it shows nobody. */
  async shown(tx: Tx, token: string): Promise<Shown> {
    const at = await this.tablets.at(tx, token);
    const registration = at.registrationId ? await this.registrations.held(tx, at.registrationId) : null;
    if (!registration) throw new Refusal('conflict', 'TABLET_EMPTY');
    const steps = await this.registrations.steps(tx, [registration.id]);
    return { at, registration, done: steps.map(({ step }) => step) };
  }

  /** Writes a step down, and where the registration stands by it. Throws the refusals of `tickOf`. */
  async write(
    tx: Tx,
    { at, registration, done }: Shown,
    step: RegistrationStep,
    detail: string | null,
  ): Promise<void> {
    const kept = unwrap(tickOf(step, detail, done));
    await this.registrations.tick(tx, {
      ...{ registrationId: registration.id, step, communityId: tx.community, clerkId: at.clerk.id },
      ...{ at: tx.now, detail: kept },
    });
    await this.registrations.change(tx, registration.id, { state: stateAfter([...done, step]) });
    await this.tablets.note(tx, at, { act: step === 'papers' ? 'complete' : 'step', note: step });
  }
}
