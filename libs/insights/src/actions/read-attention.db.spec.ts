import { newId } from '@enishi/kernel';
import { Transactions, registerTenant } from '@enishi/platform';
import { countStatements, useApi, useTestDatabase } from '@enishi/testing';

import type { HealthFilter } from '../domain/company-health.ts';
import { ReadAttention } from './read-attention.ts';
import { ReadCompanyHealth } from './read-company-health.ts';

const database = useTestDatabase();
const api = useApi(database);
const now = new Date('2026-11-26T03:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
let community = '';
let people = 0;

/** Writes a row past the contexts that own it: their rules are not what is tested here. */
async function write(table: string, row: Record<string, unknown>): Promise<void> {
  const whole = { community_id: community, ...row };
  const marks = Object.keys(whole).map((_, index) => `$${index + 1}`);
  await database.look(
    `insert into ${table} (${Object.keys(whole).join(', ')}) values (${marks.join(', ')})`,
    Object.values(whole),
  );
}

async function member(changes: Record<string, unknown> = {}): Promise<string> {
  const id = newId();
  people += 1;
  await write('membership.member', {
    ...{ id, account_id: newId(), number: `D-2026-${people}`, email: `m${people}@example.jp` },
    ...{ family_name: '佐藤', given_name: `み${people}`, family_kana: 'サトウ', given_kana: `ミ${people}` },
    ...{ birth_date: `19${50 + (people % 50)}-01-01`, prefecture: '01', tie: '', guardian_state: 'none' },
    ...{ guardian_covers_paid: false, newsletter: false, locale: 'ja', joined_on: '2026-04-01' },
    ...{ created_at: now, updated_at: now, ...changes },
  });
  return id;
}

/** A member whose term is over and not paid for again. */
async function owing(amount: number, graceUntil: string): Promise<void> {
  const memberId = await member();
  const of = { member_id: memberId, plan_key: 'ind_standard', updated_at: now };
  const source = { kind: 'supporting', source_id: memberId };
  await write('membership.membership', {
    ...of,
    ...{ status: 'grace', source_kind: source.kind, source_id: source.source_id },
  });
  await write('membership.membership_source', {
    ...{ ...of, ...source, id: newId(), interval: 'year', amount, prepaid: true },
    ...{ from_day: '2025-11-20', grace_until: graceUntil, created_at: now },
  });
}

async function gift(changes: Record<string, unknown>): Promise<void> {
  const id = newId();
  await write('membership.gift', {
    ...{ id, giver_id: await member(), giver_name: 'みお', recipient_name: '', message: '', locale: 'ja' },
    ...{ plan_key: 'ind_standard', plan_version: 1, months: 3, interval: 'month', amount: 3300 },
    ...{ attempt_id: newId(), serial: 0, code_hash: Buffer.from(id), receivable_until: '2027-05-26' },
    ...{ ordered_at: hoursAgo(48), recipient_email: `for-${id}@example.jp`, ...changes },
  });
}

/** A company that has held a plan with five postings a year and three seats since 1 September. Answers its id, that of its holding too. */
async function company(name: string, held: { paid_until: string; until_day?: string }): Promise<string> {
  const id = newId();
  const terms = { name: { ja: '法人ベーシック', en: 'Company Basic' }, seats: 3 };
  const quotas = [{ kind: 'postings', per: 'year', amount: 5 }];
  await write('membership.company_plan', {
    ...{ id, key: id, version: 1, active: true, published_at: now, terms: { ...terms, quotas } },
  });
  await write('membership.company', {
    ...{ id, name, legal_form: 'kabushiki', form_place: 'before', kana: '', name_key: name, kana_key: '' },
    ...{ registration_checked: false, postal_code: '', prefecture: '01', address: '', department: '' },
    ...{ contact_name: '', contact_email: '', employees: 12, locale: 'ja', created_at: now, updated_at: now },
  });
  await write('membership.company_holding', {
    ...{ id, company_id: id, plan_key: id, plan_version: 1, interval: 'year', amount: 132_000 },
    ...{ from_day: '2026-09-01', invoiced: true, end_told: false, updated_at: now, ...held },
  });
  await write('membership.company_fee_move', {
    ...{ holding_id: id, company_id: id, plan_key: id, employees: 40, amount: 158_400, agreed_at: now },
  });
  await write('membership.company_seat', {
    ...{ id, company_id: id, state: 'claimed', way: 'mail', email: '', name: '', serial: 1 },
    ...{ invited_at: now, claimed_at: now, member_id: newId() },
  });
  return id;
}

async function owed(
  companyId: string,
  dueOn: string,
  { amount, settled = 0 }: { amount: number; settled?: number },
): Promise<void> {
  await write('billing.receivable', {
    ...{ id: newId(), document_id: newId(), document_number: newId(), debtor: '', debtor_key: '', kana: '' },
    ...{ company_id: companyId, stream: 'membership_corporate', issued_on: '2026-09-01', due_on: dueOn },
    ...{ amount, tax: 12_000, credited: 0, settled, state: settled > 0 ? 'part' : 'open' },
  });
}

const waitingMail = (recipient: string, posted: Date) =>
  write('platform.mail', {
    ...{ id: newId(), kind: 'transactional', locale: 'ja', recipient, letter: '{}' },
    ...{ state: 'waiting', posted_at: posted },
  });

const matter = (kind: string, dueBy: string | null = null) =>
  write('billing.money_matter', {
    ...{ id: newId(), kind, key: newId(), detail: '', opened_at: now, due_by: dueBy },
  });

const read = () => api.get(Transactions).inCommunity(community, (tx) => api.get(ReadAttention).run(tx));

beforeEach(async () => {
  community = newId();
  api.clock.set(now);
  await api.get(Transactions).inSystem((tx) => registerTenant(tx, community));
});

describe('what waits at the desk', () => {
  it('is nothing in a community of which nothing is known', async () => {
    expect(await read()).toEqual([]);
  });

  it('tells disputes with the first deadline in Tokyo apart from other matters and from what was given up', async () => {
    await matter('dispute', '2026-12-01T16:00:00Z');
    await matter('dispute', '2026-11-30T14:59:00Z');
    await matter('drift');
    await matter('dead_letter');
    await write('platform.delivery', {
      ...{ event_id: newId(), reaction: 'platform.send_mail', state: 'dead', attempts: 9, queued_at: now },
    });
    expect(await read()).toEqual([
      { kind: 'disputes', count: 2, amount: null, dueOn: '2026-11-30' },
      { kind: 'matters', count: 1, amount: null, dueOn: null },
      { kind: 'failures', count: 2, amount: null, dueOn: null },
    ]);
  });

  it('counts requests about data that wait, with the first day by which one is promised', async () => {
    const asked = (dueOn: string, closedAt: Date | null) =>
      write('membership.rights_request', {
        ...{ id: newId(), name: '木村', contact: '', locale: 'ja', kind: 'disclosure', concerns: '', fee: 0 },
        ...{
          wanted: 'paper',
          channel: 'letter',
          state: closedAt ? 'answered' : 'received',
          received_at: now,
        },
        ...{ received_on: '2026-11-20', due_on: dueOn, closed_at: closedAt },
      });
    await asked('2026-12-09', null);
    await asked('2026-12-04', null);
    await asked('2026-11-27', now);
    expect(await read()).toEqual([{ kind: 'requests', count: 2, amount: null, dueOn: '2026-12-04' }]);
  });

  it('sums unpaid fees up, with the last day of whoever loses their plan first', async () => {
    await owing(3000, '2026-12-05');
    await owing(10_000, '2026-11-30');
    await owing(3000, '2026-11-26');
    expect(await read()).toEqual([{ kind: 'unpaid', count: 2, amount: 13_000, dueOn: '2026-11-29' }]);
  });

  it('counts gifts whose letter should have left, and none that is on its way or was sent', async () => {
    await gift({ state: 'ready', send_on: '2026-11-25' });
    await gift({ state: 'ready', send_on: '2026-11-26' });
    await gift({ state: 'ready', send_on: null, recipient_email: null });
    for (const [address, sentAt] of [
      ['late@example.jp', hoursAgo(2)],
      ['fresh@example.jp', hoursAgo(0.5)],
    ] as const) {
      await gift({ state: 'sent', recipient_email: address, sent_at: sentAt });
      await waitingMail(address, sentAt);
    }
    await gift({ state: 'sent', sent_at: hoursAgo(3) });
    expect(await read()).toEqual([{ kind: 'gifts', count: 2, amount: null, dueOn: null }]);
  });

  it('counts students who wait for an answer, and none who was answered or has left', async () => {
    const said = { school: '北見工業大学', graduates_in: '2028-03', declared_at: now };
    for (const [state, left] of [
      ['waiting', null],
      ['confirmed', null],
      ['waiting', '2026-11-01'],
    ])
      await write('membership.student_declaration', {
        ...{ ...said, id: newId(), state, member_id: await member({ left_on: left }) },
      });
    expect(await read()).toEqual([{ kind: 'students', count: 1, amount: null, dueOn: null }]);
  });

  it('counts lists that are half-way, drafts of plans, seats for a person, and pairs that look alike', async () => {
    const list = {
      digest: 'x',
      encoding: 'utf-8',
      source: '',
      basis: '',
      header: [],
      columns: '{}',
      plans: '{}',
    };
    for (const state of ['draft', 'running', 'done', 'discarded'])
      await write('membership.member_import', {
        ...{ ...list, id: newId(), state, file_name: 'a.csv', also_create: [], row_count: 1 },
        ...{ uploaded_by: 'tamura@example.jp', uploaded_at: now },
      });
    await write('membership.plan_draft', {
      ...{ id: newId(), terms: '{}', revision: 1, edited_by: 'tamura@example.jp', edited_at: now },
    });
    for (const state of ['manual', 'failed', 'active'])
      await write('engagement.slack_seat', { member_id: newId(), state, channels: [], updated_at: now });
    const same = { family_kana: 'タカハシ', given_kana: 'ナオキ', birth_date: '1985-03-09' };
    await member(same);
    await member(same);
    expect((await read()).map(({ kind, count }) => [kind, count])).toEqual([
      ['imports', 2],
      ['doubles', 1],
      ['seats', 2],
      ['drafts', 1],
    ]);
  });

  it('counts rewards whose day is near with what they come to, disputed gigs, and reports with the first day of inspection', async () => {
    const gig = { gig_id: newId(), giver_id: null, place: 1, fee_percent: 20, call_off_percent: 0 };
    const times = { starts_at: now, ends_at: hoursAgo(-2), taken_at: hoursAgo(48) };
    for (const state of ['disputed', 'reported', 'accepted'])
      await write('work.assignment', {
        ...{ ...gig, ...times, id: newId(), state, inspected_until: new Date('2026-11-28T14:59:59Z') },
      });
    const owed = {
      company_id: newId(),
      title: '清掃',
      work_day: '2026-11-10',
      fee_gross: 0,
      tax: 0,
    };
    const kept = { passed_on: false, part: 'work', accrued_on: '2026-11-12', minutes: null };
    for (const [state, track, due] of [
      ['accrued', 'outsourcing', '2026-11-30'],
      ['returned', 'outsourcing', '2026-12-06'],
      ['accrued', 'outsourcing', '2026-12-07'],
      ['paid', 'outsourcing', '2026-11-30'],
      ['accrued', 'employment', '2026-11-30'],
    ])
      await write('work.payout', {
        ...{ ...owed, ...kept, id: newId(), assignment_id: newId(), state, track, due_on: due, amount: 3000 },
        charge: track === 'employment' ? 0 : 3000,
      });
    expect(await read()).toEqual([
      { kind: 'rewards', count: 2, amount: 6000, dueOn: '2026-11-30' },
      { kind: 'claims', count: 1, amount: null, dueOn: null },
      { kind: 'reports', count: 1, amount: null, dueOn: '2026-11-28' },
    ]);
  });

  it('counts companies that need a word, with what they owe past its day, and shows them the most pressing first', async () => {
    const [owes, renews, well] = [
      await company('支払遅延', { paid_until: '2027-09-01' }),
      await company('更新間近', { paid_until: '2026-12-20' }),
      await company('順調', { paid_until: '2027-09-01' }),
    ];
    await owed(owes, '2026-10-31', { amount: 132_000, settled: 32_000 });
    await owed(well, '2026-12-31', { amount: 66_000 });
    await write('membership.benefit_counter', {
      ...{ id: newId(), company_id: well, holding_id: well, kind: 'postings', allowed: 5, used: 2 },
      ...{ from_day: '2026-09-01', until_day: '2027-09-01', extra_used: 0, told: 0 },
    });
    expect(await read()).toEqual([{ kind: 'companies', count: 2, amount: 100_000, dueOn: null }]);
    const health = (filter: HealthFilter) =>
      api.get(Transactions).inCommunity(community, (tx) => api.get(ReadCompanyHealth).run(tx, filter));
    const { lines, companies, overdueAmount, counts } = await health('all');
    expect(lines.map(({ id }) => id)).toEqual([owes, renews, well]);
    expect([companies, overdueAmount]).toEqual([3, 100_000]);
    expect(counts.map(({ filter, companies: many }) => [filter, many])).toEqual([
      ...[
        ['all', 3],
        ['attention', 2],
        ['renewals', 1],
        ['unused', 0],
        ['overdue', 1],
        ['leaving', 0],
      ],
    ]);
    expect(lines[0]).toMatchObject({ daysOverdue: 26, overdue: { amount: 100_000, invoices: 1 } });
    expect(lines[1]).toMatchObject({ daysToRenewal: 24, nextAmount: 158_400, amount: 132_000 });
    expect(lines[2]).toMatchObject({
      ...{ title: '株式会社順調', seats: 1, capacity: 3, usage: 0.4, signs: [] },
      benefits: [{ kind: 'postings', usedWords: { ja: '2件' }, allowedWords: { ja: '5件' } }],
    });
    expect((await health('overdue')).lines.map(({ id }) => id)).toEqual([owes]);
    expect((await health('leaving')).lines).toEqual([]);
  });

  it('shows a company that has ended and owes still, so that all that is overdue in the books is on the page', async () => {
    const [ended, holds, paidUp] = [
      await company('終了済み', { paid_until: '2026-10-01', until_day: '2026-10-01' }),
      await company('契約中', { paid_until: '2027-09-01' }),
      await company('終了・完済', { paid_until: '2026-10-01', until_day: '2026-10-01' }),
    ];
    await owed(ended, '2026-10-31', { amount: 132_000, settled: 32_000 });
    await owed(holds, '2026-11-25', { amount: 66_000 });
    const { lines, companies, overdueAmount, counts } = await api
      .get(Transactions)
      .inCommunity(community, (tx) => api.get(ReadCompanyHealth).run(tx, 'overdue'));
    expect(lines.map(({ id, signs }) => [id, signs])).toEqual([
      [ended, ['overdue', 'no_plan']],
      [holds, ['overdue']],
    ]);
    expect(lines[0]).toMatchObject({
      title: '株式会社終了済み',
      planName: null,
      capacity: 0,
      daysOverdue: 26,
    });
    expect(lines.map(({ id }) => id)).not.toContain(paidUp);
    const [books] = await database.look<{ open: string }>(
      `select sum(amount - credited - settled) as open from billing.receivable
        where community_id = $1 and due_on < '2026-11-26'`,
      [community],
    );
    expect([overdueAmount, companies]).toEqual([Number(books!.open), 1]);
    expect(counts.find(({ filter }) => filter === 'all')).toMatchObject({ companies: 2 });
    expect(await read()).toEqual([{ kind: 'companies', count: 2, amount: 166_000, dueOn: null }]);
  });

  it('is of one community, and costs eight statements however much waits', async () => {
    const few = await countStatements(read);
    for (let each = 0; each < 12; each += 1) {
      await owing(3000, '2026-12-05');
      await matter('drift');
    }
    const many = await countStatements(read);
    expect([few.statements.length, many.statements.length]).toEqual([8, 8]);
    community = newId();
    expect(await read()).toEqual([]);
  });
});
