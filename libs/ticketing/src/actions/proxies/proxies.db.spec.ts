import { EnsureAccounts } from '@enishi/identity';
import { ReadMembership } from '@enishi/membership';
import { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { ProxyStore } from '../../store/proxy.store.ts';
import { mostProxies } from '../../domain/proxy.ts';
import { ListShowingCards } from '../cards/list-showing-cards.ts';
import { Admit } from '../door/admit.ts';
import { EndProxies } from './end-proxies.ts';
import { NameProxy } from './name-proxy.ts';
import { ReadProxies } from './read-proxies.ts';
import { TurnProxy } from './turn-proxy.ts';

const database = useTestDatabase();
const program = useProgram(database);

type Person = { id: string; number: string };
let communityId: string;
let elsewhere: string;
let accountId: string;
let people = 0;
const before = new Date('2026-04-01T03:00:00Z');

beforeAll(async () => {
  communityId = await foundCommunity(program, 'kazoku');
  elsewhere = await foundCommunity(program, 'yoso');
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'),
  );
  accountId = accounts.get('door@example.jp')!;
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(before);
});

const inside = <T>(work: (tx: Tx) => Promise<T>, community = communityId): Promise<T> =>
  program.transactions.inCommunity(community, work);

async function member(community = communityId): Promise<Person> {
  const [id] = await enterMembers(program, community, [`k${(people += 1)}@example.jp`]);
  const { member: found } = await inside((tx) => program.get(ReadMembership).run(tx, id!), community);
  return { id: id!, number: found.number };
}

const name = (owner: Person, number: string) =>
  inside((tx) => program.get(NameProxy).run(tx, owner.id, number));
const agree = (by: Person, id: string) => inside((tx) => program.get(TurnProxy).agree(tx, by.id, id));
const end = (by: Person, id: string) => inside((tx) => program.get(TurnProxy).end(tx, by.id, id));
const sees = (who: Person) =>
  inside((tx) => program.get(ReadProxies).list(tx, { memberId: who.id, accountId }));
const shows = (who: Person) =>
  inside((tx) => program.get(ReadProxies).tickets(tx, { memberId: who.id, accountId }));
const atDesk = (eventId: string, { number }: Person) =>
  inside((tx) => program.get(Admit).run(tx, eventId, { number, serial: 1 }, { accountId, role: 'staff' }));
const cardsOf = async ({ id }: Person) =>
  (await inside((tx) => program.get(ListShowingCards).run(tx, [id]))).get(id)!.map(({ number }) => number);

/** A mother with so many tickets of an event, and her daughter, asked to show them. */
async function household(quantity = 1) {
  const [mother, daughter] = [await member(), await member()];
  const eventId = await publishEvent(program, communityId);
  const { ticketIds } = await orderTicketsFor(program, communityId, mother.id, { eventId, quantity });
  const id = await name(mother, daughter.number);
  return { mother, daughter, eventId, ticketIds, id };
}

