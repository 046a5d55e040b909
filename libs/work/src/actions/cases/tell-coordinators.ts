import { Injectable } from '@nestjs/common';
import { AccountEmails, CurrentCommunity } from '@enishi/identity';
import { compareDates, tokyoDateOf } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { morningLetter } from '../../domain/cases/case-letters.ts';
import { ReadCaseDesk } from './read-case-desk.ts';

/** Writes to each coordinator in the morning what waits for them; nothing where nothing does. */
@Injectable()
export class TellCoordinators {
  constructor(
    private readonly desk: ReadCaseDesk,
    private readonly emails: AccountEmails,
    private readonly community: CurrentCommunity,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  /** Names nobody. Needs the identity scope. */
  async run(tx: Tx): Promise<void> {
    const today = tokyoDateOf(tx.now);
    const waiting = await this.desk.waiting(tx, today);
    const emails = await this.emails.run(
      tx,
      waiting.map(({ coordinator }) => coordinator.accountId),
    );
    if (waiting.length === 0) return;
    const { name: community, slug } = await this.community.run(tx);
    for (const { coordinator, dues, risks } of waiting) {
      const to = emails.get(coordinator.accountId);
      if (!to) continue;
      const overdue = dues.filter((day) => compareDates(day, today) < 0).length;
      const facts = { community: community.ja, name: coordinator.name, risks };
      await this.mailbox.post(tx, {
        ...{ to, locale: 'ja', kind: 'transactional' },
        ...morningLetter({ ...facts, overdue, today: dues.length - overdue }),
        button: { label: '伴走支援を開く', url: this.links.to(slug, 'ja', '/desk/cases') },
      });
    }
  }
}
