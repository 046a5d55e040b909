import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { DeskActEntity } from '../../store/registration/desk-act.entity.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationDeskStore } from '../../store/registration/registration-desk.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import type { FamilyContactEntity } from '../../store/registration/registration.entity.ts';

/** What was done for somebody; `desk` null where the secretariat or they themselves did it. */
export type OwnAct = DeskActEntity & { desk: string | null };
export type OwnDesk = { acts: OwnAct[]; family: FamilyContactEntity | null };

/** What desks and the secretariat did on somebody's behalf, for them to read; and whom of their family they named, which they take back at any time. */
@Injectable()
export class ReadOwnActs {
  constructor(
    private readonly acts: DeskActStore,
    private readonly desks: RegistrationDeskStore,
    private readonly registrations: RegistrationStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<OwnDesk> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (!registration) return { acts: [], family: null };
    const acts = await this.acts.ofMember(tx, memberId);
    const names = new Map((await this.desks.all(tx)).map(({ id, name }) => [id, name]));
    const [family] = await this.registrations.family(tx, [registration.id]);
    return {
      acts: acts.map((act) => ({ ...act, desk: names.get(act.deskId ?? '') ?? null })),
      family: family ?? null,
    };
  }

  /** The name and number are gone with this commit. Pressed twice it is done once. */
  async forgetFamily(tx: Tx, memberId: string): Promise<void> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (!registration) return;
    const [family] = await this.registrations.family(tx, [registration.id]);
    if (!family) return;
    await this.registrations.forgetFamily(tx, registration.id);
    await this.acts.note(tx, { act: 'family_forgotten', registrationId: registration.id });
  }
}
