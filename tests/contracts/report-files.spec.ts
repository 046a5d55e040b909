import { AddStaff, CreateCommunity, GivePassword, GiveTotp } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import type { DeskRole } from '@enishi/kernel';
import { PostEntry } from '@enishi/ledger';
import { DefinePlans } from '@enishi/membership';
import { Transactions } from '@enishi/platform';
import { useApi, useTestDatabase } from '@enishi/testing';
import { generate } from 'otplib';
import type { LoaderFunctionArgs } from 'react-router';
import { loader as funding } from '../../apps/web/app/desk/funding/funding-csv.ts';
import { loader as forecast } from '../../apps/web/app/desk/retention/forecast-csv.ts';
import { loader as health } from '../../apps/web/app/desk/health/health-csv.ts';
import { loader as retention } from '../../apps/web/app/desk/retention/retention-csv.ts';
import { loader as income } from '../../apps/web/app/desk/revenue/income-csv.ts';
import { loader as recurring } from '../../apps/web/app/desk/revenue/recurring-csv.ts';
import { communityNamed, plansGiving } from './statements/example-people.ts';

const database = useTestDatabase();
const api = useApi(database);
const loaders = {
  'income.csv?month=2026-11': income,
  'recurring.csv?month=2026-11': recurring,
  'retention.csv?month=2026-11': retention,
  'forecast.csv': forecast,
  'company-health.csv': health,
  'funding.csv?year=2026': funding,
};
type Address = keyof typeof loaders;
const addresses = Object.keys(loaders) as Address[];

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const password = 'kushiro-marsh-crane-2026';
let community: string;
let staff: string;
let neighbour: string;

/** Opens the address of a file as a browser with a session does; the web server's question goes to the API in process. */
async function open(address: string, session: string, place = '/doto'): Promise<Response> {
  const headers = session ? { cookie: `enishi=${session}` } : undefined;
  const request = new Request(`http://localhost${place}/desk/${address}`, { headers });
  const loader = loaders[addresses.find((known) => known.split('?')[0] === address.split(/[?&]/)[0])!];
  return loader({ request, params: {}, context: {} } as unknown as LoaderFunctionArgs);
}

/** What an error page or a redirect answers with in place of the file. */
const refusalOf = (opening: Promise<Response>): Promise<unknown> =>
  opening.then(
    () => 'a file',
    (thrown: Response | { init: { status: number } }) =>
      thrown instanceof Response ? thrown.headers.get('location') : thrown.init.status,
  );

async function rowsOf(address: string, session = staff, place = '/doto'): Promise<string[][]> {
  const text = new TextDecoder('utf-8').decode(await (await open(address, session, place)).arrayBuffer());
  return text
    .split('\r\n')
    .filter(Boolean)
    .map((line) => line.split(','));
}

