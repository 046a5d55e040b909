/** What a column of another service's list may hold. The order is that of the screen on which columns are matched. */
export const importFields = [
  'email',
  'name',
  'familyName',
  'givenName',
  'kana',
  'familyKana',
  'givenKana',
  'birthDate',
  'prefecture',
  'tie',
  'joinedOn',
  'oldNumber',
  'plan',
  'paidThrough',
  'newsletter',
  'optOut',
] as const;
export type ImportField = (typeof importFields)[number];

/** Which column (from 0) holds which field; a field that is not named is not in the file. */
export type ImportColumns = Partial<Record<ImportField, number>>;

/**
 * Words by which headings give themselves away, asked in this order: "メルマガ配信停止" is a refusal before it is a newsletter, and both
 * before they are a mail address.
 */
const signs: readonly (readonly [ImportField, RegExp])[] = [
  ['optOut', /(配信|受信|購読|メール)(の)?(停止|拒否|解除|不要|不可)|オプトアウト|unsubscri|optout|suppress/],
  [
    'newsletter',
    /メルマガ|メールマガジン|ニュースレター|お知らせメール|メール(配信|受信)|newsletter|optin|subscri/,
  ],
  [
    'familyKana',
    /^(セイ|せい)$|(姓|苗字|名字).*(カナ|かな|読み|フリガナ|ふりがな)|(last|family)name(kana|reading)/,
  ],
  [
    'givenKana',
    /^(メイ|めい)$|^(名|名前).*(カナ|かな|読み|フリガナ|ふりがな)|(first|given)name(kana|reading)/,
  ],
  ['kana', /カナ|かな|フリガナ|ふりがな|ヨミ|よみ|読み|kana|reading/],
  ['email', /メール|e?mail/],
  [
    'paidThrough',
    /(支払|会費|利用|有効).*(期限|期間|まで|終了|満了)|有効期限|満了日|paid(through|until)|expir|validuntil|periodend/,
  ],
  ['birthDate', /生年月日|誕生日|birth|^dob$/],
  [
    'joinedOn',
    /(入会|加入|参加|登録|申込|申し込み)(日|年月日)|joined|member(ship)?since|signup|startdate|createdat/,
  ],
  ['oldNumber', /会員(番号|id|no)|ユーザーid|(member|customer|user|supporter)(id|no|number)|^(id|no|番号)$/],
  ['plan', /プラン|会員種別|会員区分|コース|リターン|チケット|plan|tier|level|ticket/],
  ['prefecture', /都道府県|住所|居住地|お住まい|prefecture|address/],
  ['tie', /つながり|きっかけ|ご縁/],
  ['familyName', /^(姓|苗字|名字)$|(last|family)name|surname/],
  ['givenName', /^名$|(first|given)name/],
  ['name', /氏名|名前|ニックネーム|表示名|(full|display|nick|user)?name/],
];

/** A guess from the headings. Each field takes the first column that looks like it; what is left stays unread until a person says. */
export function guessColumns(header: readonly string[]): ImportColumns {
  const columns: ImportColumns = {};
  header.forEach((heading, at) => {
    const field = fieldOf(heading);
    if (field && columns[field] === undefined) columns[field] = at;
  });
  return columns;
}

function fieldOf(heading: string): ImportField | undefined {
  const words = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-()[\]・/:*]+/gu, '');
  return signs.find(([, sign]) => sign.test(words))?.[0];
}

/** What is missing before a file can be read at all: every person needs a mail address and a name. */
export function missingColumns(columns: ImportColumns): ImportField[] {
  return [
    ...(columns.email === undefined ? (['email'] as const) : []),
    ...(columns.name === undefined && columns.familyName === undefined ? (['name'] as const) : []),
  ];
}
