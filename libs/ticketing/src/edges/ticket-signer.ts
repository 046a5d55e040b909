import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { openKeyText, readTicketCode, ticketCode, ticketKeys } from '../domain/ticket-code.ts';
import type { TicketFacts, TicketKeys } from '../domain/ticket-code.ts';

/** Signs the QR codes of tickets with a key of the installation, and tells genuine ones from made-up ones. */
@Injectable()
export class TicketSigner {
  private readonly keys: TicketKeys;

  constructor(config: Config) {
    this.keys = ticketKeys(config.keyFor('ticket'));
  }

  code(facts: TicketFacts): string {
    return ticketCode(facts, this.keys);
  }

  /** With which a phone tells genuine codes without asking. */
  get openKey(): string {
    return openKeyText(this.keys);
  }

  read(code: string): TicketFacts | null {
    return readTicketCode(code, this.keys);
  }
}
