import { randomBytes } from 'node:crypto';
import { payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, type Visitor } from './visitor.ts';

/** Pages that have an address only once somebody has paid, brought a list or begun a version. */

async function join(fan: Visitor): Promise<string> {
  const person = somebody();
  await fan.joinFree(person);
  const [member] = await lookInto<{ id: string }>('SELECT id FROM membership.member WHERE email = $1', [
    person.email,
  ]);
  return member?.id ?? '';
}

/** Has a visitor join and pay by card every month; below are their own pages and those the desk has of them. */
export async function pagesOfPayer(fan: Visitor): Promise<{ own: string[]; desk: string[] }> {
  const id = await join(fan);
  const member = `/desk/members/${id}`;
  await payByCard(fan);
  const paid = new URL(fan.page.url()).pathname.replace('/doto', '');
  const [payment] = await lookInto<{ id: string }>(
    'SELECT p.id FROM billing.payment p JOIN billing.customer c ON c.id = p.customer_id WHERE c.subject_id = $1',
    [id],
  );
  await fan.go('/doto/me/receipts');
  const address = await fan.page.locator('a[href*="/me/receipts/"]').first().getAttribute('href');
  const receipt = `receipts/${address?.split('/').pop()}`;
  return {
    own: [
      '/me',
      '/me/receipts',
      `/me/${receipt}`,
      `/me/${receipt}?parts=3`,
      '/me/pause',
      '/me/pause?months=2',
      '/me/change?plan=ind_standard&interval=year',
      '/me/cancel',
      '/me/leave',
      '/me/card',
      '/me/data',
      '/me/erase',
      paid,
      '/directory',
      '/me/directory',
    ],
    desk: [
      member,
      ...[
        `${member}/pause`,
        `${member}/refund/${payment?.id}`,
        `${member}/complimentary`,
        `${member}/erase`,
        `${member}/life`,
      ],
      `${member}/consents`,
      ...[`${member}/${receipt}`, `${member}/${receipt}?parts=3`],
    ],
  };
}

/** Has a visitor join and the desk record a year they paid at the counter. */
export async function pagesOfFee(fan: Visitor, staff: Visitor): Promise<string[]> {
  const member = `/desk/members/${await join(fan)}`;
  await staff.go(`/doto${member}/fee?offer=ind_standard:year`);
  await staff.page.locator('select[name=means]').selectOption('cash');
  await staff.press('11,000円の入金を記録する');
  await staff.page.waitForURL(/#payments$/);
  const taken = staff.page.locator('a[href*="/fee/"]');
  const reversal = `${member}/fee/${(await taken.getAttribute('href'))?.split('/').pop()}`;
  return [member, `${member}/fee`, `${member}/fee?offer=ind_standard:year`, reversal];
}

/** Brings a list of one person, who is not entered. */
export async function pagesOfImport(staff: Visitor): Promise<string[]> {
  const lists = '/desk/members/imports';
  const list = `氏名,フリガナ,メールアドレス,プラン,有効期限\r\n摩周 澪,マシュウ ミオ,mio-${randomBytes(4).toString('hex')}@example.jp,いつもの,2027-03-31\r\n羅臼,ラウス,住所不明,,`;
  await staff.go(`/doto${lists}`);
  await staff.page.setInputFiles('input[name=file]', {
    ...{ name: '名簿.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
  });
  await staff.page.fill('input[name=source]', '前の会員サイト');
  await staff.page.fill('textarea[name=basis]', '入会時にご本人から取得');
  await staff.press('ファイルを読み込んで確認へ');
  await staff.page.waitForURL(/imports\/[0-9a-f-]{36}$/);
  return [lists, new URL(staff.page.url()).pathname.replace('/doto', '')];
}

/** Begins the next version of a plan, which nobody publishes. */
export async function pagesOfPlan(staff: Visitor): Promise<string[]> {
  const plans = '/desk/settings/plans';
  await staff.go(`/doto${plans}/drafts/new`);
  await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
  const blank = new URL(staff.page.url());
  await staff.go(`/doto${plans}/drafts/new?plan=ind_standard`);
  await staff.press('保存して確認へ進む');
  await staff.page.waitForURL(/publish$/);
  const publish = new URL(staff.page.url()).pathname.replace('/doto', '');
  return [
    `${plans}/ind_standard`,
    (blank.pathname + blank.search).replace('/doto', ''),
    publish.replace('/publish', ''),
    publish,
    `${publish}?interval=year`,
    ...(await pagesOfCompanyPlan(staff)),
  ];
}

/** Begins the next version of a plan for companies, which nobody publishes. */
async function pagesOfCompanyPlan(staff: Visitor): Promise<string[]> {
  const plans = '/desk/settings/company-plans';
  await staff.go(`/doto${plans}/drafts/new?plan=corp_basic`);
  await staff.press('保存して確認へ進む');
  await staff.page.waitForURL(/publish$/);
  const publish = new URL(staff.page.url()).pathname.replace('/doto', '');
  return [`${plans}/corp_basic`, publish.replace('/publish', ''), publish];
}

/** Has the desk publish a post and write a letter that nobody sends. */
export async function pagesOfWriting(staff: Visitor): Promise<{ desk: string[]; site: string[] }> {
  const outreach = '/desk/outreach';
  await staff.go(`/doto${outreach}/posts/new`);
  await staff.page.fill('[name=titleJa]', '湿原の朝');
  await staff.page.fill('[name=bodyJa]', '霧の中を歩きました。');
  await staff.press('保存して公開する');
  await staff.see('公開しました。');
  const post = new URL(staff.page.url()).pathname.replace('/doto', '');
  await staff.go(`/doto${outreach}/letters/new`);
  await staff.page.fill('[name=subjectJa]', '冬の便り');
  await staff.page.fill('[name=bodyJa]', '湖が凍りはじめました。');
  await staff.press('保存して確認へ進む');
  await staff.see('いま送ると届く人数');
  const sending = new URL(staff.page.url()).pathname.replace('/doto', '');
  return { desk: [post, sending.replace('/sending', ''), sending], site: [post.replace(outreach, '')] };
}

/** Has the desk issue a quote. */
export async function pagesOfDocument(staff: Visitor): Promise<string[]> {
  const documents = '/desk/documents';
  await staff.go(`/doto${documents}/new?kind=quote`);
  await staff.page.fill('[name=name]', '有限会社あかん辺');
  await staff.page.fill('[name=line-0-description]', '法人ベーシック会費');
  await staff.page.fill('[name=line-0-unitPrice]', '132000');
  await staff.press('内容を確かめる');
  await staff.press('この内容で発行する');
  await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
  const quote = new URL(staff.page.url()).pathname.replace('/doto', '');
  const invoice = `${documents}/new?tie=follows&of=${quote.split('/').pop()}`;
  return [
    documents,
    `${documents}/new?kind=invoice`,
    quote,
    invoice,
    '/desk/transfers',
    '/desk/transfers/stripe',
    '/desk/held',
  ];
}
