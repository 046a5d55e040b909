import { FindCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { Config, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TakeRelayed } from '../../actions/talks/take-relayed.ts';
import { readRelayAddress } from '../../domain/relay-address.ts';
import { CardLimits } from '../card-limits.ts';
import { readRelayed } from './read-relayed.ts';
import type { ReadMail } from './read-relayed.ts';

const unknown = (): Refusal => new Refusal('not_found', 'TALK_ADDRESS_UNKNOWN');

/** What becomes of mail to relay addresses, whatever protocol brings it. */
@Injectable()
export class RelayIntake {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly communities: FindCommunity,
    private readonly taking: TakeRelayed,
    private readonly limits: CardLimits,
  ) {}

  /** Throws TALK_ADDRESS_UNKNOWN for whatever reaches nobody. */
  async reaches(address: string): Promise<void> {
    const { communityId, code } = await this.place(address);
    await this.transactions.inCommunity(communityId, (tx) => this.taking.reaches(tx, code));
  }

  /**
   * Makes a message of a mail. What a machine sent is swallowed without a word. Throws TALK_MAIL_UNREADABLE, TALK_WITH_FILES, TALK_SENDER_UNKNOWN, TOO_MANY_TRIES, and what
   * `TakeRelayed` throws.
   */
  async take(address: string, raw: Buffer): Promise<void> {
    const { communityId, code } = await this.place(address);
    const mail = await read(raw);
    if (mail.automatic) return;
    const { from, text, messageId } = mail;
    if (!from) throw new Refusal('forbidden', 'TALK_SENDER_UNKNOWN');
    if (mail.files > 0) throw new Refusal('invalid', 'TALK_WITH_FILES');
    await this.limits.talking(code);
    await this.transactions.inIdentity(communityId, (tx) =>
      this.taking.run(tx, { code, from, text, messageId }),
    );
  }

  private async place(address: string): Promise<{ communityId: string; code: string }> {
    const read = readRelayAddress(address, this.config.settings.RELAY_MAIL_DOMAIN ?? '');
    const found =
      read &&
      (await this.transactions.inIdentity(null, (tx) => this.communities.run(tx, { slug: read.slug })));
    if (!read || !found) throw unknown();
    return { communityId: found.id, code: read.code };
  }
}

async function read(raw: Buffer): Promise<ReadMail> {
  try {
    return await readRelayed(raw);
  } catch {
    throw new Refusal('invalid', 'TALK_MAIL_UNREADABLE');
  }
}
