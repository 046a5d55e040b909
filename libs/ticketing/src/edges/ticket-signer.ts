import { Injectable } from '@nestjs/common';
import { Config } from '@enishi/platform';
import { openKeyText, readTicketCode, ticketCode, ticketKeys, ticketPicture } from '../domain/ticket-code.ts';
import type { TicketFacts, TicketKeys } from '../domain/ticket-code.ts';

/** Makes the text of the QR pictures of one community's tickets. */
export type TicketPictures = { code(facts: TicketFacts): string };

/** Signs the QR codes of tickets with a key of the installation, and tells genuine ones from made-up ones. */
@Injectable()
export class TicketSigner {
  private readonly keys: TicketKeys;

  constructor(config: Config) {
    this.keys = ticketKeys(config.keyFor('ticket'));
  }

  /** For an address that leads to the ticket. */
  code(facts: TicketFacts): string {
    return ticketCode(facts, this.keys);
  }

  /** What stands in the pictures that are shown at the doors of a community. */
  picturesOf(communitySlug: string): TicketPictures {
    return { code: (facts) => ticketPicture(facts, communitySlug, this.keys) };
  }

  /** With which a phone tells genuine codes without asking. */
  get openKey(): string {
    return openKeyText(this.keys);
  }

  read(code: string): TicketFacts | null {
    return readTicketCode(code, this.keys);
  }
}
