import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { GiveUpSeat } from '../../actions/company/give-up-seat.ts';
import { TakeSeat } from '../../actions/company/take-seat.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { companiesOn } from './company-stage.ts';
import type { Clerk } from './company-stage.ts';
import { setMembershipStage } from './membership-stage.ts';
import { seatsOn } from './seat-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const companies = companiesOn(stage, program, database);
const seats = seatsOn(stage, program, database);

type Person = Awaited<ReturnType<typeof stage.member>>;

/** A company with one seat left, and two people who were both asked to take it. */
async function lastSeat(): Promise<{ clerk: Clerk; people: [Person, Person]; links: [string, string] }> {
  const clerk = await companies.payer();
  await seats.seated(clerk);
  await seats.seated(clerk);
  const people: [Person, Person] = [await stage.member(), await stage.member()];
  await seats.invite(clerk, people.map(({ email }) => email).join('\n'));
  const links: [string, string] = [await seats.linkTo(people[0].email), await seats.linkTo(people[1].email)];
  return { clerk, people, links };
}

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((done) => {
    give = done;
  });
  return { given, give };
}

/** One transaction has taken the seat and not yet committed while the other takes it: each on a connection of its own. */
async function bothTake({ people, links }: Awaited<ReturnType<typeof lastSeat>>) {
  const press = (at: 0 | 1, afterwards: () => Promise<void>) =>
    stage.inside(async (tx) => {
      const { id: memberId, accountId } = people[at];
      const wish = { link: links[at], name: '佐藤 花', ownPlan: 'keep' } as const;
      await program.get(TakeSeat).run(tx, { accountId, memberId }, wish);
      await afterwards();
    });
  const taken = signal();
  const second = signal();
  const first = press(0, async () => {
    taken.give();
    // Until the other one has got through, or waits for us: that it waits is what it does in the next half second.
    await Promise.race([second.given, new Promise((done) => setTimeout(done, 500))]);
  });
  await taken.given;
  const other = press(1, async () => second.give());
  return Promise.allSettled([first, other]);
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the last seat', () => {
  it('taken by two at once ends with one, and the other is told that nothing is left', async () => {
    const last = await lastSeat();
    const [first, other] = await bothTake(last);
    expect(first.status).toBe('fulfilled');
    expect(other).toMatchObject({ status: 'rejected', reason: { code: 'SEAT_NONE_LEFT' } });
    expect(await seats.of(last.clerk)).toMatchObject({ capacity: 3, people: 3 });
    expect((await stage.membershipOf(last.people[1].id)).membership.planKey).toBe('ind_free');
  });

  it('is given twice where the company’s row is not locked (control)', async () => {
    const last = await lastSeat();
    const store = program.get(CompanyStore);
    jest.spyOn(store, 'locked').mockImplementation((tx, id) => store.byId(tx, id));
    const both = await bothTake(last);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await seats.of(last.clerk)).toMatchObject({ capacity: 3, people: 4 });
  });
});

describe('many at once', () => {
  it('ten who press together are three who sit, whatever their order', async () => {
    const clerk = await companies.payer();
    const people: Person[] = [];
    for (let at = 0; at < 10; at += 1) people.push(await stage.member());
    await seats.invite(clerk, people.map(({ email }) => email).join('\n'));
    const links = await Promise.all(people.map(({ email }) => seats.linkTo(email)));
    const pressed = await Promise.allSettled(people.map((each, at) => seats.take(each, links[at]!)));
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const told = pressed.flatMap((each) =>
      each.status === 'rejected' ? [each.reason as { code: string }] : [],
    );
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['SEAT_NONE_LEFT']));
    expect(await seats.of(clerk)).toMatchObject({ people: 3, free: 0 });
  });

  it('one who presses twice at once has one seat', async () => {
    const clerk = await companies.payer();
    const member = await stage.member();
    await seats.invite(clerk, member.email);
    const link = await seats.linkTo(member.email);
    await Promise.all([seats.take(member, link), seats.take(member, link)]);
    expect(await seats.of(clerk)).toMatchObject({ people: 1, free: 2 });
    expect((await companies.story(clerk)).filter((kind) => kind === 'seat_claimed')).toHaveLength(1);
  });

  it('a seat given up while others take theirs is free again, and nobody waits for ever', async () => {
    const clerk = await companies.payer();
    const going = await seats.seated(clerk);
    const people = [await stage.member(), await stage.member()];
    await seats.invite(clerk, people.map(({ email }) => email).join('\n'));
    const links = await Promise.all(people.map(({ email }) => seats.linkTo(email)));
    const seatId = await seats.idOf(clerk, going.email);
    await Promise.all([
      stage.inside((tx) => program.get(GiveUpSeat).run(tx, going.id, seatId)),
      ...people.map((each, at) => seats.take(each, links[at]!)),
    ]);
    expect(await seats.of(clerk)).toMatchObject({ people: 2, free: 1 });
  });
});
