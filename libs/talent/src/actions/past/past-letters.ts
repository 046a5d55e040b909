import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import { Links, Mailbox } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { pastLetter } from '../../domain/past/past-letter.ts';
import { claimDays } from '../../domain/past/past-person.ts';

/** Writes the letter to somebody of an old list, which carries the secret address. */
@Injectable()
export class PastLetters {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly mailbox: Mailbox,
    private readonly links: Links,
  ) {}

  async post(
    tx: Tx,
    { name, email, code, title }: { name: string; email: string; code: string; title: string },
  ): Promise<void> {
    const { slug, name: community, operatorName: operator } = await this.community.run(tx);
    const until = addDays(tokyoDateOf(tx.now), claimDays);
    const { button, ...letter } = pastLetter({ name, title, operator, community, until });
    const url = this.links.to(slug, 'ja', `/past/${code}`);
    await this.mailbox.post(tx, {
      to: email,
      locale: 'ja',
      kind: 'transactional',
      ...letter,
      button: { label: button, url },
    });
  }
}
