import { randomBytes, randomInt } from 'node:crypto';
import iconv from 'iconv-lite';
import { linkIn } from './mailbox.ts';
import { signInAtDesk } from './desk-staff.ts';
import { somebody, useBrowser } from './visitor.ts';
import type { Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const mark = randomBytes(4).toString('hex');
/** Two runs on one stack must not be one person: the same name and day of birth would rightly be suspected. */
const born = `${randomInt(1950, 2006)}/${randomInt(1, 13)}/${randomInt(1, 29)}`;
const mio = { ...somebody(), email: `mio-${mark}@example.jp` };
const known = somebody({ familyName: '阿寒', givenName: `湖${mark}` });

const heading = '会員番号,氏名,フリガナ,メールアドレス,生年月日,入会日,プラン,有効期限,メルマガ受信,配信停止';
const csv = (lines: readonly string[]) => [heading, ...lines].join('\r\n');
/** As CAMPFIRE, Peatix and a spreadsheet of a small office might hold them; nobody here has ever lived. */
const list = csv([
  `CF-001,摩周 澪,マシュウ ミオ,${mio.email},${born},2021年4月1日,いつものプラン,2027-03-31,希望する,`,
  `CF-002,網走 流氷,アバシリ リュウヒョウ,ryuhyo-${mark}@example.jp,,2022/10/01,いつものプラン,2020-01-31,,停止`,
  `CF-003,斜里 岳,シャリ ガク,${known.email},,,無料,,,`,
  `CF-004,羅臼,ラウス,rausu-${mark}＠example.jp,,,無料,,,`,
  'CF-005,名なし 空,,住所不明,2024-02-30,,無料,,,',
]);

async function bring(staff: Visitor, name: string, content: Buffer): Promise<void> {
  await staff.go('/doto/desk/members/imports');
  await staff.page.setInputFiles('input[name=file]', { name, mimeType: 'text/csv', buffer: content });
  await staff.page.fill('input[name=source]', `前の会員サイト${mark}`);
  await staff.page.fill('textarea[name=basis]', '入会時にご本人から取得。移行は9月のお便りで案内済み');
  await staff.press('ファイルを読み込んで確認へ');
  await staff.page.waitForURL(/imports\/[0-9a-f-]{36}/);
}

/** What a line of figures says. */
const figure = (staff: Visitor, name: string) =>
  staff.page
    .locator('dl > div', { has: staff.page.getByText(name, { exact: true }) })
    .locator('dd')
    .innerText();

describe('members from another service', () => {
  it('are looked at first, then entered, told, asked for the terms, and can be taken back', async () => {
    const member = await arrive();
    await member.joinFree(known);
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/members');
    await staff.press('他のサービスから引き継ぐ');
    await staff.press('ファイルを読み込んで確認へ');
    await staff.see('CSVファイルを選んでください。');
    await bring(staff, '名簿.csv', iconv.encode(list, 'cp932'));

    await staff.see('Shift_JIS');
    await staff.see('このプラン名をどの会員種別にするか、まだ選ばれていません。');
    await staff.page
      .locator('li', { hasText: 'いつものプラン' })
      .locator('select[name^=plan-]')
      .selectOption('ind_standard');
    await staff.press('この読み方で確認し直す');
    await staff.see('支払い済みの期日が過ぎているため、無料の会員として引き継ぎます。');
    expect(await figure(staff, '新しく登録')).toBe('3');
    expect(await figure(staff, 'すでに会員（変更なし）')).toBe('1');
    expect(await figure(staff, '登録できない行')).toBe('1');
    await staff.see('メールアドレスの形が正しくありません');
    await staff.see('月 1,100円');

    await staff.press('3人を登録する');
    await staff.see('登録済み');
    expect(await figure(staff, '登録しました')).toBe('3');
    const [file] = await Promise.all([
      staff.page.waitForEvent('download'),
      staff.press('全行の結果をCSVで保存'),
    ]);
    const saved = await (await file.createReadStream()).toArray();
    const rows = Buffer.concat(saved as Buffer[]).toString('utf8');
    expect(rows).toContain('登録しました');
    expect(rows).not.toContain(mio.email);

    await staff.press('3人に案内メールを送る');
    await staff.see('登録した全員に案内メールを送りました。');
    const letter = await member.mail.next(mio.email, /引っ越しのご案内/);
    expect(JSON.stringify(letter)).toContain('2027年3月31日');

    const moved = await arrive();
    await moved.go('/doto/sign-in');
    await moved.page.locator('input[name=email]').first().fill(mio.email);
    await moved.press('ログイン用のメールを送る');
    await moved.page.waitForURL(/sign-in\/sent/);
    await moved.open(linkIn(await moved.mail.next(mio.email, /\/link\//)));
    await moved.press('ログインする');
    await moved.page.waitForURL(/join\/profile/);
    await moved.see('会員サイトの引っ越し');
    expect(await moved.page.inputValue('input[name=familyName]')).toBe('摩周');
    expect(await moved.page.locator('input[name=newsletter]').isChecked()).toBe(true);
    await moved.go('/doto/me');
    await moved.page.waitForURL(/join\/profile/);
    await moved.page.selectOption('select[name=prefecture]', '01');
    await moved.page.selectOption('select[name=tie]', { index: 1 });
    await moved.press('規約に同意して引き継ぐ');
    await moved.page.waitForURL(/join\/done/);
    await moved.go('/doto/me');
    await moved.see('摩周');
    await moved.see('スタンダード');

    await staff.reload();
    await staff.press('引き継ぎを取り消す');
    await staff.see('取り消し済み');
    expect(await figure(staff, '取り消しました')).toBe('2');
    expect(await figure(staff, '利用が始まっているため残しました')).toBe('1');
    expect([...staff.faults, ...moved.faults]).toEqual([]);
  });

  it('are refused as a file in words, and nobody is entered twice', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/members/imports');
    await staff.page.setInputFiles('input[name=file]', {
      ...{ name: '名簿.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004x', 'latin1') },
    });
    await staff.press('ファイルを読み込んで確認へ');
    await staff.see('どのサービス・名簿から引き継ぐのかを');
    await staff.page.fill('input[name=source]', 'x');
    await staff.page.fill('textarea[name=basis]', 'x');
    await staff.page.setInputFiles('input[name=file]', {
      ...{ name: '名簿.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004x', 'latin1') },
    });
    await staff.press('ファイルを読み込んで確認へ');
    await staff.see('CSVファイルとして読めません');
    const person = csv([`CF-003,斜里 岳,シャリ ガク,${known.email},,,無料,,,`]);
    await bring(staff, '二度目.csv', Buffer.from(`\ufeff${person}`));
    expect(await figure(staff, 'すでに会員（変更なし）')).toBe('1');
    await staff.press('このファイルを破棄する');
    await staff.page.waitForURL(/members\/imports$/);
    await staff.see('破棄');
  });
});
