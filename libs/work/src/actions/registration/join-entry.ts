import { Injectable } from '@nestjs/common';
import { JoinOwnEntries } from '@enishi/membership';
import type { JoinedEntries } from '@enishi/membership';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { claimCodeHash, claimUntil } from '../../domain/registration/registration.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';

/** Who is signed in as a member, and what they typed off a sheet. */
export type JoinWish = { memberId: string; accountId: string; code: string; birthDate: string };

/**
 * Somebody who is a member already takes the entry over that a registration desk made for them: gigs, rewards, consents with who heard them, the record and the diary go on with their
 * membership. Needs the identity scope.
 */
@Injectable()
export class JoinEntry {
  constructor(
    private readonly registrations: RegistrationStore,
    private readonly acts: DeskActStore,
    private readonly entries: JoinOwnEntries,
  ) {}

  /**
   * Null where the two were one already, also of two presses at once. Throws CLAIM_NOT_FOUND (not_found) for a code that is wrong, old or out of time, for another day of birth, and where
   * the entry has an address of its own; and what `JoinOwnEntries` refuses.
   */
  async run(tx: Tx, { memberId, accountId, code, birthDate }: JoinWish): Promise<JoinedEntries | null> {
    const registration = await this.registrations.sheet(tx, claimCodeHash(code));
    const { giverId = null, printedAt = null } = registration ?? {};
    if (!registration || !giverId || !printedAt || tx.now >= claimUntil(printedAt))
      throw new Refusal('not_found', 'CLAIM_NOT_FOUND');
    const joined = await this.joined(tx, { ownId: memberId, paperId: giverId, birthDate, accountId });
    if (!joined) return null;
    if (!registration.claimedAt) await this.registrations.change(tx, registration.id, { claimedAt: tx.now });
    await this.acts.note(tx, { act: 'claimed', registrationId: registration.id, note: joined.number });
    return joined;
  }

  private async joined(tx: Tx, of: Parameters<JoinOwnEntries['run']>[1]): Promise<JoinedEntries | null> {
    try {
      return await this.entries.run(tx, of);
    } catch (error) {
      // Which entry a sheet belongs to is not told to whoever does not know the day of birth.
      if (error instanceof Refusal && error.code === 'MEMBER_NOT_FOUND')
        throw new Refusal('not_found', 'CLAIM_NOT_FOUND');
      throw error;
    }
  }
}
