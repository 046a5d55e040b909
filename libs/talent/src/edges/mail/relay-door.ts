import type { AddressInfo } from 'node:net';
import { Refusal, refusalSentence } from '@enishi/kernel';
import type { RefusalKind } from '@enishi/kernel';
import { Config, platformRefusals } from '@enishi/platform';
import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { SMTPServer, SMTPServerDataStream, SMTPServerError, SMTPServerSession } from 'smtp-server';
import { talentRefusals } from '../../talent.refusals.ts';
import { RelayIntake } from './relay-intake.ts';

/** A letter with the whole thread quoted below has some hundred kB; pictures are refused as files, with a sentence of their own. */
const mostBytes = 1024 * 1024;
const mostConnections = 50;
const silenceMs = 60_000;

const sentences = { ...platformRefusals, ...talentRefusals };
/** RFC 5321, 4.2.3: 4xx may be tried again, 5xx never will be taken. */
const codes: Readonly<Record<RefusalKind, number>> = {
  ...{ invalid: 554, unauthenticated: 550, not_found: 550, forbidden: 550, conflict: 550, payment: 550 },
  ...{ limited: 451, unavailable: 451 },
};

/**
 * Takes mail to relay addresses over SMTP, from the mail server that stands in front of it; it runs in the worker, and only where the operator has set a domain and
 * a port. One mail goes to one address. An address that reaches nobody is refused before the mail is sent (at RCPT).
 */
@Injectable()
export class RelayDoor implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('relay');
  private server: SMTPServer | null = null;

  constructor(
    private readonly config: Config,
    private readonly intake: RelayIntake,
  ) {}

  /** Where it listens; null while it does not. */
  get port(): number | null {
    return (this.server?.server.address() as AddressInfo | null | undefined)?.port ?? null;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { RELAY_MAIL_DOMAIN: domain, RELAY_MAIL_PORT: port, RELAY_MAIL_HOST: host } = this.config.settings;
    if (domain && port) await this.open(domain, { port, host });
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((closed) => server.close(() => closed()));
  }

  /** Listens; where another worker of this machine does already, that one takes the mail. */
  async open(name: string, at: { port: number; host: string }): Promise<void> {
    // Only the process that takes mail loads what that needs.
    const { SMTPServer: Server } = await import('smtp-server');
    const server = new Server({
      ...{ name, banner: 'relay', size: mostBytes, maxClients: mostConnections, socketTimeout: silenceMs },
      ...{ disabledCommands: ['AUTH', 'STARTTLS'], authOptional: true, disableReverseLookup: true },
      ...{ logger: false, closeTimeout: 5_000 },
      onRcptTo: ({ address }, session, done) => {
        const further = session.envelope.rcptTo.length > 0;
        void this.answer(session, done, () => (further ? later() : this.intake.reaches(address)));
      },
      onData: (stream, session, done) => {
        void this.answer(session, done, async () => this.take(stream, session));
      },
    });
    server.on('error', (error: Error) => this.log.warn(error.message));
    const listening = await new Promise<boolean>((settled) => {
      server.server.once('error', () => settled(false));
      server.listen(at.port, at.host, () => settled(true));
    });
    if (listening) this.server = server;
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await bytesOf(stream);
    if (!raw) throw new Refusal('invalid', 'TALK_MAIL_TOO_LARGE');
    // An empty sender is that of a bounce (RFC 5321, 4.5.5), which nobody answers.
    if (envelope.mailFrom === false || envelope.mailFrom.address === '') return;
    await this.intake.take(envelope.rcptTo[0]?.address ?? '', raw);
  }

  private async answer(
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
      done();
    } catch (error) {
      done(this.inSmtp(error, session));
    }
  }

  /** In both languages where the client reads more than ASCII (RFC 6531), in English elsewhere. */
  private inSmtp(error: unknown, { envelope }: SMTPServerSession): SMTPServerError {
    if (error instanceof TooManyAtOnce) return error;
    const refusal = error instanceof Refusal ? error : new Refusal('unavailable', 'TALK_RELAY_UNAVAILABLE');
    if (!(error instanceof Refusal)) this.log.error((error as Error).stack ?? String(error));
    const [ja, en] = (['ja', 'en'] as const).map((locale) => refusalSentence(sentences, refusal, locale));
    const args = envelope.mailFrom === false ? false : envelope.mailFrom.args;
    const words = args && args['SMTPUTF8'] ? `${en} / ${ja}` : en;
    return Object.assign(new Error(words ?? refusal.code), {
      responseCode: refusal.code === 'TALK_MAIL_TOO_LARGE' ? 552 : codes[refusal.kind],
    });
  }
}

/** RFC 5321, 4.5.3.1.10: the client sends the mail again to whoever else it is for. */
class TooManyAtOnce extends Error {
  readonly responseCode = 452;
}
const later = (): Promise<void> => Promise.reject(new TooManyAtOnce('One recipient at a time, please'));

/** Null where there is more than may be kept; the rest is read and let go, so that the client hears the answer. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
  }
  return length > mostBytes || stream.sizeExceeded ? null : Buffer.concat(parts);
}
