import { newId, tokyoDateOf } from '@enishi/kernel';

import { demoPerson } from '../demo-people.ts';
import { fillIn } from './card-page.ts';
import { asClerk, companyOf } from './company-acts.ts';
import { asDesk, asMember } from './demo-act.ts';
import type { Scene, Step } from './demo-act.ts';
import { eventOf, idOf, linesOf, pressesButton } from './event-scene.ts';

/** Takes the voucher of an order to a shop: `word chain`. */
export const paysTicketsAtShop: Step = async (scene) => {
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { payment: { voucher: { url: string } | null } | null };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { payment { voucher { url } } } }', {
    id: await orderOf(scene),
  });
  const { voucher = null } = ticketPurchase.payment ?? {};
  if (!voucher) throw new Error('No voucher waits');
  await scene.sandbox.payVoucher(voucher.url, scene.recorded.words[1] ?? '');
};

/** The line by which a bank shows the transfer for an order: under which name, and how much in yen. */
export async function transferOf(scene: Scene): Promise<{ payer: string; amount: number }> {
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { transfer: { payer: string; amount: number } | null };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { transfer { payer amount } } }', {
    id: await orderOf(scene),
  });
  if (!ticketPurchase.transfer) throw new Error('No transfer is waited for');
  return ticketPurchase.transfer;
}

/** Orders without an account: `word count card`. The secret of the order's address is what leads to its card page. */
export const ordersAsGuest: Step = async (scene) => {
  const { founded, recorded, door } = scene;
  const { familyName, givenName, familyKana, givenKana, email } = demoPerson(
    founded.community.slug,
    recorded.who,
  );
  const visitor = { founded, email: null };
  const id = await idOf(scene);
  const { event } = await door.ask<{ event: { dates: { id: string; types: { id: string }[] }[] } }>(
    '/graphql',
    visitor,
    'query ($id: ID!) { event(id: $id) { dates { id types { id } } } }',
    { id },
  );
  const { legalDocument } = await door.ask<{ legalDocument: { version: number } }>(
    '/graphql',
    visitor,
    '{ legalDocument(kind: privacy) { version } }',
  );
  const guest = {
    familyName,
    givenName,
    familyKana,
    givenKana,
    email,
    privacyVersion: legalDocument.version,
  };
  const { holdAsGuest: code } = await door.ask<{ holdAsGuest: string }>(
    '/graphql',
    visitor,
    `mutation ($date: ID!, $lines: [TicketLineInput!]!, $press: String!, $guest: GuestInput!) {
       holdAsGuest(occurrenceId: $date, lines: $lines, press: $press, guest: $guest) }`,
    {
      ...{ date: event.dates[0]!.id, lines: linesOf(scene, event.dates[0]!.types) },
      ...{ press: newId(), guest },
    },
  );
  const { guestPurchase } = await door.ask<{ guestPurchase: { review: { fingerprint: string } } }>(
    '/graphql',
    visitor,
    'query ($code: String!) { guestPurchase(code: $code) { review { fingerprint } } }',
    { code },
  );
  await door.ask(
    '/graphql',
    visitor,
    'mutation ($code: String!, $fingerprint: String!) { orderAsGuest(code: $code, fingerprint: $fingerprint) }',
    { code, ...guestPurchase.review },
  );
  scene.notes.code = code;
};

/** Pays as a guest on the hosted page. */
export const paysAsGuest: Step = async (scene) => {
  const { guestPurchase } = await scene.door.ask<{
    guestPurchase: { payment: { url: string | null } | null };
  }>(
    '/graphql',
    { founded: scene.founded, email: null },
    'query ($code: String!) { guestPurchase(code: $code) { payment { url } } }',
    { code: scene.notes.code },
  );
  await fillIn(scene, guestPurchase.payment?.url ?? null, scene.recorded.words[2]);
};

/** Comes to the counter, or telephones, and pays in the hand: `word count`. A clerk writes down who it is. */
export const booksAtCounter: Step = async (scene) => {
  const { founded, recorded } = scene;
  const { familyName, givenName, familyKana, givenKana } = demoPerson(founded.community.slug, recorded.who);
  const guest = { familyName, givenName, familyKana, givenKana, email: '', phone: '0154-00-0000' };
  const { counter } = await asDesk<{ counter: { dates: { id: string; kinds: { id: string }[] }[] } }>(
    scene,
    'query ($id: ID!) { counter(eventId: $id) { dates { id kinds { id } } } }',
    { id: await idOf(scene) },
  );
  const [date] = counter.dates;
  const chosen = { date: date!.id, lines: linesOf(scene, date!.kinds) };
  const { counterPrice } = await asDesk<{ counterPrice: { total: number } }>(
    scene,
    `query ($date: ID!, $lines: [TicketLineInput!]!) { counterPrice(occurrenceId: $date, lines: $lines) { total } }`,
    chosen,
  );
  await asDesk(
    scene,
    `mutation ($date: ID!, $lines: [TicketLineInput!]!, $guest: CounterGuestInput, $press: String!, $total: Yen!) {
       bookAtCounter(occurrenceId: $date, lines: $lines, guest: $guest, press: $press, total: $total, pays: cash) }`,
    { ...chosen, guest, press: newId(), ...counterPrice },
  );
};

