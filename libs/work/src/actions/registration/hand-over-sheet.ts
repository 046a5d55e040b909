import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { ClaimEntry } from './claim-entry.ts';
import { StandAtTablet } from './stand-at-tablet.ts';
import { TickSteps } from './tick-steps.ts';

/** The sheet that is handed to a person: their number, and the code by which they take the entry over. Each printing is written down. */
@Injectable()
export class HandOverSheet {
  constructor(
    private readonly steps: TickSteps,
    private readonly tablets: StandAtTablet,
    private readonly registrations: RegistrationStore,
    private readonly acts: DeskActStore,
    private readonly claims: ClaimEntry,
  ) {}

  /** Throws TABLET_OVER, TABLET_EMPTY, REGISTRATION_NOT_FOUND where nobody is entered yet. */
  async atTablet(tx: Tx, token: string): Promise<string> {
    const { at, registration } = await this.steps.shown(tx, token);
    const code = await this.claims.print(tx, registration);
    await this.tablets.note(tx, at, { act: 'sheet_printed' });
    return code;
  }

  /** By the secretariat, for whoever lost it. Throws REGISTRATION_NOT_FOUND. */
  async atDesk(tx: Tx, memberId: string, accountId: string): Promise<string> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (!registration) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    const code = await this.claims.print(tx, registration);
    await this.acts.note(tx, { act: 'sheet_printed', registrationId: registration.id, accountId });
    return code;
  }
}
