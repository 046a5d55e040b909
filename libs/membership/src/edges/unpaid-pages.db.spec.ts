import { AddStaff, GivePassword, GiveTotp } from '@enishi/identity';
import { useApi, useTestDatabase } from '@enishi/testing';
import { generate } from 'otplib';
import { enterMember, foundCommunity } from '../example-community.ts';

const database = useTestDatabase();
const api = useApi(database);
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const password = 'kushiro-marsh-crane-2026';

type Page = {
  items: { memberId: string; lastUsableDay: string; day: number; amount: number }[];
  total: number;
  sums: { people: number; amount: number; endingSoon: number; byCause: object[] };
  endCursor: string | null;
  hasNext: boolean;
};
const asked = `query ($after: String, $cause: UnpaidCause) { unpaidFees(first: 50, after: $after, cause: $cause) {
  items { memberId lastUsableDay day amount } total sums { people amount endingSoon byCause { cause people amount } }
  endCursor hasNext } }`;

let community: string;
let session: string;

/** Members whose fee failed on one of three days, written past the rules: a card processor's bad week. */
async function fail(people: number): Promise<void> {
  const { id } = await enterMember(api, community, { email: 'naoki@example.jp' });
  await database.look(
    `insert into membership.member select (jsonb_populate_record(m, jsonb_build_object(
       'id', gen_random_uuid(), 'account_id', gen_random_uuid(), 'number', m.number || '-' || n))).*
     from membership.member m, generate_series(2, $2::int) n where m.id = $1`,
    [id, people],
  );
  await database.look(
    `insert into membership.membership (member_id, community_id, status, plan_key, source_kind, source_id, updated_at)
     select id, community_id, 'grace', 'ind_standard', 'subscription', id::text, now() from membership.member where community_id = $1
     on conflict (member_id) do update set status = 'grace', plan_key = 'ind_standard', source_kind = 'subscription', source_id = excluded.source_id`,
    [community],
  );
  await database.look(
    `insert into membership.membership_source (id, community_id, member_id, kind, source_id, plan_key, interval, amount,
       from_day, grace_until, created_at, updated_at)
     select gen_random_uuid(), community_id, id, 'subscription', id::text, 'ind_standard', 'month', 1100,
       date '2026-10-20', date '2026-12-02' + (row_number() over (order by id) % 3)::int, now(), now()
     from membership.member where community_id = $1`,
    [community],
  );
}

async function sitDown(email: string): Promise<string> {
  await api.transactions.inIdentity(community, async (tx) => {
    const accountId = await api.get(AddStaff).run(tx, { email, role: 'staff', locale: 'ja' });
    await api.get(GivePassword).run(tx, accountId, password);
    await api.get(GiveTotp).run(tx, accountId, secret);
  });
  const first = await cookieOf(
    `mutation { signInWithPassword(email: "${email}", password: "${password}") { secondFactorNeeded } }`,
    '',
  );
  const code = await generate({ secret, epoch: api.clock.now().getTime() / 1000 });
  return (await cookieOf(`mutation { verifySecondFactor(code: "${code}") }`, first)) || first;
}

async function cookieOf(query: string, cookie: string): Promise<string> {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-enishi-community': 'doto',
      cookie: `enishi=${cookie}`,
    },
    payload: { query },
  });
  return response.cookies.find(({ name }) => name === 'enishi')?.value ?? '';
}

async function page(after: string | null, cause: string | null = null): Promise<Page> {
  const answer = await api.desk<{ unpaidFees: Page }>(
    asked,
    { after, cause },
    { community: 'doto', session },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data!.unpaidFees;
}

beforeAll(async () => {
  api.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(api, 'doto');
  await fail(57);
  session = await sitDown('tamura@example.jp');
}, 60_000);

const idsOf = ({ items }: Page) => items.map(({ memberId }) => memberId);

describe('more unpaid fees than a page holds', () => {
  it('come on two pages, everybody once, the fewest days left first, the boundary within a day', async () => {
    const first = await page(null);
    const second = await page(first.endCursor);
    expect([first.items.length, first.hasNext, first.total]).toEqual([50, true, 57]);
    expect([second.items.length, second.hasNext, second.total]).toEqual([7, false, 57]);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(57);
    const days = [...first.items, ...second.items].map(({ lastUsableDay }) => lastUsableDay);
    expect(days).toEqual([...days].sort());
    expect([days[49], days[50]]).toEqual(['2026-12-03', '2026-12-03']);
    expect(second.items[0]).toMatchObject({ day: 3, amount: 1100 });
  });

  it('are written into the access log page by page, with whom each showed', async () => {
    await database.look('delete from membership.access_log');
    const first = await page(null);
    const second = await page(first.endCursor);
    const seen = await database.look<{ role: string; people: number; ids: string[] }>(
      `select role, people, member_ids ids from membership.access_log where reason = 'unpaid fees' order by people desc`,
    );
    expect(seen.map(({ role, people }) => [role, people])).toEqual([
      ['staff', 50],
      ['staff', 7],
    ]);
    expect([...seen[1]!.ids].sort()).toEqual(idsOf(second).sort());
  });

  it('lose nobody when somebody on page one pays before page two is opened', async () => {
    const first = await page(null);
    const before = await page(first.endCursor);
    const [payer] = idsOf(first);
    await database.look(`update membership.membership set status = 'current' where member_id = $1`, [payer]);
    const after = await page(first.endCursor);
    expect([idsOf(after), after.total]).toEqual([idsOf(before), 56]);
    await database.look(`update membership.membership set status = 'grace' where member_id = $1`, [payer]);
  });

  it('are summed up over all pages, by cause, and narrowed down to one cause with the sums left whole', async () => {
    const ids = idsOf(await page(null)).slice(0, 7);
    await database.look(
      'update membership.membership_source set prepaid = true, amount = 3000 where member_id = any($1)',
      [ids],
    );
    const sums = {
      ...{ people: 57, amount: 50 * 1100 + 7 * 3000, endingSoon: 0 },
      byCause: [
        { cause: 'other_card', people: 50, amount: 55_000 },
        { cause: 'term_over', people: 7, amount: 21_000 },
      ],
    };
    expect((await page(null)).sums).toEqual(sums);
    const narrowed = await page(null, 'term_over');
    expect([narrowed.total, narrowed.hasNext, narrowed.sums]).toEqual([7, false, sums]);
    expect([...idsOf(narrowed)].sort()).toEqual([...ids].sort());
    expect(await page(null, 'expired')).toMatchObject({ items: [], total: 0, sums });
  });

  it('refuse an address that was cut short', async () => {
    const { endCursor } = await page(null);
    const cut = await api.desk(asked, { after: endCursor!.slice(0, 9) }, { community: 'doto', session });
    expect(cut.errors![0]).toMatchObject({ extensions: { code: 'INPUT_INVALID' } });
  });
});