/** Writes a row; columns that it does not name take their default. */
function write(table: string, columns: Record<string, unknown>): Promise<unknown> {
  const row = { community_id: community, ...columns };
  const names = Object.keys(row).join(', ');
  return database.look(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}
const midnight = (day: string): string => `${day}T00:00:00+09:00`;

/** Somebody who joined on a day and has paid 1,100 yen a month from then on; perhaps they have asked to stop. */
async function paysSince(day: string, { leaving = false } = {}): Promise<void> {
  const id = newId();
  const stamps = { created_at: midnight(day), updated_at: midnight(day) };
  const name = { family_name: '佐藤', given_name: 'みお', family_kana: 'サトウ', given_kana: 'ミオ' };
  await write('membership.member', {
    ...{ ...name, ...stamps, id, account_id: newId(), number: id, email: `${id}@example.jp`, tie: '' },
    ...{ birth_date: '1990-01-01', prefecture: '13', locale: 'ja', newsletter: false, joined_on: day },
    ...{ guardian_state: 'none', guardian_covers_paid: false },
  });
  const stripeId = await subscribes('member', id, day, {
    ...{ offer_key: 'ind_standard', interval: 'month', amount: 1_100, family: 'membership_individual' },
    ...{ cancel_at_period_end: leaving },
  });
  if (leaving)
    await write('billing.subscription_change', {
      ...{ id: newId(), customer_id: id, stripe_subscription_id: stripeId, kind: 'cancel_at_period_end' },
      ...{ state: 'requested', requested_at: midnight('2026-11-20') },
    });
}

/** A subscription that runs from a day on and is charged next in December, with its turn. Answers its id at Stripe. */
async function subscribes(
  kind: 'member' | 'company',
  id: string,
  day: string,
  terms: { offer_key: string; interval: string; amount: number } & Record<string, unknown>,
): Promise<string> {
  const [subscriptionId, stripeId] = [newId(), `sub_${id}`];
  const subject = { subject_kind: kind, subject_id: id, email: '', name: '' };
  await write('billing.customer', { id, ...subject, created_at: midnight(day) });
  await write('billing.subscription', {
    ...{ cancel_at_period_end: false, ...terms, id: subscriptionId, stripe_id: stripeId, status: 'active' },
    ...{ period_start: midnight('2026-11-10'), period_end: midnight('2026-12-10'), anchor_at: midnight(day) },
    ...{ customer_id: id, started_at: midnight(day), fetched_at: midnight(day) },
  });
  const { offer_key, interval, amount } = terms;
  await write('billing.subscription_turn', {
    ...{ offer_key, interval, amount, customer_id: id, subscription_id: subscriptionId, position: 1 },
    ...{ brings: true, happened_at: midnight(day), recorded_at: midnight(day) },
  });
  return stripeId;
}

/** A company that renews on 10 December, on invoice. */
async function holdsPlan(name: string): Promise<string> {
  const id = newId();
  const stamps = { created_at: midnight('2025-12-10'), updated_at: midnight('2025-12-10') };
  await write('membership.company', {
    ...{ ...stamps, id, name, legal_form: 'kabushiki', form_place: 'before', kana: '', name_key: name },
    ...{ kana_key: '', registration_checked: false, postal_code: '', prefecture: '01', address: '' },
    ...{ department: '', contact_name: '', contact_email: '', employees: 12, locale: 'ja' },
  });
  await write('membership.company_holding', {
    ...{ id, company_id: id, plan_key: 'corp_basic', plan_version: 1, interval: 'year', amount: 132_000 },
    ...{ from_day: '2025-12-10', paid_until: '2026-12-10', invoiced: true, end_told: false },
    updated_at: midnight('2025-12-10'),
  });
  return id;
}

async function foundIn(slug: string): Promise<string> {
  const id = await api
    .get(Transactions)
    .inIdentity(null, (tx) => api.get(CreateCommunity).run(tx, communityNamed(slug)));
  await api.get(Transactions).inIdentity(id, (tx) => api.get(DefinePlans).run(tx, plansGiving(0)));
  return id;
}

async function sitDown(email: string, role: DeskRole, at: [id: string, slug: string]): Promise<string> {
  const [id, slug] = at;
  await api.get(Transactions).inIdentity(id, async (tx) => {
    const accountId = await api.get(AddStaff).run(tx, { email, role, locale: 'ja' });
    await api.get(GivePassword).run(tx, accountId, password);
    await api.get(GiveTotp).run(tx, accountId, secret);
  });
  const signIn = `mutation { signInWithPassword(email: "${email}", password: "${password}") { secondFactorNeeded } }`;
  const half = await cookieOf(signIn, slug, '');
  const code = await generate({ secret, epoch: api.clock.now().getTime() / 1000 });
  return (await cookieOf(`mutation { verifySecondFactor(code: "${code}") }`, slug, half)) || half;
}

async function cookieOf(query: string, slug: string, cookie: string): Promise<string> {
  const headers = { 'x-enishi-community': slug, cookie: `enishi=${cookie}` };
  const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return answer.cookies.find(({ name }) => name === 'enishi')?.value ?? '';
}

beforeAll(async () => {
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const { pathname } = new URL(String(url));
    const headers = Object.fromEntries(new Headers(init?.headers));
    const asked = { method: 'POST', url: pathname, headers, payload: String(init?.body) } as const;
    const answer = await api.app.inject(asked);
    return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode });
  });
  api.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundIn('doto');
  for (let each = 0; each < 5; each += 1) await paysSince('2026-06-10');
  await paysSince('2026-11-10');
  await paysSince('2026-11-10', { leaving: true });
  const company = await holdsPlan('霧笛カフェ');
  await subscribes('company', company, '2025-12-10', {
    ...{ offer_key: 'corp_basic', interval: 'year', amount: 132_000, family: 'membership_corporate' },
    ...{ prepaid: true, invoiced: true },
  });
  await api.get(Transactions).inCommunity(community, (tx) =>
    api.get(PostEntry).run(tx, {
      source: { type: 'slip', id: '1' },
      kind: 'slip',
      ...{ occurredOn: tokyoDate('2026-11-15'), stream: 'subsidy', description: '補助金' },
      lines: [
        { account: 'bank', amount: yen(250_000) },
        { account: 'subsidy_income', amount: yen(-250_000) },
      ],
    }),
  );
  staff = await sitDown('tamura@example.jp', 'staff', [community, 'doto']);
  neighbour = await sitDown('kono@example.jp', 'owner', [await foundIn('oguni'), 'oguni']);
}, 60_000);
afterAll(() => jest.restoreAllMocks());

