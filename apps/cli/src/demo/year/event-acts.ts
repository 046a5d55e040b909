import { addDays, newId, tokyoDateOf } from '@enishi/kernel';

import type { DemoEvent } from '../demo-event.ts';
import { fillIn } from './card-page.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';
import {
  eventOf,
  furtherMeansOf,
  hour,
  idOf,
  inTokyo,
  linesOf,
  pressesButton,
  readEvent,
} from './event-scene.ts';
import { opensRoom, setsEventUp } from './event-set-up.ts';

/** Plans an event and puts it on the site: `word days`, so many days ahead. */
export const plansEvent: Step = async (scene) => {
  const event = eventOf(scene);
  const startsAt = inTokyo(scene.world.clock.now(), Number(scene.recorded.words[1]), event.begins);
  const endsAt = new Date(startsAt.getTime() + event.hours * hour);
  const date = { startsAt, endsAt, saleUntil: startsAt, capacity: event.capacity };
  const types = event.types.map(({ places = null, ...type }) => ({
    ...{ ...type, mostPerPerson: 4, capacity: places },
  }));
  const { cancelling, ways } = event;
  const sale = { dates: [date], types, cancelling, together: null, payment: 'card', ...ways };
  const { saveEvent: id } = await asDesk<{ saveEvent: string }>(
    scene,
    'mutation ($words: EventWordsInput!, $sale: EventSaleInput!) { saveEvent(words: $words, sale: $sale) }',
    { words: event.words, sale },
  );
  if (event.travel)
    await asDesk(
      scene,
      'mutation ($id: ID!, $travel: TravelInput!) { stateTravel(id: $id, travel: $travel) }',
      {
        ...{ id, travel: event.travel },
      },
    );
  if (event.visits) await laysSlotsOut(scene, { id, visits: event.visits, startsAt });
  if (event.course) await writesSessions(scene, { id, course: event.course, startsAt, endsAt });
  const planned = { id, event, startsAt };
  await setsEventUp(scene, planned);
  await asDesk(scene, 'mutation ($id: ID!) { publishEvent(id: $id) }', { id });
  await opensRoom(scene, planned);
};

/** Writes the sessions of a course, the first at the time of its date, and what it asks for a certificate. */
async function writesSessions(
  scene: Scene,
  course: { id: string; course: NonNullable<DemoEvent['course']>; startsAt: Date; endsAt: Date },
): Promise<void> {
  const { sessions, daysApart, asks } = course.course;
  const { event } = await asDesk<{ event: { dates: { id: string }[] } }>(
    scene,
    'query ($id: ID!) { event(id: $id) { dates { id } } }',
    { id: course.id },
  );
  const date = event.dates[0]?.id;
  for (const [at, words] of sessions.entries()) {
    const later = (instant: Date): Date => new Date(instant.getTime() + at * daysApart * 24 * hour);
    const session = { ...words, startsAt: later(course.startsAt), endsAt: later(course.endsAt) };
    await asDesk(
      scene,
      'mutation ($date: ID!, $session: CourseSessionInput!) { keepSession(occurrenceId: $date, session: $session) }',
      { date, session },
    );
  }
  await asDesk(
    scene,
    'mutation ($date: ID!, $asks: Int) { askForSessions(occurrenceId: $date, asks: $asks) }',
    {
      ...{ date, asks },
    },
  );
}

/** Enters the sites of an event and lays out their slots on its day and the next. */
async function laysSlotsOut(
  scene: Scene,
  { id, visits, startsAt }: { id: string; visits: NonNullable<DemoEvent['visits']>; startsAt: Date },
): Promise<void> {
  const siteIds: string[] = [];
  for (const site of visits.sites) {
    const { keepEventSite } = await asDesk<{ keepEventSite: string }>(
      scene,
      'mutation ($id: ID!, $site: EventSiteInput!) { keepEventSite(eventId: $id, site: $site) }',
      { id, site },
    );
    siteIds.push(keepEventSite);
  }
  const first = tokyoDateOf(startsAt);
  await asDesk(
    scene,
    'mutation ($id: ID!, $plan: SlotPlanInput!) { layOutSlots(eventId: $id, plan: $plan, anew: false) }',
    { id, plan: { ...visits.plan, siteIds, days: [first, addDays(first, 1)] } },
  );
}

/**
 * Chooses tickets, reads the final confirmation page and presses its button: `word count how code`; without a card free ones. `count` may name
 * how many of each kind, `2+1`; `how` is a card, `konbini` or `bank_transfer`.
 */
