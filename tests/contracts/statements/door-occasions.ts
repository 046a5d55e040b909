import { newId } from '@enishi/kernel';
import { MemberCardSigner } from '@enishi/membership';
import { RunDoorPhones, ScanIntake, StandAtDoor, TicketSigner } from '@enishi/ticketing';
import { randomBytes } from 'node:crypto';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { atTheDoor } from './ticket-occasions.ts';

/** A link for a phone at the door of an event of today, the same phone many times over, and a ticket of it. */
async function offered(stage: OperationStage) {
  const { asker, accountId } = await stage.owner();
  const { eventId, ticketId } = await atTheDoor(stage);
  const [date] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select occurrence_id id from ticketing.ticket where id = $1', [ticketId]),
  );
  const offer = { doorId: date!.id, label: '田中', reader: { accountId, role: 'owner' } };
  const link = await stage.inside((tx) => stage.api.get(RunDoorPhones).offer(tx, eventId, offer));
  const [phone] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from ticketing.door_phone where event_id = $1', [eventId]),
  );
  const another = { link_hash: `'\\x' || encode(r.link_hash, 'hex') || lpad(n::text, 4, '0')` };
  await stage.multiply('ticketing.door_phone', phone!.id, { id: 'gen_random_uuid()', ...another });
  const [buyer] = await stage.inside((tx) =>
    tx.query<{ number: string }>(
      `select m.number from membership.member m join ticketing.ticket_order r on r.member_id = m.id
         join ticketing.ticket t on t.order_id = r.id where t.id = $1`,
      [ticketId],
    ),
  );
  const facts = { communitySlug: stage.slug, number: buyer!.number, serial: 1 };
  const card = stage.api.get(MemberCardSigner).payload(facts);
  return { asker, eventId, ticketId, card, occurrenceId: date!.id, link, phoneId: phone!.id };
}

/** The same, opened. */
async function opened(stage: OperationStage) {
  const at = await offered(stage);
  const token = randomBytes(32).toString('base64url');
  await stage.inside((tx) => stage.api.get(StandAtDoor).open(tx, at.link, token));
  return { ...at, token };
}

const byPhone =
  (variables: (door: Awaited<ReturnType<typeof opened>>, stage: OperationStage) => object) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const door = await opened(stage);
    return { asker: stage.visitor, variables: { token: door.token, ...variables(door, stage) } };
  };

/** Phones at the door. */
export const doorOccasions: Occasions = {
  'public Query.doorLink': async (stage) => {
    const { link } = await offered(stage);
    return { asker: stage.visitor, variables: { link } };
  },
  'public Mutation.openDoor': async (stage) => {
    const { link } = await offered(stage);
    return { asker: stage.visitor, variables: { link, token: randomBytes(32).toString('base64url') } };
  },
  'public Query.doorStanding': byPhone(() => ({})),
  'public Query.doorTickets': byPhone(() => ({ first: 100, after: null })),
  'public Query.doorCard': byPhone(({ card }) => ({ code: card })),
  'public Mutation.takeInScans': byPhone(({ ticketId }, stage) => {
    const code = stage.api.get(TicketSigner).code({ ticketId, serial: 1 });
    const nonce = newId();
    const scans = [{ nonce, code, ticketId: null, secondsAgo: 0, decided: 'let_in' as const }];
    return { scans, undone: [nonce] };
  }),
  'public Mutation.leaveDoor': byPhone(() => ({})),
  'desk Query.door': async (stage) => {
    const { asker, eventId, ticketId, token } = await opened(stage);
    const scan = () => ({ nonce: newId(), ticketId, serial: 1, secondsAgo: 0, decided: 'let_in' as const });
    const { communityId } = await stage.inside((tx) => Promise.resolve(tx));
    const mistake = scan();
    await stage.api.get(ScanIntake).take(communityId!, { token, scans: [mistake], undone: [mistake.nonce] });
    await stage.api.get(ScanIntake).take(communityId!, { token, scans: [scan(), scan()], undone: [] });
    return { asker, variables: { eventId } };
  },
  'desk Mutation.offerDoorPhone': async (stage) => {
    const { asker, eventId, occurrenceId } = await offered(stage);
    return { asker, variables: { eventId, occurrenceId, label: '佐藤' } };
  },
  'desk Mutation.endDoorPhone': async (stage) => {
    const { asker, phoneId } = await offered(stage);
    return { asker, variables: { id: phoneId } };
  },
};
