import { Injectable } from '@nestjs/common';
import { AccountEmails } from '@enishi/identity';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import { FindContacts, NameMembers } from '@enishi/membership';
import type { DeskReader } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { mayKeepPapers } from '../../domain/minors/minor-papers.ts';
import type { MinorPapersEntity } from '../../store/minors/minor-papers.entity.ts';
import { MinorPapersStore } from '../../store/minors/minor-papers.store.ts';
import { KnowMinors } from './know-minors.ts';

/** Papers with who of the secretariat saw them; null where a registration desk did. */
export type SeenPapers = MinorPapersEntity & { by: string | null };

/** What was seen of a member, and why nothing more can be written down: the code of the refusal; null where it can. */
export type MinorRecord = { name: string; papers: SeenPapers[]; closed: string | null };

/** The secretariat reads what was seen of somebody under age; the look is written down. Needs the identity scope. */
@Injectable()
export class LookAtMinorPapers {
  constructor(
    private readonly papers: MinorPapersStore,
    private readonly minors: KnowMinors,
    private readonly contacts: FindContacts,
    private readonly names: NameMembers,
    private readonly emails: AccountEmails,
  ) {}

  /** Throws MEMBER_NOT_FOUND, also for a member of another community and for whoever has left. */
  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<MinorRecord> {
    const contact = (await this.contacts.run(tx, [memberId])).get(memberId);
    if (!contact) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    await this.names.run(tx, [memberId], { reader, reason: 'papers of a minor' });
    const rows = await this.papers.ofMember(tx, memberId);
    const emails = await this.emails.run(tx, [...new Set(rows.flatMap(({ seenBy }) => seenBy ?? []))]);
    const accepted = await this.minors.accepted(tx);
    const may = mayKeepPapers({ born: contact.born, today: tokyoDateOf(tx.now), accepted });
    return {
      name: contact.name,
      papers: rows.map((row) => ({ ...row, by: (row.seenBy && emails.get(row.seenBy)) ?? null })),
      closed: may.ok ? null : may.refusal.code,
    };
  }
}