export const ordersTickets: Step = async (scene) => {
  const { dates } = await readEvent(scene);
  const [, , how, code = null] = scene.recorded.words;
  const { holdTickets: id } = await asMember<{ holdTickets: string }>(
    scene,
    `mutation ($date: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {
       holdTickets(occurrenceId: $date, lines: $lines, press: $press, code: $code) }`,
    { date: dates[0]!.id, lines: linesOf(scene, dates[0]!.types), press: newId(), code },
  );
  scene.notes.purchase = id;
  await pressesButton(scene, how);
};

/** Pays for them on the hosted page, where something is left to pay by card after what the plan takes off. */
export const paysTickets: Step = async (scene) => {
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { total: number; payment: { url: string | null } | null };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { total payment { url } } }', {
    id: scene.notes.purchase,
  });
  const { total, payment } = ticketPurchase;
  const [, , how] = scene.recorded.words;
  if (total > 0 && !furtherMeansOf(how)) await fillIn(scene, payment?.url ?? null, how);
};

/** Gives all tickets of an event back, by its policy: `word`. */
export const givesTicketsBack: Step = async (scene) => {
  const { titleJa } = eventOf(scene).words;
  const { myTickets } = await asMember<{ myTickets: { items: { id: string; title: { ja: string } }[] } }>(
    scene,
    '{ myTickets { items { id title { ja } } } }',
  );
  const order = myTickets.items.find(({ title }) => title.ja === titleJa);
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { tickets: { id: string; giveBack: { fee: number } | null }[] };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { tickets { id giveBack { fee } } } }', {
    id: order?.id,
  });
  for (const { id, giveBack } of ticketPurchase.tickets)
    await asMember(scene, 'mutation ($id: ID!, $fee: Int!) { cancelTicket(id: $id, fee: $fee) }', {
      ...{ id, fee: giveBack?.fee },
    });
};

/** Waits for a ticket of an event that is sold out: `word`. */
export const waitsForTicket: Step = async (scene) => {
  const { id, dates } = await readEvent(scene);
  await asMember(
    scene,
    `mutation ($id: ID!, $dates: [ID!]!, $lines: [TicketLineInput!]!) {
       joinWaitingList(eventId: $id, occurrenceIds: $dates, lines: $lines) }`,
    { id, dates: [dates[0]!.id], lines: [{ typeId: dates[0]!.types[0]!.id, quantity: 1 }] },
  );
};

/** Lets in whoever comes, on the day of an event or of a session: `word every`; of each so many one stays at home. */
export const opensDoor: Step = async (scene) => {
  const eventId = await idOf(scene);
  const every = Number(scene.recorded.words[1]);
  const { attendees } = await asDesk<{
    attendees: { items: { ticketId: string; state: string; typeName: { ja: string } }[] };
  }>(
    scene,
    'query ($id: ID!) { attendees(eventId: $id, first: 100) { items { ticketId state typeName { ja } } } }',
    { id: eventId },
  );
  const online = eventOf(scene).types.flatMap((type) => (type.online ? [type.nameJa] : []));
  const good = attendees.items.filter(
    ({ state, typeName }) => state !== 'cancelled' && !online.includes(typeName.ja),
  );
  const come = good.filter((_, at) => at % every !== every - 1);
  for (const { ticketId } of come)
    await asDesk(
      scene,
      'mutation ($eventId: ID!, $ticketId: ID!) { admitTicket(eventId: $eventId, ticketId: $ticketId) { verdict } }',
      { eventId, ticketId },
    );
};

/** Enters what an event cost: `word`. */
export const paysEventCosts: Step = async (scene) => {
  const eventId = await idOf(scene);
  const occurredOn = tokyoDateOf(scene.world.clock.now());
  for (const booked of Object.values(eventOf(scene).costs))
    await asDesk(
      scene,
      'mutation ($eventId: ID!, $slip: SlipInput!) { enterEventSlip(eventId: $eventId, slip: $slip) { id } }',
      { eventId, slip: { ...booked, id: newId(), kind: 'cost', occurredOn, taxed: false } },
    );
};

/** Calls an event off, so that everybody gets back what they paid: `word reason`. */
export const callsEventOff: Step = async (scene) => {
  await asDesk(
    scene,
    'mutation ($id: ID!, $reasonJa: String!) { callOffEvent(id: $id, reasonJa: $reasonJa) }',
    { id: await idOf(scene), reasonJa: scene.recorded.words.slice(1).join(' ') },
  );
};
