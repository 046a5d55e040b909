import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { mayWrite } from '../../domain/articles/naming.ts';
import { noMinors } from '../../domain/working-age.ts';
import { KnowMinors } from '../minors/know-minors.ts';

/** Meets whoever would write for a company: a member, and old enough as the community lets people work. */
@Injectable()
export class MeetWriter {
  constructor(
    private readonly contacts: FindContacts,
    private readonly minors: KnowMinors,
  ) {}

  /** Held as a member until the commit. Throws ARTICLE_MEMBER_ONLY (forbidden), and what `mayWrite` refuses. */
  async meet(tx: Tx, memberId: string): Promise<Contact> {
    const writer = await this.contacts.hold(tx, memberId);
    if (!writer) throw new Refusal('forbidden', 'ARTICLE_MEMBER_ONLY');
    const ground = (await this.minors.of(tx, [writer])).get(memberId) ?? noMinors;
    unwrap(mayWrite({ born: writer.born, today: tokyoDateOf(tx.now) }, ground));
    return writer;
  }

  /** When they were born, and today; `born` null where nobody knows. */
  async age(tx: Tx, memberId: string): Promise<{ born: TokyoDate | null; today: TokyoDate }> {
    const born = (await this.contacts.run(tx, [memberId])).get(memberId)?.born ?? null;
    return { born, today: tokyoDateOf(tx.now) };
  }
}
