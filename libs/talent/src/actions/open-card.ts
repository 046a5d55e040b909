import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Contact, PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isReadable } from '../domain/consent.ts';
import type { Scope } from '../domain/consent.ts';
import { isShownTo } from '../domain/talk.ts';
import { InterestCardStore } from '../store/interest-card.store.ts';
import type { HeldCard } from '../store/interest-card.store.ts';
import { ProvisionStore } from '../store/provision.store.ts';
import { CardSides, provisionTo } from './card-sides.ts';
import type { Clerk } from './card-sides.ts';
import { RelayAddresses } from './talks/relay-addresses.ts';

/** A card that may be shown: the person as the register knows them at this moment, and what they typed. */
export type OpenedCard = { company: PublicCompany; card: HeldCard; contact: Contact };

/** The same where it is shown; `relay`: the address at which the person is written to without showing theirs, null where the operator has no domain for it. */
export type ShownCard = OpenedCard & { relay: string | null };

/**
 * Opens a card for whoever acts for the company that it was given to. That is the disclosure (個人情報保護法27条), so its record (29条) is written in the
 * same transaction: nothing is shown without it. The consent is held until the commit, so that none is recorded after its end.
 */
@Injectable()
export class OpenCard {
  constructor(
    private readonly sides: CardSides,
    private readonly cards: InterestCardStore,
    private readonly provisions: ProvisionStore,
    private readonly relays: RelayAddresses,
  ) {}

  /**
   * Throws COMPANY_NOT_FOUND, and CARD_NOT_FOUND for everything else that is not to be seen, whatever the reason: withdrawn, out of
   * time, given to somebody else, of a person who has left, or while the company does not show itself.
   */
  async run(tx: Tx, clerk: Clerk, id: string): Promise<ShownCard> {
    const { company, card, contact } = await this.find(tx, clerk, id);
    await this.provisions.add(tx, provisionTo(tx, { company, accountId: clerk.accountId, shown: card }));
    const relay = (await this.relays.of(tx, card.id))?.toPerson ?? null;
    return { company, card, contact, relay };
  }

  /** The company says that it has written to the person; the first time is kept. Throws as `run`. */
  async contacted(tx: Tx, clerk: Clerk, id: string): Promise<void> {
    const { card } = await this.find(tx, clerk, id);
    await this.cards.noteContact(tx, card.id, clerk.accountId);
  }

  /** The card, or in other scopes what stands in its place, held until the commit, with nothing shown of it yet: whoever shows something records that. Throws as `run`. */
  async find(
    tx: Tx,
    clerk: Clerk,
    id: string,
    scopes: readonly Scope[] = ['interest_card'],
  ): Promise<OpenedCard> {
    const company = await this.sides.company(tx, clerk);
    const card = await this.cards.held(tx, company.id, { id, scopes });
    const contact = card && (await this.sides.people(tx, [card.memberId])).get(card.memberId);
    const shown = card !== null && isShownTo(card.scope, company.page);
    const sides = { recipientShown: shown, personInForce: contact !== undefined };
    const consent = card && { state: 'in_force' as const, expiresAt: card.expiresAt };
    if (!card || !contact || !isReadable(consent, sides, tx.now))
      throw new Refusal('not_found', 'CARD_NOT_FOUND');
    return { company, card, contact };
  }
}
