import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { ticketCode, ticketKeys } from '../domain/ticket-code.ts';
import type { TicketFacts, TicketKeys } from '../domain/ticket-code.ts';

/** Signs the QR codes of tickets with a key of the installation. */
@Injectable()
export class TicketSigner {
  private readonly keys: TicketKeys;

  constructor(config: Config) {
    this.keys = ticketKeys(config.keyFor('ticket'));
  }

  code(facts: TicketFacts): string {
    return ticketCode(facts, this.keys);
  }
}