describe('the files of the reports', () => {
  it.each(addresses)(
    '%s is UTF-8 with a mark for spreadsheets, or CP932 where the address asks',
    async (address) => {
      const answer = await open(address, staff);
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[a-z]+-2026(-\d\d){0,2}\.csv"$/,
      );
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect([...new Uint8Array(await answer.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const old = await open(`${address}${address.includes('?') ? '&' : '?'}encoding=cp932`, staff);
      expect(old.headers.get('content-type')).toBe('text/csv; charset=Shift_JIS');
    },
  );

  it('income: each stream beside the month before, with a total', async () => {
    const rows = await rowsOf('income.csv?month=2026-11');
    expect(rows[0]).toEqual(['月', '収入源', '金額 (円)', '前月']);
    expect(rows).toContainEqual(['2026-11', '補助金', '250000', '0']);
    expect(rows.at(-1)).toEqual(['2026-11', '合計', '250000', '0']);
  });

  it('recurring revenue: money in full, individuals and companies apart, two people who are new not counted out', async () => {
    const rows = await rowsOf('recurring.csv?month=2026-11');
    expect(rows[0]!.slice(0, 6)).toEqual([
      ...['月', '月初 (円)', '月初 個人 (円)', '月初 個人 (人数)', '月初 法人 (円)', '月初 法人 (社数)'],
    ]);
    const november = rows.find(([month]) => month === '2026-11')!;
    expect(november.slice(1, 9)).toEqual(['16500', '5500', '5', '11000', '1', '2200', '2200', '<5']);
    expect(november.slice(-5)).toEqual(['18700', '7700', '7', '11000', '1']);
  });

  it('retention: says that it masks, counts five of June and not the two of November', async () => {
    const rows = await rowsOf('retention.csv?month=2026-11');
    expect(rows[0]!.join()).toContain('5人未満');
    expect(rows[2]!.slice(0, 2)).toEqual(['入会月', '入会']);
    expect(rows.find(([month]) => month === '2026-06')!.slice(0, 3)).toEqual(['2026-06', '5', '5']);
    expect(rows.find(([month]) => month === '2026-11')!.slice(0, 3)).toEqual(['2026-11', '<5', '<5']);
  });

  it('forecast: what is due, and neither number nor fee of the one who leaves', async () => {
    const rows = await rowsOf('forecast.csv');
    expect(rows[0]).toEqual([
      ...['月', '請求予定額 (円)', '見込み（見積もり） (円)'],
      ...['個人 請求予定', '個人 請求予定額 (円)', '個人 解約申し出', '個人 除いた額 (円)'],
      ...['個人 見込み（見積もり） (円)', '法人 請求予定', '法人 請求予定額 (円)', '法人 解約申し出'],
      ...['法人 除いた額 (円)', '法人 見込み（見積もり） (円)'],
    ]);
    const december = rows.find(([month]) => month === '2026-12')!;
    expect(december.slice(1, 2)).toEqual(['138600']);
    expect(december.slice(3, 7)).toEqual(['6', '6600', '<5', '']);
    expect(december.slice(8, 10)).toEqual(['1', '132000']);
  });

  it('companies: the one that renews in seventeen days, and only by its name', async () => {
    const rows = await rowsOf('company-health.csv');
    expect(rows[0]!.slice(0, 5)).toEqual(['会社', 'プラン', '確認すること', '次の更新日', '更新までの日数']);
    expect(rows.slice(1).map((row) => [row[0], ...row.slice(2, 6)])).toEqual([
      ['株式会社霧笛カフェ', '更新まで30日以内', '2026-12-10', '17', '132000'],
    ]);
    expect(await rowsOf('company-health.csv?filter=overdue')).toHaveLength(1);
  });

  it('own revenue: plan beside books', async () => {
    const rows = await rowsOf('funding.csv?year=2026');
    expect(rows[0]).toEqual(['区分', '計画 (円)', '実績 (円)']);
    expect(rows.filter(([, , actual]) => actual === '250000').length).toBeGreaterThan(0);
  });

  it('speak English below /en', async () => {
    const [header] = await rowsOf('income.csv?month=2026-11', staff, '/doto/en');
    expect(header!.join()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });
});

describe('whom the files are for', () => {
  it.each(['viewer', 'accountant', 'coordinator'] as const)(
    'by role %s may be had: nobody is named in them',
    async (role) => {
      const session = await sitDown(`${role}@example.jp`, role, [community, 'doto']);
      for (const address of addresses) expect((await rowsOf(address, session)).length).toBeGreaterThan(1);
      const opened = await database.look('select 1 from membership.access_log where community_id = $1', [
        community,
      ]);
      expect(opened).toEqual([]);
    },
  );

  it.each(addresses)('%s is for nobody who is signed out or gave no second factor', async (address) => {
    expect(await refusalOf(open(address, ''))).toMatch(/^\/doto\/sign-in\?next=/);
    await database.look('update identity.session set second_factor_at = null');
    expect(await refusalOf(open(address, staff))).toMatch(/^\/doto\/desk\/second-factor\?next=/);
    await database.look('update identity.session set second_factor_at = $1', [api.clock.now()]);
  });

  it.each(addresses)(
    '%s is not there for whoever has no place at this desk, be it an owner next door',
    async (address) => {
      expect(await refusalOf(open(address, neighbour))).toBe(404);
      const theirs = (await rowsOf(address, neighbour, '/oguni')).join();
      for (const figure of ['250000', '5500', '6600', '132000']) expect(theirs).not.toContain(figure);
    },
  );
});
