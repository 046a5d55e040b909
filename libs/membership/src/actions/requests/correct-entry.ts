import { Injectable } from '@nestjs/common';
import { AccountEmail, CurrentCommunity } from '@enishi/identity';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { needsGuardianToJoin } from '../../domain/guardian-rule.ts';
import { changedFields, entryFields, readEntry } from '../../domain/requests/entry-correction.ts';
import type { CorrectedEntry, TypedEntry } from '../../domain/requests/entry-correction.ts';
import { knownBirthDate } from '../../domain/unknown-facts.ts';
import { MemberStore } from '../../store/member.store.ts';
import type { MemberEntity } from '../../store/member.entity.ts';
import { TimelineStore } from '../../store/timeline.store.ts';
import { TurnRightsRequest } from './turn-rights-request.ts';

/**
 * Puts what the register says of a member right, for a request for correction of which it is clear who asks (個人情報保護法34条). Papers that were
 * issued stay as they are. Needs the identity scope. Throws REQUEST_UNKNOWN, CORRECTION_UNFIT, CORRECTION_NOTHING, CORRECTION_NEEDS_GUARDIAN and what `readEntry` refuses.
 */
@Injectable()
export class CorrectEntry {
  constructor(
    private readonly turns: TurnRightsRequest,
    private readonly members: MemberStore,
    private readonly community: CurrentCommunity,
    private readonly timeline: TimelineStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, requestId: string, typed: TypedEntry, by: string): Promise<void> {
    const member = await this.concerned(tx, requestId);
    const entry = unwrap(readEntry(typed, tokyoDateOf(tx.now)));
    const fields = changedFields(member, entry);
    if (fields.length === 0) throw new Refusal('invalid', 'CORRECTION_NOTHING');
    await this.assertOfAge(tx, member, entry);
    await this.members.change(tx, member.id, entry);
    await this.members.reindex(tx, { ...member, ...entry });
    const named = (locale: 'ja' | 'en', comma: string): string =>
      fields.map((field) => entryFields[field][locale]).join(comma);
    const facts = { fields_ja: named('ja', '・'), fields_en: named('en', ', ') };
    const actor = await this.emails.run(tx, by);
    await this.timeline.append(tx, member.id, { kind: 'entry_corrected', facts, actor });
  }

  /** The member's entry that goes on, held until commit. */
  private async concerned(tx: Tx, requestId: string): Promise<MemberEntity> {
    const request = await this.turns.held(tx, requestId, 'decided');
    const named = request.memberId ? await this.members.byId(tx, request.memberId) : null;
    const member = named && (await this.members.locked(tx, named.mergedInto ?? named.id));
    if (!member || member.erasedOn !== null || request.kind !== 'correction')
      throw new Refusal('conflict', 'CORRECTION_UNFIT');
    return member;
  }

  /** Below the community's age nobody is in the register without a guardian's consent. */
  private async assertOfAge(tx: Tx, member: MemberEntity, entry: CorrectedEntry): Promise<void> {
    const { settings } = await this.community.run(tx);
    const born = knownBirthDate(entry);
    if (!born || member.guardianState === 'approved') return;
    if (needsGuardianToJoin(born, tokyoDateOf(tx.now), settings.guardianConsentAge))
      throw new Refusal('conflict', 'CORRECTION_NEEDS_GUARDIAN');
  }
}
