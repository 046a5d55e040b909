import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { Inject, Injectable, Logger } from '@nestjs/common';
import nodemailer from 'nodemailer';
import type { Transporter } from 'nodemailer';

import { Config } from '../config/config.ts';
import { Transactions } from '../database/transactions.ts';
import type { Tx } from '../database/tx.ts';
import type { Occurred } from '../events/event-type.ts';
import { ReachesOut } from '../events/reactions.ts';
import { asHtml, asText } from './letter-layout.ts';
import type { Sender } from './letter-layout.ts';
import { mailPosted, mailRefused } from './mailbox.ts';
import type { Letter, MailFrom } from './mailbox.ts';
import { refusedForGood } from './refused-for-good.ts';

/** Tells who a community is to its readers; the program that knows communities provides it. */
export type SenderSource = { senderOf(communityId: string, locale: Locale): Promise<Sender> };
export const SENDER_SOURCE = Symbol('sender source');

type WaitingMail = {
  id: string;
  recipient: string;
  locale: Locale;
  letter: Letter & { about?: string; last?: boolean; stopUrl?: string; from?: MailFrom };
  state: 'waiting' | 'sent' | 'refused';
};

/** What mail programs need to stop such mails with one press of their own (RFC 8058). */
const oneClick = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Sends posted mails over SMTP. The Message-ID is made from the mail's id, so that a mail sent twice is seen as one. */
@Injectable()
export class MailDelivery {
  private readonly transport: Transporter;
  private readonly log = new Logger('mail');

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    @Inject(SENDER_SOURCE) private readonly senders: SenderSource,
  ) {
    this.transport = nodemailer.createTransport(config.smtpUrl);
  }

  @ReachesOut(mailPosted, 'platform.send_mail', 'mail')
  async send({ mailId }: { mailId: string }, { communityId }: Occurred): Promise<void> {
    if (!communityId) return;
    const mail = await this.read(communityId, mailId);
    if (mail?.state !== 'waiting') return;
    const state = await this.hand(communityId, mail);
    await this.transactions.inCommunity(communityId, (tx) => this.settle(tx, mail, state));
  }

  /** Throws Refusal unavailable MAIL_SERVER_UNAVAILABLE where trying again may help. */
  private async hand(communityId: string, mail: WaitingMail): Promise<'sent' | 'refused'> {
    const sender = await this.senders.senderOf(communityId, mail.locale);
    const from = this.config.settings.MAIL_FROM;
    try {
      await this.transport.sendMail({
        messageId: `<${mail.id}@${from.split('@')[1] ?? 'enishi'}>`,
        from: mail.letter.from ?? { name: sender.name, address: from },
        replyTo: mail.letter.from?.address ?? sender.contact,
        to: mail.recipient,
        subject: mail.letter.subject,
        text: asText(mail.letter, sender, mail.locale),
        html: asHtml(mail.letter, sender, mail.locale),
        headers: mail.letter.stopUrl ? oneClick(mail.letter.stopUrl) : {},
      });
      return 'sent';
    } catch (error) {
      if (refusedForGood(error) === null)
        throw new Refusal('unavailable', 'MAIL_SERVER_UNAVAILABLE', { reason: (error as Error).message });
      this.log.warn(`The mail server refuses the address of mail ${mail.id} for good`);
      return 'refused';
    }
  }

  /**
   * A mail that is out, or never will be, keeps its subject alone: its link would sign in whoever reads a copy of the table. That it
   * was refused is told in the same commit.
   */
  private async settle(
    tx: Tx,
    { id: mailId, recipient, letter }: WaitingMail,
    state: 'sent' | 'refused',
  ): Promise<void> {
    await tx.query(
      `update platform.mail set state = $2, sent_at = $3, letter = jsonb_build_object('subject', letter->'subject'),
         recipient = case when letter @> '{"last": true}' then '' else recipient end
       where id = $1`,
      [mailId, state, state === 'sent' ? tx.now : null],
    );
    if (state === 'sent') return;
    await tx.emit(mailRefused, { mailId, to: letter.last ? null : recipient, about: letter.about ?? null });
  }

  private async read(communityId: string, mailId: string): Promise<WaitingMail | undefined> {
    const rows = await this.transactions.inCommunity(communityId, (tx) =>
      tx.query<WaitingMail>('select id, recipient, locale, letter, state from platform.mail where id = $1', [
        mailId,
      ]),
    );
    return rows[0];
  }
}
