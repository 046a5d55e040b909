import { Refusal } from '@enishi/kernel';
import { Config, refusedForGood } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import nodemailer from 'nodemailer';
import type { Transporter } from 'nodemailer';

import type { LetterMail } from '../../domain/letter-mail.ts';

/** A copy on its way to one address. `id` becomes the Message-ID: the same mail handed over twice is seen as one. */
export type LetterCopy = { id: string; from: string; replyTo: string; to: string; mail: LetterMail };

/** `taken`: the mail server answers for it now. `refused`: it never will take mail for that address. */
export type HandedOver = { taken: true } | { taken: false; reason: string };

/** Connections to the mail server that letters may hold; sign-in mails use their own. */
const connections = 4;

/** Hands letters to the mail server. */
@Injectable()
export class LetterPost implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(private readonly config: Config) {}

  /** Throws Refusal unavailable MAIL_SERVER_UNAVAILABLE where trying again may help. */
  async hand({ id, from, replyTo, to, mail }: LetterCopy): Promise<HandedOver> {
    const address = this.config.settings.MAIL_FROM;
    try {
      await this.opened().sendMail({
        messageId: `<${id}@${address.split('@')[1] ?? 'enishi'}>`,
        from: { name: from, address },
        replyTo,
        to,
        ...mail,
      });
      return { taken: true };
    } catch (error) {
      const reason = refusedForGood(error);
      if (reason !== null) return { taken: false, reason };
      throw new Refusal('unavailable', 'MAIL_SERVER_UNAVAILABLE', { reason: (error as Error).message });
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private opened(): Transporter {
    this.transport ??= nodemailer.createTransport({
      url: this.config.smtpUrl,
      pool: true,
      maxConnections: connections,
      maxMessages: Infinity,
    } as Parameters<typeof nodemailer.createTransport>[0]);
    return this.transport;
  }
}