describe('somebody who shows the tickets of another member', () => {
  it('does so once both want it: by her own card at the door, and by the codes on her page', async () => {
    const { mother, daughter, eventId, ticketIds, id } = await household(2);
    expect(await shows(daughter)).toEqual([]);
    expect(await cardsOf(mother)).toEqual([mother.number]);
    expect(await sees(mother)).toMatchObject([
      { id, own: true, state: 'asked', number: daughter.number, name: null },
    ]);
    expect(await sees(daughter)).toMatchObject([{ id, own: false, state: 'asked', name: '見本　花子' }]);
    await agree(daughter, id);
    await agree(daughter, id);
    expect((await sees(mother))[0]).toMatchObject({ state: 'agreed', name: '見本　花子' });
    expect((await shows(daughter)).map((ticket) => ticket.id).sort()).toEqual([...ticketIds].sort());
    expect((await cardsOf(mother)).sort()).toEqual([mother.number, daughter.number].sort());
    expect(await cardsOf(daughter)).toEqual([daughter.number]);
    program.clock.set(exampleDate.startsAt);
    const { verdict, party } = await atDesk(eventId, daughter);
    expect([verdict, party.length]).toEqual(['choose', 2]);
  });

  it('sees event, date, name and code, and nothing else; each look is written down', async () => {
    const { daughter, mother, id } = await household();
    await agree(daughter, id);
    const [ticket] = await shows(daughter);
    expect(Object.keys(ticket!).sort()).toEqual(['id', 'name', 'serial', 'startsAt', 'titleEn', 'titleJa']);
    const looks = await database.look<{ ids: string[]; role: string }>(
      `select member_ids ids, role from membership.access_log where reason = 'proxy' and account_id = $1 order by at desc, id desc limit 1`,
      [accountId],
    );
    expect(looks).toEqual([{ ids: [mother.id], role: 'member' }]);
  });

  it.each(['mother', 'daughter'] as const)('is over at once when the %s takes it back', async (who) => {
    const one = await household();
    const { mother, daughter, eventId, id } = one;
    await agree(daughter, id);
    await end(one[who], id);
    await end(one[who], id);
    expect(await shows(daughter)).toEqual([]);
    expect(await cardsOf(mother)).toEqual([mother.number]);
    program.clock.set(exampleDate.startsAt);
    expect((await atDesk(eventId, daughter)).verdict).toBe('no_ticket');
    await expect(agree(daughter, id)).rejects.toMatchObject({ code: 'PROXY_NOT_FOUND' });
    program.clock.set(before);
    expect(await name(mother, daughter.number)).not.toBe(id);
  });

  it('shows nothing that went to somebody else, is over, or was given back, nor once she is no member any more', async () => {
    const { daughter, ticketIds, id } = await household(2);
    const [given, kept] = ticketIds as [string, string];
    await agree(daughter, id);
    const stranger = await member();
    await database.look('update ticketing.ticket set holder_id = $2 where id = $1', [given, stranger.id]);
    expect((await shows(daughter)).map((ticket) => ticket.id)).toEqual([kept]);
    await database.look(`update membership.member set left_on = '2026-04-01' where id = $1`, [daughter.id]);
    expect(await shows(daughter)).toEqual([]);
    await database.look('update membership.member set left_on = null where id = $1', [daughter.id]);
    program.clock.set(new Date('2026-05-11T00:00:00Z'));
    expect(await shows(daughter)).toEqual([]);
  });

  it('is asked anew after an entry was merged', async () => {
    const { mother, daughter, id } = await household();
    await agree(daughter, id);
    await inside((tx) => program.get(EndProxies).run(tx, daughter.id));
    expect(await sees(mother)).toEqual([]);
    expect(await shows(daughter)).toEqual([]);
  });
});

describe('asking somebody', () => {
  it('takes a number as it is copied, twice the same once, and nobody who is not here', async () => {
    const [mother, daughter] = [await member(), await member()];
    const id = await name(mother, daughter.number);
    expect(await name(mother, daughter.number.toLowerCase().replaceAll('-', 'ー'))).toBe(id);
    const other = await member(elsewhere);
    await database.look('update membership.member set number = $2 where id = $1', [
      other.id,
      'Y-2026-000001',
    ]);
    for (const number of ['', 'abc', 'D-2026-999999', 'Y-2026-000001'])
      await expect(name(mother, number)).rejects.toMatchObject({ code: 'PROXY_NUMBER_UNKNOWN' });
    await expect(name(mother, mother.number)).rejects.toMatchObject({ code: 'PROXY_IS_SELF' });
  });

  it('is answered by whoever was asked, and ended by the two alone, of one community', async () => {
    const { mother, daughter, id } = await household();
    const stranger = await member();
    for (const who of [mother, stranger])
      await expect(agree(who, id)).rejects.toMatchObject({ code: 'PROXY_NOT_FOUND' });
    await expect(end(stranger, id)).rejects.toMatchObject({ code: 'PROXY_NOT_FOUND' });
    await expect(
      inside((tx) => program.get(TurnProxy).end(tx, mother.id, id), elsewhere),
    ).rejects.toMatchObject({ code: 'PROXY_NOT_FOUND' });
    await agree(daughter, id);
  });
});

describe('more people than may be named, asked at the same moment', () => {
  const askAtOnce = async () => {
    const owner = await member();
    const others: Person[] = [];
    for (let count = 0; count <= mostProxies; count += 1) others.push(await member());
    const asked = await Promise.allSettled(others.map(({ number }) => name(owner, number)));
    return asked.filter(({ status }) => status === 'fulfilled').length;
  };

  it('are no more than that', async () => {
    expect(await askAtOnce()).toBe(mostProxies);
  });

  it('would be one more where nobody waited for the other (control)', async () => {
    const store = program.get(ProxyStore);
    const real = store.live.bind(store);
    const waiting: (() => void)[] = [];
    jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    jest.spyOn(store, 'live').mockImplementation(async (tx, memberId) => {
      const seen = await real(tx, memberId);
      await new Promise<void>((all) => {
        waiting.push(all);
        if (waiting.length > mostProxies) waiting.forEach((go) => go());
      });
      return seen;
    });
    expect(await askAtOnce()).toBe(mostProxies + 1);
  });
});
