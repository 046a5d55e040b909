import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ListCalled } from '@enishi/talent';
import type { CallResult } from '../../domain/registration/registration.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import type { GigCallEntity } from '../../store/registration/desk-act.entity.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';

/** Somebody to call, with what came of the last call. */
export type Called = { member: NamedMember; telephone: string; last: GigCallEntity | null };
/** Whom to call, by their reading; `gig` null where it is about none in particular. */
export type CallSheet = { gig: GigEntity | null; people: Called[] };

/** 電話で知らせる人: people without mail who let the secretariat call them about gigs. Whoever cannot be reached at the moment, and whoever has stopped it, is not on the list. */
@Injectable()
export class CallPeople {
  constructor(
    private readonly registrations: RegistrationStore,
    private readonly gigs: GigStore,
    private readonly acts: DeskActStore,
    private readonly names: NameMembers,
    private readonly consents: ListCalled,
  ) {}

  /** Fetching it is written into each person's diary, once a day for whoever fetches it, and each time into the desk's log of looks. Throws GIG_NOT_FOUND. */
  async list(tx: Tx, gigId: string | null, reader: DeskReader): Promise<CallSheet> {
    const gig = gigId === null ? null : await this.gigs.byId(tx, gigId);
    if (gigId !== null && !gig) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const rows = await this.registrations.reachable(tx);
    const allowed = await this.consents.inForce(
      tx,
      rows.flatMap(({ memberId }) => memberId ?? []),
    );
    const calls = await this.acts.lastCalls(
      tx,
      rows.map(({ id }) => id),
      gigId,
    );
    const named = await this.names.run(tx, [...allowed.keys()], { reader, reason: 'gig calls' });
    const shown = new Map([...allowed].filter(([id]) => named.has(id)));
    if (await this.consents.note(tx, shown, reader.accountId))
      await this.acts.note(tx, { act: 'calls_listed', accountId: reader.accountId });
    const people = rows.flatMap(({ id, memberId, telephone }) => {
      const member = memberId && named.get(memberId);
      return member && telephone ? [{ member, telephone, last: calls.get(id) ?? null }] : [];
    });
    const byReading = (one: Called, other: Called) =>
      (one.member.kana ?? one.member.name).localeCompare(other.member.kana ?? other.member.name, 'ja');
    return { gig, people: people.toSorted(byReading) };
  }

  /** Writes down what came of a call. Throws REGISTRATION_NOT_FOUND and GIG_NOT_FOUND. */
  async note(
    tx: Tx,
    { memberId, gigId, result }: { memberId: string; gigId: string | null; result: CallResult },
    calledBy: string,
  ): Promise<void> {
    const registration = await this.registrations.ofMember(tx, memberId);
    if (!registration) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    if (gigId !== null && !(await this.gigs.byId(tx, gigId))) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    const { id: registrationId } = registration;
    await this.acts.noteCall(tx, { registrationId, gigId, result, calledBy });
    await this.acts.note(tx, { act: 'called', registrationId, accountId: calledBy, note: result });
  }
}
