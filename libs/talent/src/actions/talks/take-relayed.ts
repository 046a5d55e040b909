import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { CompanyAddresses } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ownWords } from '../../domain/relay-mail.ts';
import { TalkAddressStore } from '../../store/talk-address.store.ts';
import type { RelayedTalk } from '../../store/talk-address.store.ts';
import { TalkSides } from './talk-sides.ts';
import { WriteTalk } from './write-talk.ts';
import type { TalkWriter } from './write-talk.ts';

/** A mail as it came to the code of a relay address: who its From names, what it says, and by what it is known again. */
export type RelayedMail = { code: string; from: string; text: string; messageId: string };

/** Makes a message of the talk of a mail to its relay address. The consent is held until the commit, so that none comes in after its end. */
@Injectable()
export class TakeRelayed {
  constructor(
    private readonly addresses: TalkAddressStore,
    private readonly sides: TalkSides,
    private readonly companies: CompanyAddresses,
    private readonly writing: WriteTalk,
  ) {}

  /** Whether an address reaches anybody now; throws TALK_ADDRESS_UNKNOWN (not_found) whatever the reason. */
  async reaches(tx: Tx, code: string): Promise<void> {
    await this.living(tx, code);
  }

  /**
   * The same mail twice is one message. Throws TALK_ADDRESS_UNKNOWN; TALK_SENDER_UNKNOWN (forbidden) where the From is of neither the person nor anybody who acts for the
   * company, or of the wrong one of both; and the refusals of `readTalkText`. Needs the identity scope.
   */
  async run(tx: Tx, { code, from, text, messageId }: RelayedMail): Promise<void> {
    const { talk, contact } = await this.living(tx, code);
    const writer = await this.writer(tx, talk, { contact, from: from.toLowerCase() });
    if (!writer) throw new Refusal('forbidden', 'TALK_SENDER_UNKNOWN');
    const mailHash = createHash('sha256').update(messageId).digest('hex');
    await this.writing.keep(tx, writer, { text: ownWords(text), mailHash });
  }

  private async living(tx: Tx, code: string): Promise<{ talk: RelayedTalk; contact: Contact | null }> {
    const talk = await this.addresses.byCode(tx, code);
    const both = talk && (await this.sides.run(tx, talk));
    if (!talk || !both?.open) throw new Refusal('not_found', 'TALK_ADDRESS_UNKNOWN');
    return { talk, contact: both.contact };
  }

  private async writer(
    tx: Tx,
    { id, from: side, companyId }: RelayedTalk,
    { contact, from }: { contact: Contact | null; from: string },
  ): Promise<TalkWriter | null> {
    if (side === 'person')
      return contact?.email.toLowerCase() === from ? { id, side, writtenBy: null } : null;
    const known = await this.companies.run(tx, companyId);
    return known.has(from) ? { id, side, writtenBy: known.get(from) ?? null } : null;
  }
}
