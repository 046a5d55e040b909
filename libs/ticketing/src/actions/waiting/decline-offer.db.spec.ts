import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import { OfferSigner } from '../../edges/offer-signer.ts';
import { WaitingCalendar } from '../../edges/schedules/waiting-calendar.ts';
import { enterMembers, exampleOrigin, foundCommunity, publishEvent } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { OrderTickets } from '../orders/order-tickets.ts';
import { ReleaseTickets } from '../orders/release-tickets.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { DeclineOffer } from './decline-offer.ts';
import { JoinWaitingList } from './join-waiting-list.ts';
import { ReadWaiting } from './read-waiting.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const free = { nameJa: '一般', nameEn: null, price: 0, discounted: false, mostPerPerson: 4, capacity: null };

let [here, elsewhere] = ['', ''];
let people: string[];

beforeAll(async () => {
  here = await foundCommunity(program, 'urikata');
  elsewhere = await foundCommunity(program, 'tonari');
  const emails = Array.from({ length: 3 }, (_, at) => `declines-${at}@example.jp`);
  people = await enterMembers(program, here, emails);
}, 60_000);

const inside = <T>(work: (tx: Tx) => Promise<T>, community = here): Promise<T> =>
  program.transactions.inCommunity(community, work);
const passOn = () => program.get(WaitingCalendar).passOnPlaces();
const seen = (memberId: string, id: string) => inside((tx) => program.get(ReadWaiting).one(tx, memberId, id));

/** One place, which its buyer gives up while two wait: it is offered to the first, whose letter has a link. */
async function offered() {
  const [buyer, ann, ben] = people as [string, string, string];
  const eventId = await publishEvent(program, here, { types: [free], capacity: 1 });
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
  const wish = { occurrenceId: date!.id, lines, press: newId() };
  const kept = await inside((tx) => program.get(HoldTickets).run(tx, choosingMember(buyer), wish));
  const join = (memberId: string) =>
    inside((tx) =>
      program.get(JoinWaitingList).run(tx, memberId, { eventId, occurrenceIds: [date!.id], lines }),
    );
  const [first, second] = [await join(ann), await join(ben)];
  await inside((tx) => program.get(ReleaseTickets).run(tx, buyer, kept));
  await passOn();
  const { holdId } = await seen(ann, first);
  const code = program.get(OfferSigner).code({ entryId: first, holdId: holdId! });
  return { ann, ben, first, second, code, holdId: holdId! };
}

const read = (code: string, community = here) =>
  inside((tx) => program.get(DeclineOffer).read(tx, code, program.get(OfferSigner)), community);
const decline = (code: string, community = here) =>
  inside((tx) => program.get(DeclineOffer).run(tx, code, program.get(OfferSigner)), community);

describe('the link in the letter of an offer', () => {
  it('stands in the letter; read however often it changes nothing; pressed it passes the place on, once', async () => {
    const { ann, ben, first, second, code } = await offered();
    await program.runReactions();
    const [letter] = await database.look<{ text: string }>(
      `select letter::text from platform.mail where recipient = 'declines-1@example.jp' order by id desc limit 1`,
    );
    expect(JSON.stringify(letter)).toContain(`/offers/${code}`);
    for (let times = 0; times < 3; times += 1) expect((await read(code)).state).toBe('offered');
    await passOn();
    expect((await seen(ann, first)).state).toBe('offered');
    await Promise.all([decline(code), decline(code)]);
    await passOn();
    expect([(await seen(ann, first)).state, (await seen(ben, second)).state]).toEqual([
      ...['declined', 'offered'],
    ]);
    await decline(code);
    expect([(await read(code)).state, (await seen(ben, second)).state]).toEqual(['declined', 'offered']);
  });

  it('gives nothing back of what was ordered meanwhile', async () => {
    const { ann, first, code, holdId } = await offered();
    const { disclosure } = await inside((tx) => program.get(ReviewPurchase).run(tx, ann, holdId));
    const { fingerprint } = disclosure!;
    await inside((tx) => program.get(OrderTickets).run(tx, ann, { id: holdId, fingerprint }, exampleOrigin));
    await decline(code);
    expect((await seen(ann, first)).state).toBe('accepted');
    const { tickets } = await inside((tx) => program.get(ReviewPurchase).run(tx, ann, holdId));
    expect(tickets.map(({ state }) => state)).toEqual(['valid']);
  });

  it('is nobody’s where it was changed, is of another offer, or is opened at another community', async () => {
    const { first, code } = await offered();
    const other = program.get(OfferSigner).code({ entryId: first, holdId: newId() });
    const unknown = { code: 'OFFER_LINK_UNKNOWN', kind: 'not_found' };
    for (const wrong of [other, 'WO1', `${code}A`]) {
      await expect(read(wrong)).rejects.toMatchObject(unknown);
      await expect(decline(wrong)).rejects.toMatchObject(unknown);
    }
    await expect(decline(code, elsewhere)).rejects.toMatchObject(unknown);
    expect((await read(code)).state).toBe('offered');
  });
});
