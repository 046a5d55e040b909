import { Injectable } from '@nestjs/common';
import { ReceiptsOf } from '@enishi/billing';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { PersonalRows, Tx } from '@enishi/platform';
import { GuestRecordStore } from '../../store/guest-record.store.ts';
import type { ErasureHindrance, OtherPurchase } from '../../store/guest-record.store.ts';
import { HindranceOfErasure } from './hindrance-of-erasure.ts';
import type { GuestEntity } from '../../store/guest.entity.ts';

/** All that is kept of a guest, and why they cannot be erased yet (null: they can). */
export type GuestRecord = {
  orderId: string;
  guest: GuestEntity;
  community: Bilingual;
  tables: PersonalRows[];
  hindrance: ErasureHindrance | null;
  others: OtherPurchase[];
};

/** `taken`: as a file that is handed to the person, instead of on the screen. */
export type RecordReading = { reader: DeskReader; taken?: boolean };

/** Shows the desk all that is kept of one guest, who asked for it (個人情報保護法33条); that it was looked at is written down. */
@Injectable()
export class ReadGuestRecord {
  constructor(
    private readonly records: GuestRecordStore,
    private readonly receipts: ReceiptsOf,
    private readonly names: NameMembers,
    private readonly communities: CurrentCommunity,
    private readonly hindrances: HindranceOfErasure,
  ) {}

  /** Throws GUEST_RECORD_UNKNOWN (not_found), also for orders of members. */
  async run(tx: Tx, orderId: string, { reader, taken = false }: RecordReading): Promise<GuestRecord> {
    const guest = await this.records.ofOrder(tx, orderId);
    if (!guest) throw new Refusal('not_found', 'GUEST_RECORD_UNKNOWN');
    await this.names.run(tx, [], {
      ...{ reader, act: taken ? 'export_members' : 'list_members', others: 1 },
      reason: `guest record:${guest.id}`,
    });
    const tables = await this.records.collect(tx, guest.id, orderId);
    const receipts = await this.receipts.run(tx, { kind: 'guest', id: guest.id });
    const papers = receipts.map(({ number, issuedOn, amount }) => ({ number, issuedOn, amount }));
    const title = { ja: '領収書', en: 'Receipts' };
    return {
      ...{ orderId, guest, community: (await this.communities.run(tx)).name },
      tables: papers.length > 0 ? [...tables, { table: 'billing.receipt', title, rows: papers }] : tables,
      others: await this.records.others(tx, guest),
      hindrance: await this.hindrances.run(tx, { guestId: guest.id, orderId }),
    };
  }
}
