import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PatientCaller } from './patient-caller.ts';

/** How tickets are paid before the event, where it is not by card. */
type FurtherMeans = 'konbini' | 'bank_transfer';

export type Purchase = {
  id: string;
  stage: string;
  moneyIsBack: number;
  payment: { url: string | null; voucher: { url: string } | null } | null;
  transfer: { payer: string } | null;
  review: { fingerprint: string } | null;
  tickets: { id: string; state: string }[];
};

/** What is for sale: a date, and the kind of ticket of which one is chosen. */
export type Choice = { readonly occurrenceId: string; readonly typeId: string };

const HOLD = `mutation ($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)
}`;
const BOOK = `mutation ($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)
}`;
const ORDER = `mutation ($id: ID!, $fingerprint: String!, $means: TicketMeans) {
  orderTickets(id: $id, fingerprint: $fingerprint, means: $means)
}`;
const CANCEL = 'mutation ($id: ID!) { cancelTicket(id: $id, fee: 0) }';
const WAIT = `mutation ($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {
  joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)
}`;
const ENTRY = 'query ($id: ID!) { waitingEntry(id: $id) { state purchaseId } }';
const SEEN =
  'id stage moneyIsBack payment { url voucher { url } } transfer { payer } review { fingerprint } tickets { id state }';
const PURCHASE = `query ($id: ID!, $means: TicketMeans) { ticketPurchase(id: $id, means: $means) { ${SEEN} } }`;
const HOLD_AS_GUEST = `mutation ($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $guest: GuestInput!) {
  holdAsGuest(occurrenceId: $occurrenceId, lines: $lines, press: $press, guest: $guest)
}`;
const ORDER_AS_GUEST =
  'mutation ($id: String!, $fingerprint: String!) { orderAsGuest(code: $id, fingerprint: $fingerprint) }';
const GUEST_PURCHASE = `query ($id: String!) { guestPurchase(code: $id) { ${SEEN} } }`;

/** A member who buys one ticket, pressing each button again until it is answered, always with what was made with the page. */
export class TicketClient extends PatientCaller {
  protected id = '';
  protected readonly press = randomUUID();

  /** False where none is left. */
  async hold(choice: Choice): Promise<boolean> {
    try {
      this.id = await this.choose(choice);
    } catch (error) {
      if ((error as Error).message === 'TICKETS_SOLD_OUT') return false;
      throw error;
    }
    return true;
  }

  async order(means: FurtherMeans | null = null): Promise<void> {
    const { review } = await this.until(({ stage }) => stage === 'held', means);
    await this.confirm(review?.fingerprint ?? '', means);
  }

  /** What costs nothing, in one press. */
  async book({ occurrenceId, typeId }: Choice): Promise<void> {
    const wish = { occurrenceId, press: this.press, lines: [{ typeId, quantity: 1 }] };
    this.id = (await this.untilAnswered<{ bookFreeTickets: string }>(BOOK, wish)).bookFreeTickets;
  }

  /** Gets in line, and waits there for `served`: whatever has places passed on. */
  async waitInLine(eventId: string, { occurrenceId, typeId }: Choice): Promise<string> {
    const wish = { eventId, occurrenceIds: [occurrenceId], lines: [{ typeId, quantity: 1 }] };
    return (await this.untilAnswered<{ joinWaitingList: string }>(WAIT, wish)).joinWaitingList;
  }

  /** Takes the offer on which its entry leads. */
  async takeOffer(entryId: string): Promise<void> {
    const { waitingEntry } = await this.untilAnswered<{ waitingEntry: { purchaseId: string | null } }>(
      ENTRY,
      {
        id: entryId,
      },
    );
    if (!waitingEntry.purchaseId) throw new Error(`The entry ${entryId} was offered nothing`);
    this.id = waitingEntry.purchaseId;
  }

  /** The address of the card page, as soon as there is one. */
  async page(): Promise<string> {
    const { payment } = await this.until((purchase) => Boolean(purchase.payment?.url));
    return payment?.url ?? '';
  }

  /** Under which name a transfer is to be made. */
  async payer(): Promise<string> {
    return (await this.until(({ transfer }) => transfer !== null)).transfer!.payer;
  }

  /** The order, as soon as there is a voucher for a store. */
  async voucher(): Promise<string> {
    return (await this.until(({ payment }) => Boolean(payment?.voucher))).id;
  }

  /** Gives the ticket back, and waits until the money is. */
  async giveBack(price: number): Promise<void> {
    const [ticket] = (await this.confirmed()).tickets;
    await this.untilAnswered(CANCEL, { id: ticket?.id });
    await this.until(({ moneyIsBack }) => moneyIsBack === price);
  }

  confirmed(): Promise<Purchase> {
    return this.until(({ stage }) => stage === 'confirmed');
  }

  protected async choose({ occurrenceId, typeId }: Choice): Promise<string> {
    const wish = { occurrenceId, press: this.press, lines: [{ typeId, quantity: 1 }] };
    return (await this.untilAnswered<{ holdTickets: string }>(HOLD, wish, ['TICKETS_SOLD_OUT'])).holdTickets;
  }

  protected async confirm(fingerprint: string, means: FurtherMeans | null): Promise<void> {
    await this.untilAnswered(ORDER, { id: this.id, fingerprint, means });
  }

  protected async look(means: FurtherMeans | null): Promise<Purchase> {
    const asked = { id: this.id, means };
    return (await this.untilAnswered<{ ticketPurchase: Purchase }>(PURCHASE, asked)).ticketPurchase;
  }

  /** Looks again as the page does. */
  private async until(
    reached: (purchase: Purchase) => boolean,
    means: FurtherMeans | null = null,
    deadlineMs = 60_000,
  ): Promise<Purchase> {
    let last: Purchase | undefined;
    for (const end = performance.now() + deadlineMs; performance.now() < end;) {
      last = await this.look(means);
      if (reached(last)) return last;
      await pause(300);
    }
    throw new Error(`The purchase ${this.id} is still ${JSON.stringify(last)}`);
  }
}

/** The same without an account: what is known is the secret of the address that the mail has. */
export class GuestClient extends TicketClient {
  constructor(
    api: string,
    readonly email: string,
  ) {
    super(api, '');
  }

  protected override async choose({ occurrenceId, typeId }: Choice): Promise<string> {
    const guest = {
      ...{ familyName: '佐藤', givenName: '一郎', familyKana: 'サトウ', givenKana: 'イチロウ' },
      ...{ email: this.email, privacyVersion: 1 },
    };
    const wish = { occurrenceId, press: this.press, lines: [{ typeId, quantity: 1 }], guest };
    return (await this.untilAnswered<{ holdAsGuest: string }>(HOLD_AS_GUEST, wish)).holdAsGuest;
  }

  protected override async confirm(fingerprint: string): Promise<void> {
    await this.untilAnswered(ORDER_AS_GUEST, { id: this.id, fingerprint });
  }

  protected override async look(): Promise<Purchase> {
    return (await this.untilAnswered<{ guestPurchase: Purchase }>(GUEST_PURCHASE, { id: this.id }))
      .guestPurchase;
  }
}
