import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ReadingReason } from '../../domain/talent-record.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import type { HeldRecord } from '../../store/talent-record.store.ts';

/** Who reads at the desk, and why. */
export type Reading = { reader: DeskReader; reason: ReadingReason };

/** Writes a reading of a record down where the person reads it, and into the desk's own log of looks; and names the person by that. */
@Injectable()
export class NoteReading {
  constructor(
    private readonly provisions: ProvisionStore,
    private readonly names: NameMembers,
    private readonly community: CurrentCommunity,
  ) {}

  /** Null, and nothing is written, where the person is in the register no more. */
  async run(
    tx: Tx,
    { memberId, consentId, items }: HeldRecord,
    { reader, reason }: Reading,
  ): Promise<NamedMember | null> {
    const named = await this.names.run(tx, [memberId], { reader, reason: `talent:${reason}` });
    const member = named.get(memberId);
    if (!member) return null;
    const { operatorName } = await this.community.run(tx);
    await this.provisions.add(tx, {
      ...{ id: newId(), communityId: tx.community, consentId, memberId, recipientId: tx.community },
      ...{ recipientName: operatorName.ja, readBy: reader.accountId, items },
      ...{ purpose: 'ask_to_take_part', reason, providedAt: tx.now },
    });
    return member;
  }
}