/** A company sends somebody by a place that its plan brings along: `word who`. */
export const sendsByCompany: Step = async (scene) => {
  const companyId = await companyOf(scene);
  const eventId = await idOf(scene);
  const { companyEvents } = await asClerk<{
    companyEvents: {
      dates: { id: string; eventId: string }[];
      holders: { memberId: string; email: string }[];
    };
  }>(
    scene,
    `query ($companyId: ID!) {
       companyEvents(companyId: $companyId) { dates { id eventId } holders { memberId email } } }`,
    { companyId },
  );
  const date = companyEvents.dates.find((one) => one.eventId === eventId);
  const sent = demoPerson(scene.founded.community.slug, Number(scene.recorded.words[1]));
  const holder = {
    ...{ name: `${sent.familyName} ${sent.givenName}`, email: sent.email },
    memberId: companyEvents.holders.find(({ email }) => email === sent.email)?.memberId ?? null,
  };
  await asClerk(
    scene,
    `mutation ($companyId: ID!, $date: ID!, $holder: CompanyHolderInput!, $press: String!) {
       assignCompanyPlace(companyId: $companyId, occurrenceId: $date, holder: $holder, press: $press) }`,
    { companyId, date: date?.id, holder, press: newId() },
  );
};

/** Takes what the waiting list, or the lot, has offered: `word card`; without a card it costs nothing. */
export const takesOffer: Step = async (scene) => {
  const { titleJa } = eventOf(scene).words;
  const { myWaiting } = await asMember<{
    myWaiting: { title: { ja: string }; purchaseId: string | null }[];
  }>(scene, '{ myWaiting { title { ja } purchaseId } }');
  const offered = myWaiting.find(({ title, purchaseId }) => title.ja === titleJa && purchaseId);
  if (!offered?.purchaseId) return;
  scene.notes.purchase = offered.purchaseId;
  await pressesButton(scene);
};

/** Pays for it by card. */
export const paysOffer: Step = async (scene) => {
  const id = scene.notes.purchase;
  if (!id) return;
  const { ticketPurchase } = await asMember<{
    ticketPurchase: { total: number; payment: { url: string | null } | null };
  }>(scene, 'query ($id: ID!) { ticketPurchase(id: $id) { total payment { url } } }', { id });
  if (ticketPurchase.total > 0)
    await fillIn(scene, ticketPurchase.payment?.url ?? null, scene.recorded.words[1]);
};

/** Takes part online on the evening of the event: `word`. */
export const joinsOnline: Step = async (scene) => {
  const { ticketPurchase } = await asMember<{ ticketPurchase: { tickets: { code: string | null }[] } }>(
    scene,
    'query ($id: ID!) { ticketPurchase(id: $id) { tickets { code } } }',
    { id: await orderOf(scene) },
  );
  for (const { code } of ticketPurchase.tickets)
    await asMember(scene, 'mutation ($code: String!) { joinOnline(code: $code) }', { code });
};

/** A company that an event visits, named on its page and billed for it: `word`. */
export const hostsEvent: Step = async (scene) => {
  const companyId = await companyOf(scene);
  const host = { companyId, nameJa: '', role: 'host', plainAgreed: true };
  await asDesk(
    scene,
    'mutation ($id: ID!, $host: EventHostInput!) { nameEventHost(eventId: $id, host: $host) }',
    { id: await idOf(scene), host },
  );
  await billsHost(scene, companyId);
};

/** In yen, tax included: what a company pays to be visited. */
const hostFee = 22_000;

async function billsHost(scene: Scene, companyId: string): Promise<void> {
  const { companyCounterparty, documentBeginning } = await asDesk<{
    companyCounterparty: { name: string; address: string; registrationNumber: string | null; kana: string };
    documentBeginning: object;
  }>(
    scene,
    `query ($companyId: ID!) {
       companyCounterparty(companyId: $companyId) { name department address registrationNumber kana }
       documentBeginning(kind: invoice) { kind isOrganisation department dueOn orderNumber priceMode bankAccount note } }`,
    { companyId },
  );
  const { name, address, registrationNumber: counterpartyNumber, kana } = companyCounterparty;
  const today = tokyoDateOf(scene.world.clock.now());
  const line = { description: `しごとトリップ受け入れ費用「${eventOf(scene).words.titleJa}」`, quantity: 1 };
  const text = {
    ...documentBeginning,
    ...{ name, address, counterpartyNumber, suppliedFrom: today, suppliedTo: today, isOrganisation: true },
    ...{ priceMode: 'inclusive', lines: [{ ...line, unitPrice: hostFee, category: 'taxable_10' }] },
  };
  await asDesk(
    scene,
    `mutation ($companyId: ID!, $input: IssueDocumentInput!) { issueCompanyDocument(companyId: $companyId, input: $input) }`,
    { companyId, input: { id: newId(), text, reason: '', stream: 'event_ticket', kana } },
  );
}

/** The order that somebody has for an event. @throws Error where there is none */
async function orderOf(scene: Scene): Promise<string> {
  const { titleJa } = eventOf(scene).words;
  const { myTickets } = await asMember<{ myTickets: { items: { id: string; title: { ja: string } }[] } }>(
    scene,
    '{ myTickets { items { id title { ja } } } }',
  );
  const order = myTickets.items.find(({ title }) => title.ja === titleJa);
  if (!order) throw new Error(`Nothing was ordered for ${titleJa}`);
  return order.id;
}
