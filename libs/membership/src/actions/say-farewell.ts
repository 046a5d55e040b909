import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { erasedLetter } from '../domain/copy-letters.ts';
import { addressed } from '../domain/member-name.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { SendLetter } from './send-letter.ts';

/** The last mail to somebody who was erased, to the address of before; the address goes when the mail has left. */
@Injectable()
export class SayFarewell {
  constructor(
    private readonly community: CurrentCommunity,
    private readonly send: SendLetter,
  ) {}

  async run(tx: Tx, before: MemberEntity): Promise<void> {
    const { email: to, locale, number } = before;
    const { name, slug } = await this.community.run(tx);
    const words = erasedLetter({ community: name, addressed: addressed(before, locale), number }, locale);
    await this.send.run(tx, { to, locale, slug, letter: { page: '', words }, last: true });
  }
}
