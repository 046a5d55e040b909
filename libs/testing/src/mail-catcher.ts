import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail as it came over SMTP (RFC 5321). Header names in small letters, folded lines joined. */
export type CaughtLetter = { to: string; headers: Readonly<Record<string, string>>; raw: string };

/**
 * A mail server that keeps what it gets. Addresses in `unknown` are refused for good (550); `pauseMs` is how long it takes
 * to accept a mail, as one across the network would.
 */
export class MailCatcher {
  readonly letters: CaughtLetter[] = [];
  readonly unknown = new Set<string>();
  pauseMs = 0;
  private server: Server | null = null;
  private readonly open = new Set<Socket>();

  /** Mails to an address by Message-ID, as a mailbox keeps them: the same mail handed over twice is one. */
  mailbox(address: string): CaughtLetter[] {
    const own = this.letters.filter(({ to }) => to === address);
    return [...new Map(own.map((letter) => [letter.headers['message-id'], letter])).values()];
  }

  get port(): number {
    return (this.server?.address() as AddressInfo | null)?.port ?? 0;
  }

  /** Settings that point a program here. */
  settings(): NodeJS.ProcessEnv {
    return { SMTP_URL: `smtp://127.0.0.1:${this.port}` };
  }

  async start(): Promise<void> {
    this.server = createServer((socket) => this.talk(socket));
    await new Promise<void>((ready) => this.server?.listen(0, '127.0.0.1', ready));
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((closed) => this.server?.close(closed));
  }

  private talk(socket: Socket): void {
    this.open.add(socket);
    socket.on('close', () => this.open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8');
    let unread = '';
    let to: string[] = [];
    let reading = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 catcher');
    socket.on('data', (text: string) => {
      unread += text;
      for (;;) {
        const end = unread.indexOf(reading ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = unread.slice(0, end);
        unread = unread.slice(end + (reading ? 5 : 2));
        if (reading) {
          reading = false;
          this.accept(part, to, say);
          to = [];
        } else if (/^DATA/i.test(part)) {
          reading = true;
          say('354 go on');
        } else if (/^RCPT/i.test(part)) {
          const address = /<([^>]*)>/.exec(part)?.[1] ?? '';
          if (this.unknown.has(address)) say('550 5.1.1 no such mailbox');
          else {
            to.push(address);
            say('250 ok');
          }
        } else if (/^QUIT/i.test(part)) {
          say('221 bye');
          socket.end();
        } else {
          if (/^RSET|^MAIL/i.test(part)) to = [];
          say('250 ok');
        }
      }
    });
  }

  /** Kept before it is acknowledged: who dies in between has handed the mail over and does not know. */
  private accept(raw: string, to: string[], say: (line: string) => void): void {
    const headers = headersOf(raw);
    for (const address of to) this.letters.push({ to: address, headers, raw });
    if (this.pauseMs > 0) setTimeout(() => say('250 kept'), this.pauseMs);
    else say('250 kept');
  }
}

function headersOf(raw: string): Record<string, string> {
  const head = raw.split('\r\n\r\n', 1)[0] ?? '';
  return Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      }),
  );
}

/** A mail server for a spec file: started before the tests, ended after. */
export function useMailCatcher(): MailCatcher {
  const catcher = new MailCatcher();
  beforeAll(() => catcher.start());
  afterAll(() => catcher.stop());
  return catcher;
}
