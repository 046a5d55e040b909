import { Injectable } from '@nestjs/common';
import { OpenSession } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { FindPaperEntry } from '@enishi/membership';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { claimCode, claimCodeHash, claimUntil } from '../../domain/registration/registration.ts';
import type { RegistrationEntity } from '../../store/registration/registration.entity.ts';
import { DeskActStore } from '../../store/registration/desk-act.store.ts';
import { RegistrationStore } from '../../store/registration/registration.store.ts';

/** The browser that takes an entry over. */
export type ClaimingBrowser = { userAgent: string | null; sessionId: string | null };
/** The session of whoever took their entry over. */
export type ClaimedEntry = { token: string; sessionId: string };

/** The sheet by which a person who was registered at a desk takes their entry over with a phone of their own. */
@Injectable()
export class ClaimEntry {
  private readonly key: Buffer;

  constructor(
    private readonly registrations: RegistrationStore,
    private readonly acts: DeskActStore,
    private readonly entries: FindPaperEntry,
    private readonly sessions: OpenSession,
    config: Config,
  ) {
    this.key = config.keyFor('registration-claim');
  }

  /** The code of a new sheet; one that was printed before opens nothing any more. Throws REGISTRATION_NOT_FOUND where nobody is entered. */
  async print(tx: Tx, { id, memberId, printed }: RegistrationEntity): Promise<string> {
    if (!memberId) throw new Refusal('not_found', 'REGISTRATION_NOT_FOUND');
    const code = claimCode(this.key, id, printed + 1);
    await this.registrations.change(tx, id, {
      ...{ claimHash: claimCodeHash(code), printed: printed + 1, printedAt: tx.now },
    });
    return code;
  }

  /**
   * Signs the person in as the entry that was made for them; with a mail address or a passkey of their own they go on without the sheet, which then opens nothing more. Needs the
   * identity scope. Throws CLAIM_NOT_FOUND (not_found) for a code that is wrong, old or out of time, for another day of birth, and where the entry has an address already.
   */
  async run(
    tx: Tx,
    { code, birthDate }: { code: string; birthDate: string },
    browser: ClaimingBrowser,
  ): Promise<ClaimedEntry> {
    const registration = await this.registrations.byClaim(tx, claimCodeHash(code));
    const { memberId = null, printedAt = null } = registration ?? {};
    const stands = printedAt !== null && tx.now < claimUntil(printedAt);
    const accountId = memberId && stands ? await this.entries.account(tx, memberId, birthDate) : null;
    if (!registration || !accountId) throw new Refusal('not_found', 'CLAIM_NOT_FOUND');
    if (!registration.claimedAt) await this.registrations.change(tx, registration.id, { claimedAt: tx.now });
    await this.acts.note(tx, { act: 'claimed', registrationId: registration.id });
    return this.sessions.run(tx, { accountId, means: 'paper_code', browser });
  }
}
