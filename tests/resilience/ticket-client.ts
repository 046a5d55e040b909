import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PatientCaller } from './patient-caller.ts';

type Purchase = {
  stage: string;
  moneyIsBack: number;
  payment: { url: string | null } | null;
  review: { fingerprint: string } | null;
  tickets: { id: string; state: string }[];
};

/** What is for sale: a date, and the kind of ticket of which one is chosen. */
export type Choice = { readonly occurrenceId: string; readonly typeId: string };

const HOLD = `mutation ($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  holdTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)
}`;
const ORDER =
  'mutation ($id: ID!, $fingerprint: String!) { orderTickets(id: $id, fingerprint: $fingerprint) }';
const CANCEL = 'mutation ($id: ID!) { cancelTicket(id: $id, fee: 0) }';
const PURCHASE = `query ($id: ID!) {
  ticketPurchase(id: $id) { stage moneyIsBack payment { url } review { fingerprint } tickets { id state } }
}`;

/** A member who buys one ticket, pressing each button again until it is answered, always with what was made with the page. */
export class TicketClient extends PatientCaller {
  private id = '';
  private readonly press = randomUUID();

  /** False where none is left. */
  async hold({ occurrenceId, typeId }: Choice): Promise<boolean> {
    const wish = { occurrenceId, press: this.press, lines: [{ typeId, quantity: 1 }] };
    try {
      this.id = (
        await this.untilAnswered<{ holdTickets: string }>(HOLD, wish, ['TICKETS_SOLD_OUT'])
      ).holdTickets;
    } catch (error) {
      if ((error as Error).message === 'TICKETS_SOLD_OUT') return false;
      throw error;
    }
    return true;
  }

  async order(): Promise<void> {
    const { review } = await this.until(({ stage }) => stage === 'held');
    await this.untilAnswered(ORDER, { id: this.id, fingerprint: review?.fingerprint });
  }

  /** The address of the card page, as soon as there is one. */
  async page(): Promise<string> {
    const { payment } = await this.until((purchase) => Boolean(purchase.payment?.url));
    return payment?.url ?? '';
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

  /** Looks again as the page does. */
  private async until(reached: (purchase: Purchase) => boolean, deadlineMs = 60_000): Promise<Purchase> {
    let last: Purchase | undefined;
    for (const end = performance.now() + deadlineMs; performance.now() < end;) {
      last = (await this.untilAnswered<{ ticketPurchase: Purchase }>(PURCHASE, { id: this.id }))
        .ticketPurchase;
      if (reached(last)) return last;
      await pause(300);
    }
    throw new Error(`The purchase ${this.id} is still ${JSON.stringify(last)}`);
  }
}
