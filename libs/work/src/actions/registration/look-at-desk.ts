import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import type { DeskActEntity } from '../../store/registration/desk-act.entity.ts';
import type {
  RegistrationEntity,
  RegistrationStepEntity,
} from '../../store/registration/registration.entity.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';
import { RunRegistrationDesks } from './run-registration-desks.ts';
import type { ListedDesk } from './run-registration-desks.ts';

/** Somebody's registration as the secretariat sees it; `member` null where nobody was entered, or is any more. */
export type SeenRegistration = {
  registration: RegistrationEntity;
  member: NamedMember | null;
  steps: RegistrationStepEntity[];
};
/** An act with who of the secretariat did it. */
export type SeenAct = DeskActEntity & { by: string | null };
export type SeenDesk = { listed: ListedDesk; registrations: SeenRegistration[]; acts: SeenAct[] };

/** What one desk did: whom it registered with which steps, and each act. The look at the names is written down. Needs the identity scope. */
@Injectable()
export class LookAtDesk {
  constructor(
    private readonly desks: RunRegistrationDesks,
    private readonly registrations: RegistrationStore,
    private readonly acts: DeskActStore,
    private readonly names: NameMembers,
    private readonly emails: AccountEmails,
  ) {}

  /** Throws DESK_NOT_FOUND. */
  async run(tx: Tx, id: string, reader: DeskReader): Promise<SeenDesk> {
    const listed = (await this.desks.list(tx)).find(({ desk }) => desk.id === id);
    if (!listed) throw new Refusal('not_found', 'DESK_NOT_FOUND');
    const rows = await this.registrations.ofDesk(tx, id);
    const steps = await this.registrations.steps(
      tx,
      rows.map((row) => row.id),
    );
    const ids = rows.flatMap(({ memberId }) => memberId ?? []);
    const named = await this.names.run(tx, ids, { reader, reason: `registration desk ${id}` });
    const acts = await this.acts.ofDesk(tx, id);
    const emails = await this.emails.run(tx, [...new Set(acts.flatMap(({ accountId }) => accountId ?? []))]);
    return {
      listed,
      registrations: rows.map((registration) => ({
        registration,
        member: named.get(registration.memberId ?? '') ?? null,
        steps: steps.filter(({ registrationId }) => registrationId === registration.id),
      })),
      acts: acts.map((act) => ({ ...act, by: (act.accountId && emails.get(act.accountId)) ?? null })),
    };
  }
}
