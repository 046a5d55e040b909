import { FindMember, NoteMailReach } from '@enishi/membership';
import type { MailReach } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { addressKey } from '../domain/address-key.ts';
import { SuppressionStore } from '../store/suppression.store.ts';

/** Since when mail does not reach a member, who said so (null: the mail server), and since when they want no letters. */
export type KnownReach = {
  undeliverable: { since: Date; saidBy: string | null } | null;
  refusedSince: Date | null;
};

/**
 * Whether mail reaches a member. What comes back hours later goes to the sender's mailbox, where a person reads it and says it here.
 * An address that mail does not reach gets no letters; what is the member's own affair is sent all the same, since it may have to be
 * told. Throws MEMBER_NOT_FOUND.
 */
@Injectable()
export class KeepMailReach {
  constructor(
    private readonly suppressions: SuppressionStore,
    private readonly members: FindMember,
    private readonly note: NoteMailReach,
  ) {}

  async read(tx: Tx, memberId: string): Promise<KnownReach> {
    return this.reachOf(tx, await this.keyOf(tx, memberId));
  }

  /** What is so already is not said twice. Needs the identity scope. */
  async run(tx: Tx, memberId: string, said: { reach: MailReach; by: string }): Promise<KnownReach> {
    const key = await this.keyOf(tx, memberId);
    const known = await this.reachOf(tx, key);
    if ((known.undeliverable !== null) === (said.reach === 'undeliverable')) return known;
    const actor = await this.note.run(tx, memberId, said);
    if (said.reach === 'deliverable') {
      await this.suppressions.lift(tx, key, 'undeliverable');
      return { ...known, undeliverable: null };
    }
    await this.suppressions.add(tx, [key], 'undeliverable', actor);
    return { ...known, undeliverable: { since: tx.now, saidBy: actor } };
  }

  /** The mail server refuses an address for good, whatever the mail was. */
  async refused(tx: Tx, address: string): Promise<void> {
    await this.suppressions.add(tx, [addressKey(tx.community, address)], 'undeliverable');
  }

  private async keyOf(tx: Tx, memberId: string): Promise<string> {
    return addressKey(tx.community, (await this.members.named(tx, memberId)).email);
  }

  private async reachOf(tx: Tx, key: string): Promise<KnownReach> {
    const rows = await this.suppressions.of(tx, key);
    const row = (reason: string) => rows.find((one) => one.reason === reason) ?? null;
    return { undeliverable: row('undeliverable'), refusedSince: row('unsubscribed')?.since ?? null };
  }
}
