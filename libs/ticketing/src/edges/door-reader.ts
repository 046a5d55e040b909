import { MemberCardSigner } from '@enishi/membership';
import type { HeldCard } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import type { CardSign } from '../actions/cards/find-by-card.ts';
import { cardDigest } from '../domain/door-card.ts';
import type { TicketFacts } from '../domain/ticket-code.ts';
import { TicketSigner } from './ticket-signer.ts';

/** What a QR picture at a door says: a ticket, or a member card. */
export type ReadPicture = { ticket: TicketFacts; card: null } | { ticket: null; card: CardSign };

/** Reads the QR pictures that people show at doors, and gives phones what they need to know cards without a network. */
@Injectable()
export class DoorReader {
  constructor(
    private readonly tickets: TicketSigner,
    private readonly cards: MemberCardSigner,
  ) {}

  /** Null where it is neither, or not genuine. */
  read(code: string, communitySlug: string): ReadPicture | null {
    const ticket = this.tickets.read(code.trim());
    if (ticket) return { ticket, card: null };
    const card = this.cards.read(code.trim());
    if (!card) return null;
    return {
      ticket: null,
      card: { number: card.communitySlug === communitySlug ? card.number : null, serial: card.serial },
    };
  }

  /** By which the phone with that token knows some cards. */
  digests(cards: readonly HeldCard[], communitySlug: string, token: string): string[] {
    return cards.map((card) => cardDigest(this.cards.payload({ communitySlug, ...card }), token));
  }
}
