import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { FindBuyer, FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { ForWhom } from '../../domain/audience.ts';
import { attendeeInFull, attendeeKana } from '../../domain/attendee.ts';
import { buyerOf, memberIdOf } from '../../domain/buyer.ts';
import type { BuyerRef, OwnedBy } from '../../domain/buyer.ts';
import { GuestStore } from '../../store/guest.store.ts';
import { LiveMembership } from '../orders/live-membership.ts';
import { GuestCodes } from './guest-codes.ts';

/** Whoever orders or has ordered, as letters and bills name them; `email` null where the desk booked for somebody who has none. */
export type Orderer = { name: string; email: string | null; locale: Locale };

/** Finds who has a hold or an order, member or guest alike, and where its page stands. */
@Injectable()
export class FindOrderer {
  constructor(
    private readonly buyers: FindBuyer,
    private readonly members: FindMember,
    private readonly guests: GuestStore,
    private readonly codes: GuestCodes,
    private readonly membership: LiveMembership,
  ) {}

  /**
   * Somebody who may order now, of these kinds of ticket where they were not looked at in this transaction. Throws what `FindBuyer` and `assertMayHave` throw,
   * and PURCHASE_NOT_FOUND for a guest whose details are erased.
   */
  async buying(
    tx: Tx,
    owned: OwnedBy,
    { pays, kinds = [] }: { pays: boolean; kinds?: readonly ForWhom[] },
  ): Promise<Orderer> {
    const orderer = await this.mayOrder(tx, owned, pays);
    await this.membership.assertMayHave(tx, memberIdOf(buyerOf(owned)), kinds);
    return orderer;
  }

  /** To whom a letter about an order goes, and the page that its button opens; null where there is nobody to write to. */
  async reached(
    tx: Tx,
    { id, ...owned }: OwnedBy & { id: string },
  ): Promise<{ name: string; email: string; page: string; guest: boolean } | null> {
    const { kind, id: buyerId } = buyerOf(owned);
    if (kind === 'guest') {
      const guest = await this.guests.byId(tx, buyerId);
      if (!guest?.email) return null;
      const page = this.codes.pageOf(guest);
      return { name: attendeeInFull(guest) ?? '', email: guest.email, page, guest: true };
    }
    const member = await this.members.byId(tx, buyerId);
    return member && { name: member.displayName, email: member.email, page: memberPage(id), guest: false };
  }

  /** How tickets name whoever has them. Throws MEMBER_NOT_FOUND. */
  async nameOf(tx: Tx, { kind, id }: BuyerRef): Promise<string> {
    if (kind === 'member') return (await this.members.named(tx, id)).displayName;
    const guest = await this.guests.byId(tx, id);
    return (guest && attendeeInFull(guest)) ?? '';
  }

  /** Whoever pays, as a receipt is made out to them; empty where they gave no address, or are known no more. */
  async payer(tx: Tx, subject: BuyerRef): Promise<{ subject: BuyerRef; name: string; email: string }> {
    if (subject.kind === 'member') {
      const member = await this.members.byId(tx, subject.id);
      return { subject, name: member?.displayName ?? '', email: member?.email ?? '' };
    }
    const guest = await this.guests.byId(tx, subject.id);
    return { subject, name: (guest && attendeeInFull(guest)) ?? '', email: guest?.email ?? '' };
  }

  /** How it is read, as the bank's form takes a payer; empty where nobody has said it. */
  async kanaOf(tx: Tx, owned: OwnedBy): Promise<string> {
    const { kind, id } = buyerOf(owned);
    const name = kind === 'guest' ? await this.guests.byId(tx, id) : await this.members.nameOf(tx, id);
    return (
      (name && attendeeKana({ familyKana: name.familyKana ?? '', givenKana: name.givenKana ?? '' })) ?? ''
    );
  }

  /** Where a purchase is shown to whoever has it, below the community's own address. */
  async pageOf(tx: Tx, { id, memberId, guestId }: OwnedBy & { id: string }): Promise<string> {
    const { kind, id: buyerId } = buyerOf({ memberId, guestId });
    const guest = kind === 'guest' ? await this.guests.byId(tx, buyerId) : null;
    return guest ? this.codes.pageOf(guest) : memberPage(id);
  }

  private async mayOrder(tx: Tx, owned: OwnedBy, pays: boolean): Promise<Orderer> {
    const { kind, id } = buyerOf(owned);
    if (kind === 'member') return this.buyers.run(tx, id, { pays });
    const guest = await this.guests.byId(tx, id);
    if (!guest || guest.erasedAt) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    return { name: attendeeInFull(guest) ?? '', email: guest.email, locale: guest.locale };
  }
}

const memberPage = (id: string): string => `/me/tickets/${id}`;
