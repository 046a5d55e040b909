import { AccountEmail } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TimelineStore } from '../store/timeline.store.ts';

/** Whether mail reaches a member, as somebody at the desk says. */
export type MailReach = 'undeliverable' | 'deliverable';

/** Writes into a member's story that mail does not reach them, or does again. Answers who said so. Needs the identity scope. */
@Injectable()
export class NoteMailReach {
  constructor(
    private readonly emails: AccountEmail,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, memberId: string, { reach, by }: { reach: MailReach; by: string }): Promise<string> {
    const actor = await this.emails.run(tx, by);
    await this.timeline.append(tx, memberId, { kind: `mail_${reach}`, actor });
    return actor;
  }
}
