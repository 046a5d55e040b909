import { Injectable, Logger } from '@nestjs/common';
import { Every, Follows, mailRefused, ReachesOut, Transactions } from '@enishi/platform';
import type { MailRefused, Occurred, Tx } from '@enishi/platform';
import { PostEventMessage } from '../../actions/messages/post-event-message.ts';
import { EventMessageStore } from '../../store/event-message.store.ts';
import { eventMessageSent } from '../../ticketing.events.ts';
import { TicketSigner } from '../ticket-signer.ts';

/**
 * The worker writes the mails of a message one by one, each in a transaction of its own that notes it: killed half-way, the next try, or
 * the clock, goes on with those to whom nobody has written.
 */
@Injectable()
export class SendEventMessages {
  private readonly log = new Logger('ticketing');

  constructor(
    private readonly transactions: Transactions,
    private readonly messages: EventMessageStore,
    private readonly post: PostEventMessage,
    private readonly signer: TicketSigner,
  ) {}

  @ReachesOut(eventMessageSent, 'ticketing.send_event_message', 'mail')
  async sent({ messageId }: { messageId: string }, { communityId }: Occurred): Promise<void> {
    await this.all(communityId!, messageId);
  }

  /** What a worker that died has left. */
  @Every('5 minutes', 'ticketing.go_on_sending_messages')
  async goOn(): Promise<void> {
    const found: { communityId: string; messageId: string }[] = [];
    await this.transactions.forEachCommunity(async (tx) => {
      for (const messageId of await this.messages.unfinished(tx))
        found.push({ communityId: tx.community, messageId });
    });
    for (const { communityId, messageId } of found) await this.all(communityId, messageId);
  }

  @Follows(mailRefused, 'ticketing.note_refused_message', 'mail')
  async refused(tx: Tx, { about }: MailRefused): Promise<void> {
    if (about) await this.post.refused(tx, about);
  }

  private async all(communityId: string, messageId: string): Promise<void> {
    const waiting = await this.transactions.inCommunity(communityId, (tx) =>
      this.messages.waiting(tx, messageId),
    );
    for (const readerId of waiting) await this.one(communityId, readerId);
  }

  /** A mail that cannot be written stands in the way of no other; the clock tries it again. */
  private async one(communityId: string, readerId: string): Promise<void> {
    try {
      await this.transactions.inCommunity(communityId, (tx) => this.post.run(tx, readerId, this.signer));
    } catch (fault) {
      this.log.error(`A message about an event could not be written to reader ${readerId}: ${String(fault)}`);
    }
  }
}
