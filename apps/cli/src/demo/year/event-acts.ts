import { addDays, newId, tokyoDateOf } from '@enishi/kernel';

import { demoEvents } from '../demo-events.ts';
import type { DemoEvent } from '../demo-events.ts';
import { fillIn } from './card-page.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';

const hour = 3_600_000;

/** Plans an event and puts it on the site: `word days`, so many days ahead. */
export const plansEvent: Step = async (scene) => {
  const event = eventOf(scene);
  const startsAt = inTokyo(scene.world.clock.now(), Number(scene.recorded.words[1]), event.begins);
  const endsAt = new Date(startsAt.getTime() + event.hours * hour);
  const date = { startsAt, endsAt, saleUntil: startsAt, capacity: event.capacity };
  const types = event.types.map((type) => ({ ...type, mostPerPerson: 4, capacity: null }));
  const sale = { dates: [date], types, cancelling: event.cancelling, together: null, payment: 'card' };
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
  await asDesk(scene, 'mutation ($id: ID!) { publishEvent(id: $id) }', { id });
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

/** Chooses tickets, reads the final confirmation page and presses its button: `word count card`; without a card, free ones. */
export const ordersTickets: Step = async (scene) => {
  const { dates } = await readEvent(scene);
  const lines = [{ typeId: dates[0]!.types[0]!.id, quantity: Number(scene.recorded.words[1]) }];
  const { holdTickets: id } = await asMember<{ holdTickets: string }>(
    scene,
    `mutation ($date: ID!, $lines: [TicketLineInput!]!, $press: String!) {
       holdTickets(occurrenceId: $date, lines: $lines, press: $press) }`,
    { date: dates[0]!.id, lines, press: newId() },
  );
  const { ticketPurchase } = await asMember<{ ticketPurchase: { review: { fingerprint: string } } }>(
    scene,
    'query ($id: ID!) { ticketPurchase(id: $id) { review { fingerprint } } }',
    { id },
  );
  await asMember(
    scene,
    'mutation ($id: ID!, $fingerprint: String!) { orderTickets(id: $id, fingerprint: $fingerprint) }',
    { id, ...ticketPurchase.review },
  );
  scene.notes.purchase = id;
};

/** Pays for them on the hosted page, where something is left to pay after what the plan takes off. */
export const paysTickets: Step = async (scene) => {
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { total: number; payment: { url: string | null } | null };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { total payment { url } } }', {
    id: scene.notes.purchase,
  });
  const { total, payment } = ticketPurchase;
  if (total > 0) await fillIn(scene, payment?.url ?? null, scene.recorded.words[2]);
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
  const { attendees } = await asDesk<{ attendees: { items: { ticketId: string; state: string }[] } }>(
    scene,
    'query ($id: ID!) { attendees(eventId: $id, first: 100) { items { ticketId state } } }',
    { id: eventId },
  );
  const good = attendees.items.filter(({ state }) => state !== 'cancelled');
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

/** @throws Error where nothing is written down about the event */
function eventOf({ founded, recorded }: Scene): DemoEvent {
  const event = demoEvents[founded.community.slug]?.[recorded.words[0] ?? ''];
  if (!event) throw new Error(`There is no event called ${recorded.words[0]} at ${founded.community.slug}`);
  return event;
}

async function idOf(scene: Scene): Promise<string> {
  const { titleJa } = eventOf(scene).words;
  const { events } = await asDesk<{ events: { items: { id: string; titleJa: string }[] } }>(
    scene,
    '{ events { items { id titleJa } } }',
  );
  return events.items.find((one) => one.titleJa === titleJa)?.id ?? '';
}

/** The page of the event, as the member sees it. */
async function readEvent(
  scene: Scene,
): Promise<{ id: string; dates: { id: string; types: { id: string }[] }[] }> {
  const id = await idOf(scene);
  const { event } = await asMember<{ event: { dates: { id: string; types: { id: string }[] }[] } }>(
    scene,
    'query ($id: ID!) { event(id: $id) { dates { id types { id } } } }',
    { id },
  );
  return { id, ...event };
}

/** So many hours after midnight in Tokyo, so many days after an instant. */
function inTokyo(now: Date, days: number, hours: number): Date {
  const midnight = new Date(`${tokyoDateOf(now)}T00:00:00+09:00`).getTime();
  return new Date(midnight + days * 24 * hour + hours * hour);
}
