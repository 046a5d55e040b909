import { setTimeout as pause } from 'node:timers/promises';
import { PatientCaller } from './patient-caller.ts';
import type { Choice } from './ticket-client.ts';

const BOOK = `mutation ($date: ID!, $lines: [TicketLineInput!]!, $member: ID!, $press: String!, $total: Yen!) {
  bookAtCounter(occurrenceId: $date, lines: $lines, memberId: $member, press: $press, total: $total, pays: cash)
}`;
const SURE = 'query { bankTransfers { sure } }';
const MATCH = 'mutation ($ids: [ID!]!) { matchSureTransfers(ids: $ids) }';
const OFF = 'mutation ($id: ID!) { callOffEvent(id: $id, reasonJa: "大雪のため") }';
const PROGRESS = 'query ($id: ID!) { eventCallingOff(id: $id) { waiting done needPerson } }';

export type OffProgress = { waiting: number; done: number; needPerson: number };

/** A clerk at the desk, who presses each button again until it is answered. */
export class DeskClient extends PatientCaller {
  constructor(api: string, session: string) {
    super(api, session, 'desk/graphql');
  }

  /** One ticket for a member, paid in the hand. */
  async takeCash(
    { occurrenceId, typeId }: Choice,
    { member, press, total }: { member: string; press: string; total: number },
  ): Promise<void> {
    const lines = [{ typeId, quantity: 1 }];
    await this.untilAnswered(BOOK, { date: occurrenceId, lines, member, press, total });
  }

  /** Books what the bank's list leaves no doubt about, as soon as it was looked through. */
  async matchSure(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { bankTransfers } = await this.untilAnswered<{ bankTransfers: { sure: string[] } }>(SURE, {});
      if (bankTransfers.sure.length > 0)
        return void (await this.untilAnswered(MATCH, { ids: bankTransfers.sure }));
      await pause(300);
    }
    throw new Error('The bank’s list was not looked through');
  }

  /** Calls an event off, and waits until each of so many orders has its result. */
  async callOff(id: string, orders: number): Promise<OffProgress> {
    await this.untilAnswered(OFF, { id });
    let last: OffProgress | undefined;
    for (let tries = 0; tries < 200; tries += 1) {
      last = (await this.untilAnswered<{ eventCallingOff: OffProgress }>(PROGRESS, { id })).eventCallingOff;
      if (last.waiting === 0 && last.done + last.needPerson === orders) return last;
      await pause(300);
    }
    throw new Error(`The event ${id} is still called off: ${JSON.stringify(last)}`);
  }
}
