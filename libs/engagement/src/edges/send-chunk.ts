import { Links, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { NoteMails } from '../actions/note-mails.ts';
import type { NotedMail } from '../actions/note-mails.ts';
import { TakeChunk } from '../actions/take-chunk.ts';
import type { TakenChunk } from '../actions/take-chunk.ts';
import { wordsIn } from '../domain/letter-draft.ts';
import { letterWriter } from '../domain/letter-mail.ts';
import type { LetterMail } from '../domain/letter-mail.ts';
import type { ChunkName } from '../store/chunk.store.ts';
import type { LetterReaderEntity } from '../store/letter-reader.entity.ts';
import { LetterPost } from './gateways/letter-post.gateway.ts';
import { MailNotes } from './mail-notes.ts';

/** Mails of one chunk under way at once. */
const lanes = 4;

/**
 * Sends the mails of one chunk of readers, with no transaction open while the mail server is waited for. What was handed
 * over is written down at once, so that a killed worker leaves open only the mails of that moment; whoever goes on hands
 * those over again under the same Message-ID, and nothing else twice.
 */
@Injectable()
export class SendChunk {
  constructor(
    private readonly transactions: Transactions,
    private readonly take: TakeChunk,
    private readonly note: NoteMails,
    private readonly post: LetterPost,
    private readonly links: Links,
  ) {}

  async run(communityId: string, name: ChunkName): Promise<void> {
    const within = this.transactions;
    const chunk = await within.inCommunity(communityId, (tx) => this.take.run(tx, name));
    if (!chunk) return;
    const notes = new MailNotes<NotedMail>((mails) =>
      within.inCommunity(communityId, (tx) => this.note.run(tx, chunk, mails)),
    );
    try {
      await this.handOver(chunk, notes);
    } finally {
      await notes.written();
      await within.inCommunity(communityId, (tx) => this.note.end(tx, chunk));
    }
  }

  private async handOver(chunk: TakenChunk, notes: MailNotes<NotedMail>): Promise<void> {
    const write = this.writer(chunk);
    const waiting = chunk.readers.values();
    const { name, contactEmail } = chunk.community;
    const lane = async (): Promise<void> => {
      for (const reader of waiting) {
        if (notes.stopped) return;
        const { id, email, addressKey } = reader;
        const copy = {
          id,
          from: name[reader.locale],
          replyTo: contactEmail,
          to: email ?? '',
          mail: write(reader),
        };
        const handed = await this.post.hand(copy);
        notes.add(
          handed.taken
            ? { id, state: 'sent', reason: null }
            : { id, state: 'failed', reason: handed.reason, addressKey },
        );
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  /** What writes each reader's copy; what all copies of a language share is made once. */
  private writer({ letter, community }: TakenChunk): (reader: LetterReaderEntity) => LetterMail {
    const write = { ja: this.copies(letter, community, 'ja'), en: this.copies(letter, community, 'en') };
    return ({ locale, token }) =>
      write[locale](this.links.to(community.slug, locale, `/unsubscribe/${token}`));
  }

  private copies(
    letter: TakenChunk['letter'],
    { slug, name }: TakenChunk['community'],
    wanted: LetterReaderEntity['locale'],
  ): (unsubscribeUrl: string) => LetterMail {
    if (!letter.sender) throw new Error(`The letter ${letter.id} leaves without a sender`);
    const web = letter.shelf === 'nowhere' ? null : this.links.to(slug, wanted, `/letters/${letter.id}`);
    return letterWriter({ ...wordsIn(letter, wanted), community: name, sender: letter.sender, webUrl: web });
  }
}
