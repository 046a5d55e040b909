import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, foundCommunity, publishEvent } from '../../example-sale.ts';
import { CancelTicket } from './cancel-ticket.ts';
import { PrintTickets } from './print-tickets.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'kami');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
}, 60_000);

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const printed = (memberId: string, id: string) =>
  inside((tx) => program.get(PrintTickets).run(tx, choosingMember(memberId), id));

describe('tickets on paper', () => {
  it('are those of an order that are good, or one alone; what was given back is not printed', async () => {
    const eventId = await publishEvent(program, communityId);
    const order = { eventId, quantity: 2 };
    const { orderId, ticketIds } = await orderTicketsFor(program, communityId, people[0]!, order);
    const all = await printed(people[0]!, orderId);
    expect(all.tickets.map(({ id }) => id)).toEqual(ticketIds);
    expect(all).toMatchObject({
      event: {
        community: { ja: '見本の会' },
        contact: 'office@example.jp',
        place: { ja: '千代田区大手町1-1 会議室A' },
      },
      tickets: [{ holder: '見本　花子', kind: { ja: '学生' }, price: 0, facts: { serial: 1 } }, {}],
    });
    expect((await printed(people[0]!, ticketIds[1]!)).tickets).toMatchObject([{ id: ticketIds[1] }]);
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: ticketIds[0]!, fee: 0 }));
    expect((await printed(people[0]!, orderId)).tickets).toMatchObject([{ id: ticketIds[1] }]);
    await expect(printed(people[0]!, ticketIds[0]!)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
  });

  it('of others are none, nor is what names nothing', async () => {
    const eventId = await publishEvent(program, communityId);
    const order = { eventId, quantity: 1 };
    const { orderId, ticketIds } = await orderTicketsFor(program, communityId, people[0]!, order);
    for (const id of [orderId, ticketIds[0]!])
      await expect(printed(people[1]!, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    for (const id of [newId(), 'crooked'])
      await expect(printed(people[0]!, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
  });
});
