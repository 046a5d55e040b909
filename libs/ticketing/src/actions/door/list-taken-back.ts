import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import type { TakenBack } from '../../store/door-phone.store.ts';

/** An admission that was taken back, with whose ticket it is; each `By` is a phone's label or the address of an account at the desk, null where it is known no more. */
export type NamedTakenBack = Pick<TakenBack, 'id' | 'at' | 'letInAt'> & {
  name: string | null;
  by: string | null;
  letInBy: string | null;
};

/** What was taken back at the doors of an event: who let in and who undid it, with times; that the names were looked at is written down. */
@Injectable()
export class ListTakenBack {
  constructor(
    private readonly phones: DoorPhoneStore,
    private readonly names: NameMembers,
    private readonly accounts: AccountEmails,
  ) {}

  /** The latest hundred, the newest first. */
  async run(tx: Tx, eventId: string, reader: DeskReader): Promise<NamedTakenBack[]> {
    const rows = await this.phones.takenBack(tx, eventId);
    if (rows.length === 0) return [];
    const named = await this.names.run(tx, [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))], {
      ...{ reader, reason: `door ${eventId}`, others: rows.filter(({ sentName }) => sentName).length },
    });
    const ids = rows.flatMap(({ by, letInBy }) => [by ?? [], letInBy ?? []].flat());
    const emails = await this.accounts.run(tx, [...new Set(ids)]);
    return rows.map(({ id, at, letInAt, memberId, sentName, by, label, letInBy, letInLabel }) => ({
      ...{ id, at, letInAt, name: sentName ?? named.get(memberId ?? '')?.name ?? null },
      by: label ?? emails.get(by ?? '') ?? null,
      letInBy: letInLabel ?? emails.get(letInBy ?? '') ?? null,
    }));
  }
}
