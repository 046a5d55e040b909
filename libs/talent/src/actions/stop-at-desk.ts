import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readDeskStop } from '../domain/desk-stop.ts';
import type { DeskStop } from '../domain/desk-stop.ts';
import { DeskStopStore } from '../store/desk-stop.store.ts';
import { StopConsent } from './stop-consent.ts';

/** Which consent of whom is stopped, and the account at the desk that does it. */
export type StopWish = { readonly memberId: string; readonly consentId: string; readonly by: string };

/**
 * The desk stops a consent for somebody who asks by telephone, at the counter or by letter: by the same path as the person's own press, in the same second. Who
 * asked, how the desk made sure of it and why is kept with it. Needs the identity scope. Throws CONSENT_NOT_FOUND, CONSENT_OVER (conflict) where it had ended
 * already, and what `readDeskStop` refuses.
 */
@Injectable()
export class StopAtDesk {
  constructor(
    private readonly stopping: StopConsent,
    private readonly stops: DeskStopStore,
    private readonly emails: AccountEmail,
  ) {}

  async run(tx: Tx, { memberId, consentId, by }: StopWish, typed: DeskStop): Promise<void> {
    const stop = unwrap(readDeskStop(typed));
    if (!(await this.stopping.run(tx, memberId, consentId))) throw new Refusal('conflict', 'CONSENT_OVER');
    const stoppedBy = await this.emails.run(tx, by);
    await this.stops.add(tx, { ...stop, consentId, stoppedBy, stoppedAt: tx.now });
  }
}
