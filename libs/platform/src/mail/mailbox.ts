import type { Locale } from '@enishi/kernel';
import { newId } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import type { Tx } from '../database/tx.ts';
import { eventType } from '../events/event-type.ts';

/** The words of a mail; the frame around them is the same for all. */
export type Letter = { subject: string; paragraphs: string[]; button?: { label: string; url: string } };

/** An address that passes answers on, and whose name stands with it. */
export type MailFrom = { name: string; address: string };

/** `transactional`: the recipient's own affair, always sent. `announcement`: only to those who asked for it. */
export type MailKind = 'transactional' | 'announcement';

/**
 * No announcement without a way out: the address at which one post, without signing in, stops all of its kind. Mail programs offer a button for it (List-Unsubscribe,
 * RFC 2369 and 8058; 特定電子メール法3条3項).
 */
type WayOut = { kind: 'transactional'; stopUrl?: never } | { kind: 'announcement'; stopUrl: string };

export type OutgoingMail = Letter &
  WayOut & {
    to: string;
    locale: Locale;
    /** Whom it comes from and an answer reaches, where that is not the community. */
    from?: MailFrom;
    /** The last mail to somebody who was erased: once it is sent, the address is gone as well. */
    last?: boolean;
    /** What it is about, for whoever has to know which mail could not be delivered. */
    about?: string;
  };

/** A mail waits to be sent. */
export const mailPosted = eventType<{ mailId: string }>('platform.mail_posted');

/**
 * The mail server refused the address of a mail for good. `about` is null where the mail did not say; `to` where it was the last one
 * to somebody who was erased, whose address is kept nowhere.
 */
export type MailRefused = { mailId: string; to: string | null; about: string | null };
export const mailRefused = eventType<MailRefused>('platform.mail_refused');

/** Addresses that can be nobody's (RFC 2606, 2): of people who have none, and of those who were erased. */
export const isNobodys = (address: string): boolean => address.endsWith('.invalid');

@Injectable()
export class Mailbox {
  /** Puts a mail in the outbox of the transaction's community; it leaves after the commit, or never if that fails. Whoever has no address is written nothing. */
  async post(tx: Tx, { to, locale, kind, ...letter }: OutgoingMail): Promise<void> {
    if (isNobodys(to)) return;
    const mailId = newId();
    await tx.query(
      `insert into platform.mail (id, community_id, kind, locale, recipient, letter, state, posted_at)
       values ($1, $2, $3, $4, $5, $6, 'waiting', $7)`,
      [mailId, tx.community, kind, locale, to, JSON.stringify(letter), tx.now],
    );
    await tx.emit(mailPosted, { mailId });
  }

  /** Removes what was written to an address of which nobody here has any need more; what waits to be sent leaves no more. */
  async forget(tx: Tx, recipient: string): Promise<void> {
    await tx.change('delete from platform.mail where community_id = $1 and recipient = $2', [
      tx.community,
      recipient,
    ]);
  }
}
