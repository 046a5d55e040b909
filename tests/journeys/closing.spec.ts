import { readCsv } from '@enishi/japan';
import { unwrap } from '@enishi/kernel';
import iconv from 'iconv-lite';
import { signInAtDesk } from './desk-staff.ts';
import { lookInto } from './stack-database.ts';
import { stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const journals = '/doto/desk/revenue/journals';

/** Enters a slip of today by hand. */
async function enterSlip(staff: Visitor, kind: 'public_contract' | 'cost', name: string, amount: string) {
  await staff.go(`/doto/desk/revenue/funding/slip?kind=${kind}`);
  await staff.page.fill('[name=name]', name);
  await staff.page.fill('[name=amount]', amount);
  const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  await staff.page.fill('[name=occurredOn]', today);
  if (kind === 'cost') await staff.page.selectOption('[name=costAccount]', 'venue');
  await staff.press('帳簿に記録する');
  await staff.page.waitForURL(/revenue\/funding/);
}

/** The file behind the button, as it comes. */
async function fileOf(staff: Visitor): Promise<Buffer> {
  const address = await staff.page.getByRole('link', { name: /分をダウンロード/ }).getAttribute('href');
  const response = await staff.context.request.get(new URL(address!, stack().web).href);
  expect(response.status()).toBe(200);
  return response.body();
}

/** The books of a month leave for the accountant. */
describe('the journal for an accountant', () => {
  it('is looked at, fetched for 弥生 and for freee, with the names that the secretariat gave', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await enterSlip(staff, 'public_contract', '関係人口創出事業の受託', '３，３００，０００');
    await enterSlip(staff, 'cost', '会場費 𠮷田会館', '120000');
    await staff.go('/doto/desk');
    await staff.press('仕訳');
    await staff.page.waitForURL(/revenue\/journals/);
    await staff.see('借方と貸方は一致しています');
    await staff.page.selectOption('[name=software]', 'yayoi');
    await staff.press('表示する');
    await staff.page.waitForURL(/software=yayoi/);
    await staff.see('行目「𠮷」');
    await staff.picture('journal-yayoi');
    const bytes = await fileOf(staff);
    const written = iconv.decode(bytes, 'cp932');
    for (const words of ['会場費 〓田会館', '課税売上内10%', '普通預金']) expect(written).toContain(words);
    const { rows } = unwrap(readCsv(bytes));
    expect(rows.every((row) => row.length === 25)).toBe(true);
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(8)).toBeGreaterThanOrEqual(3_420_000);
    expect(sum(8)).toBe(sum(14));

    await staff.press('科目・税区分の名称を変える');
    await staff.page.waitForURL(/journals\/words\?software=yayoi/);
    const bank = staff.page.getByRole('textbox', { name: '普通預金：名称' });
    await bank.fill('');
    await staff.press('名称を保存する');
    await staff.see('名称は1字以上、24字以内で入力してください');
    await bank.fill('道東信用金庫');
    await staff.press('名称を保存する');
    await staff.see('1件の名称を保存しました');
    await staff.picture('journal-words');
    await staff.press('仕訳の書き出しへ戻る');
    await staff.page.waitForURL(/revenue\/journals$/);
    await staff.go(`${journals}?software=yayoi`);
    const renamed = iconv.decode(await fileOf(staff), 'cp932');
    expect(renamed).toContain('道東信用金庫');
    expect(renamed).not.toContain('普通預金');
    expect(staff.faults).toEqual([]);
  });

  it('reads well on a phone, in both languages', async () => {
    const staff = await arrive('phone');
    await signInAtDesk(staff);
    await staff.go(`${journals}?software=freee`);
    await staff.see('借方と貸方は一致しています');
    await staff.picture('journal-phone');
    expect((await fileOf(staff)).subarray(0, 3).toString('hex')).toBe('efbbbf');
    await staff.go(`/doto/en/desk/revenue/journals?software=money_forward`);
    await staff.see('Debits and credits are equal');
    expect(staff.faults).toEqual([]);
  });
});

/** A month long past, so that no other journey's days are touched. */
const closing = '/doto/desk/revenue/closing?month=2024-01';
const community = `(select id from identity.community where slug = 'doto')`;

describe('the close of a month', () => {
  let held: { id: string }[] = [];

  /** What other journeys left for a person is put aside, and one thing is left over. */
  beforeAll(async () => {
    const putAside = `update billing.money_matter set resolved_at = now() where resolved_at is null
      and community_id = ${community} returning id`;
    held = await lookInto<{ id: string }>(putAside);
    await lookInto(
      `insert into billing.money_matter (id, community_id, kind, key, detail, opened_at)
       values (gen_random_uuid(), ${community}, 'drift', 'closing-journey', 'balance', now())
       on conflict (community_id, key) do update set resolved_at = null`,
    );
  });
  afterAll(async () => {
    await lookInto(`delete from billing.money_matter where key = 'closing-journey'`);
    await lookInto('update billing.money_matter set resolved_at = null where id = any($1)', [
      held.map(({ id }) => id),
    ]);
  });

  it('waits for what stands in the way, is done by a person, and undone by an owner for a reason', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/revenue/closing');
    await staff.see('締める前の確認');
    await staff.go(closing);
    await staff.see('残り 1件');
    await staff.picture('closing-waits');
    await staff.press('2024年1月を締める');
    await staff.see('確認することが1つ残っているため、締めていません');
    await lookInto(`update billing.money_matter set resolved_at = now() where key = 'closing-journey'`);
    await staff.press('2024年1月を締める');
    await staff.see('2024年1月を締めました');
    await staff.see('から記帳できます');
    await staff.picture('closing-closed');
    await staff.go('/doto/desk/revenue/closing?month=2024-03');
    await staff.see('先に2024年2月を締めてください');

    await staff.go(closing);
    await staff.page.locator('summary', { hasText: '締めを取り消す' }).click();
    await staff.page.fill('[name=reason]', '請求書の漏れ');
    await staff.page.getByRole('button', { name: '締めを取り消す' }).last().click();
    await staff.see('2024年1月の締めを取り消しました');
    await staff.see('取り消した：請求書の漏れ');
    expect(staff.faults).toEqual([]);
  });

  it('reads well on a phone, in English', async () => {
    const staff = await arrive('phone');
    await signInAtDesk(staff);
    await staff.go('/doto/en/desk/revenue/closing?month=2024-01');
    await staff.see('Reopened: 請求書の漏れ');
    await staff.picture('closing-phone');
    expect(staff.faults).toEqual([]);
  });
});
