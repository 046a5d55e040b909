import { AddStaff, GivePassword, GiveTotp } from '@enishi/identity';
import type { DeskRole } from '@enishi/kernel';
import { useApi, useTestDatabase } from '@enishi/testing';
import { generate } from 'otplib';
import { enterMember, foundCommunity } from '../example-community.ts';
import type { MemberEntity } from '../store/member.entity.ts';

const database = useTestDatabase();
const api = useApi(database);
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const password = 'kushiro-marsh-crane-2026';
let community: string;
let member: MemberEntity;

/** Puts somebody on the desk and signs them in with password and code; answers with the cookie's token. */
async function sitDown(email: string, role: DeskRole, where = community, slug = 'doto'): Promise<string> {
  await api.transactions.inIdentity(where, async (tx) => {
    const accountId = await api.get(AddStaff).run(tx, { email, role, locale: 'ja' });
    await api.get(GivePassword).run(tx, accountId, password);
    await api.get(GiveTotp).run(tx, accountId, secret);
  });
  const first = await ask(
    `mutation { signInWithPassword(email: "${email}", password: "${password}") { secondFactorNeeded } }`,
    slug,
    '',
  );
  const code = await generate({ secret, epoch: api.clock.now().getTime() / 1000 });
  const second = await ask(`mutation { verifySecondFactor(code: "${code}") }`, slug, first);
  return second || first;
}

async function ask(query: string, slug: string, session: string): Promise<string> {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-enishi-community': slug, cookie: `enishi=${session}` },
    payload: { query },
  });
  return response.cookies.find(({ name }) => name === 'enishi')?.value ?? '';
}

const file = (query: string, session: string, slug = 'doto') =>
  api.app.inject({
    method: 'GET',
    url: `/files/${slug}/desk/members.csv${query}`,
    headers: { cookie: `enishi=${session}` },
  });

beforeAll(async () => {
  api.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(api, 'doto');
  member = await enterMember(api, community, { email: 'naoki@example.jp' });
  await enterMember(api, community, {
    email: 'hana@example.jp',
    familyName: '=HYPERLINK("x")',
    familyKana: 'ハイパー',
  });
}, 60_000);

describe('the desk over HTTP', () => {
  it('lists, opens, tells the story and leaves a trace', async () => {
    const session = await sitDown('tamura@example.jp', 'staff');
    const asker = { community: 'doto', session };
    const list = await api.desk(
      'query { members(first: 1) { items { number kana planName { ja } } hasNext endCursor } memberFacets { total } plans { key memberCount } }',
      {},
      asker,
    );
    expect(list.errors).toBeUndefined();
    expect(list.data).toMatchObject({
      members: { hasNext: true, items: [{ number: 'D-2026-000002' }] },
      memberFacets: { total: 2 },
      plans: [{ key: 'ind_free', memberCount: 2 }, {}, {}, {}],
    });
    const after = (list.data as { members: { endCursor: string } }).members.endCursor;
    const next = await api.desk(
      'query ($after: String) { members(first: 1, after: $after) { items { number } hasNext } }',
      { after },
      asker,
    );
    expect(next.data).toEqual({ members: { items: [{ number: 'D-2026-000001' }], hasNext: false } });
    const open = `query ($id: ID!) { member(id: $id) { number age prefecture status stripeCustomerId benefits { key } } memberTimeline(memberId: $id) { items { kind title { ja } } hasNext } }`;
    const opened = await api.desk(open, { id: member.id }, asker);
    expect(opened.data).toMatchObject({
      member: { number: 'D-2026-000001', age: 41, prefecture: '01', stripeCustomerId: null },
      memberTimeline: { items: [{ title: { ja: '入会（D-2026-000001）' } }] },
    });
    const traces = await database.look('select role, act from membership.access_log where member_id = $1', [
      member.id,
    ]);
    expect(traces).toEqual([{ role: 'staff', act: 'read_member' }]);
    const sync = await api.desk(
      'mutation ($id: ID!) { syncMemberWithStripe(memberId: $id) }',
      { id: member.id },
      asker,
    );
    expect(sync.errors![0]).toMatchObject({ extensions: { kind: 'not_found' } });
    const crooked = await api.desk('query { members(first: 101) { hasNext } }', {}, asker);
    expect(crooked.errors![0]).toMatchObject({ extensions: { code: 'INPUT_INVALID' } });
    const forged = await api.desk('query { members(after: "eyJ4Ijox") { hasNext } }', {}, asker);
    expect(forged.errors![0]).toMatchObject({ extensions: { code: 'INPUT_INVALID' } });
  });

  it('gives the register to those who handle money, with formulas disarmed, and to nobody else', async () => {
    const accountant = await sitDown('onishi@example.jp', 'accountant');
    const answer = await file('?encoding=cp932&text=ハイパ', accountant);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=Shift_JIS',
      'cache-control': 'private, no-store',
    });
    expect(answer.rawPayload.includes(Buffer.from(`'=HYPERLINK`))).toBe(true);
    const [trace] = await database.look(
      `select role, people, reason from membership.access_log where act = 'export_members'`,
    );
    expect(trace).toMatchObject({ role: 'accountant', people: 1 });
    expect((await file('?encoding=ebcdic', accountant)).statusCode).toBe(422);
    const viewer = await sitDown('honma@example.jp', 'viewer');
    expect((await file('', viewer)).statusCode).toBe(403);
    expect((await file('', '')).statusCode).toBe(401);
  });

  it('shows another community nothing of this one', async () => {
    const other = await foundCommunity(api, 'oguni', 'O');
    const session = await sitDown('kono@example.jp', 'owner', other, 'oguni');
    const open = 'query ($id: ID!) { member(id: $id) { number } }';
    const there = await api.desk(open, { id: member.id }, { community: 'oguni', session });
    expect(there.errors![0]).toMatchObject({ extensions: { code: 'MEMBER_NOT_FOUND', kind: 'not_found' } });
    const here = await api.desk(open, { id: member.id }, { community: 'doto', session });
    expect(here.errors![0]).toMatchObject({ extensions: { kind: 'not_found' } });
    expect((await file('', session)).statusCode).toBe(404);
  });

  it.each(['status=nope', 'planKeys=%00', 'prefectures=%27', 'joinedFrom=yesterday'])(
    'refuses a file filtered by %s instead of handing out everybody',
    async (query) => {
      const session = await sitDown('tamura@example.jp', 'staff');
      const answer = await file(`?${query}`, session);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'INPUT_INVALID']);
    },
  );
});
