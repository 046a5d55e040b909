import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal, newId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { needsItems, needsPurpose, readerFor } from '../../domain/life-needs.ts';
import type { LifeNeedEntity } from '../../store/life-need.entity.ts';
import { LifeNeedStore } from '../../store/life-need.store.ts';
import type { NeedsConsent } from '../../store/life-need.store.ts';
import { ProvisionStore } from '../../store/provision.store.ts';
import { NameAccompanied } from '../records/name-accompanied.ts';

/** What somebody needs, and who they are, as whoever they allowed reads it; until the end of the consent. */
export type OpenedNeeds = {
  member: NamedMember;
  kept: Pick<LifeNeedEntity, 'needs' | 'note' | 'changedAt'>;
  expiresAt: Date;
};

/** As many as the desk goes through in a list. */
export const mostAllowed = 50;

/**
 * Opens what somebody needs in order to live here: for the coordinator who accompanies them, or for the desk where the person named just that purpose. Each reading is in the person's diary and in the
 * desk's log of looks, in the same transaction; the consent is held until the commit. No company has a door here.
 */
@Injectable()
export class OpenNeeds {
  constructor(
    private readonly needs: LifeNeedStore,
    private readonly accompanied: NameAccompanied,
    private readonly provisions: ProvisionStore,
    private readonly names: NameMembers,
    private readonly community: CurrentCommunity,
  ) {}

  /** Who lets the desk arrange something, the last given first, fifty at most: without a name and without a need, since both would be a reading. */
  async allowed(tx: Tx): Promise<Omit<NeedsConsent, 'memberId'>[]> {
    const found = await this.needs.allowedFor(tx, needsPurpose.secretariat, mostAllowed);
    return found.map(({ id, purpose, givenAt, expiresAt }) => ({ id, purpose, givenAt, expiresAt }));
  }

  /** For the desk, by the id of the consent. Throws NEEDS_NOT_FOUND for everything that is not to be seen, whatever the reason: another purpose, stopped, out of time, left, never there. */
  async ofDesk(tx: Tx, consentId: string, reader: DeskReader): Promise<OpenedNeeds> {
    const consent = await this.needs.held(tx, consentId);
    const allowed = consent && readerFor(consent.purpose) === 'secretariat' ? consent : null;
    return this.opened(tx, allowed, reader);
  }

  /**
   * For whoever accompanies the person now; that the reader does is the caller's to know. It needs the consent to be accompanied as well, and either purpose will do, since both name the secretariat
   * that the coordinator belongs to. Throws NEEDS_NOT_FOUND as `ofDesk` does.
   */
  async ofAccompanied(tx: Tx, memberId: string, reader: DeskReader): Promise<OpenedNeeds> {
    const accompanied = await this.accompanied.allowed(tx, memberId);
    return this.opened(tx, accompanied ? await this.needs.heldOf(tx, memberId) : null, reader);
  }

  private async opened(tx: Tx, consent: NeedsConsent | null, reader: DeskReader): Promise<OpenedNeeds> {
    const kept = consent && (await this.needs.of(tx, consent.memberId));
    const member = consent && kept && (await this.noted(tx, consent, reader));
    if (!consent || !kept || !member) throw new Refusal('not_found', 'NEEDS_NOT_FOUND');
    const { needs, note, changedAt } = kept;
    return { member, kept: { needs, note, changedAt }, expiresAt: consent.expiresAt };
  }

  /** Null, and nothing is written, where the person is in the register no more. */
  private async noted(
    tx: Tx,
    { id: consentId, memberId, purpose }: NeedsConsent,
    reader: DeskReader,
  ): Promise<NamedMember | null> {
    const reason = readerFor(purpose) === 'coordinator' ? 'accompany' : 'arrange_life';
    const named = await this.names.run(tx, [memberId], { reader, reason: `talent:${reason}` });
    const member = named.get(memberId);
    if (!member) return null;
    const { operatorName } = await this.community.run(tx);
    await this.provisions.add(tx, {
      ...{ id: newId(), communityId: tx.community, consentId, memberId, recipientId: tx.community },
      ...{ recipientName: operatorName.ja, readBy: reader.accountId, items: [...needsItems] },
      ...{ purpose, reason, providedAt: tx.now },
    });
    return member;
  }
}
