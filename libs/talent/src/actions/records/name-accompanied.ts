import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, newId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { accompanyItems, accompanyScope } from '../../domain/accompany.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';

/**
 * Whom the secretariat may accompany, and who they are: only while the person allows just that, whatever else they allow. Each naming is in the person's diary and in the desk's log of looks,
 * in the same transaction; the consent is held until the commit, so that nobody is named after its end.
 */
@Injectable()
export class NameAccompanied {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly consents: ConsentStore,
    private readonly provisions: ProvisionStore,
    private readonly names: NameMembers,
    private readonly community: CurrentCommunity,
  ) {}

  /** Whether they let themselves be accompanied now; names nobody, and so writes nothing down. Held until the commit. */
  async allowed(tx: Tx, memberId: string): Promise<boolean> {
    return (await this.consents.heldAmong(tx, accompanyScope, [memberId])).has(memberId);
  }

  /** Whose a record is that the desk has found. Throws TALENT_NOT_FOUND as `OpenRecord` does. */
  async ofRecord(tx: Tx, recordId: string): Promise<string> {
    const record = await this.records.held(tx, recordId);
    if (!record) throw new Refusal('not_found', 'TALENT_NOT_FOUND');
    return record.memberId;
  }

  /** Null, and nothing is written, without a consent in force, and for whoever is in the register no more. */
  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<NamedMember | null> {
    const consentId = (await this.consents.heldAmong(tx, accompanyScope, [memberId])).get(memberId);
    if (!consentId) return null;
    const named = await this.names.run(tx, [memberId], { reader, reason: 'talent:accompany' });
    const member = named.get(memberId);
    if (!member) return null;
    const { operatorName } = await this.community.run(tx);
    await this.provisions.add(tx, {
      ...{ id: newId(), communityId: tx.community, consentId, memberId, recipientId: tx.community },
      ...{ recipientName: operatorName.ja, readBy: reader.accountId, items: [...accompanyItems] },
      ...{ purpose: 'accompany', reason: 'accompany', providedAt: tx.now },
    });
    return member;
  }
}
