import type { Bilingual } from '@enishi/kernel';

/** One heading of the 特定商取引法に基づく表記. */
export type LegalNoticeField = {
  readonly key: string;
  readonly label: Bilingual;
  readonly hint: Bilingual;
  /** An operator who is an individual may answer this one on request instead of publishing it. */
  readonly onRequestForIndividuals?: true;
};

/**
 * What the law asks a seller by mail order to publish (特定商取引法 第11条, 同施行規則 第23条) together with what Japanese
 * payment processors check before they open an account. Every field is required, in both languages.
 */
export const legalNoticeFields = [
  {
    key: 'seller',
    label: { ja: '販売事業者', en: 'Seller' },
    hint: {
      ja: '登記された名称（個人の場合は氏名）',
      en: 'The registered name (for an individual, the full name)',
    },
  },
  {
    key: 'responsible',
    label: { ja: '運営統括責任者', en: 'Person responsible' },
    hint: {
      ja: '代表者または業務の責任者の氏名',
      en: 'The representative, or whoever answers for the business',
    },
  },
  {
    key: 'address',
    label: { ja: '所在地', en: 'Address' },
    hint: {
      ja: '郵便番号から建物名まで。個人の場合は空欄にすると「請求があれば開示」と表示します',
      en: 'From postal code to building. An individual may leave it blank: "disclosed on request" is shown',
    },
    onRequestForIndividuals: true,
  },
  {
    key: 'phone',
    label: { ja: '電話番号', en: 'Telephone' },
    hint: {
      ja: '確実に連絡が取れる番号と受付時間。個人の場合は空欄にできます',
      en: 'A number that is answered, and its hours. An individual may leave it blank',
    },
    onRequestForIndividuals: true,
  },
  {
    key: 'email',
    label: { ja: 'メールアドレス', en: 'E-mail' },
    hint: { ja: 'お問い合わせを受け付けるアドレス', en: 'Where questions are received' },
  },
  {
    key: 'price',
    label: { ja: '販売価格', en: 'Prices' },
    hint: {
      ja: '税込の金額、または「各プランのページに税込で表示」',
      en: 'Amounts with tax, or "shown with tax on each plan\'s page"',
    },
  },
  {
    key: 'extra_fees',
    label: { ja: '商品代金以外の必要料金', en: 'Costs besides the price' },
    hint: {
      ja: '通信費、送料、振込手数料など。なければ「なし」',
      en: 'Connection, shipping, transfer fees; "none" if there are none',
    },
  },
  {
    key: 'payment_methods',
    label: { ja: '支払方法', en: 'Means of payment' },
    hint: { ja: '使えるカードの種類など', en: 'For example the cards accepted' },
  },
  {
    key: 'payment_timing',
    label: { ja: '支払時期', en: 'When payment is taken' },
    hint: {
      ja: '支払方法ごとに。初回と二回目以降',
      en: 'For each means: the first and the following charges',
    },
  },
  {
    key: 'delivery',
    label: { ja: '提供時期', en: 'When the service begins' },
    hint: { ja: '決済後いつから利用できるか', en: 'How soon after payment it can be used' },
  },
  {
    key: 'offer_period',
    label: { ja: '申込期限', en: 'Offer period' },
    hint: { ja: '期限がなければ「期限はありません」', en: '"No deadline" if there is none' },
  },
  {
    key: 'cancellation',
    label: { ja: '解約・返金', en: 'Cancellation and refunds' },
    hint: { ja: '解約の方法、返金の有無と条件', en: 'How to cancel, and when money is returned' },
  },
  {
    key: 'environment',
    label: { ja: '動作環境', en: 'What you need' },
    hint: { ja: '対応するブラウザなど', en: 'Supported browsers and the like' },
  },
  {
    key: 'contract_term',
    label: { ja: '契約期間・更新・解約条件', en: 'Term, renewal and ending' },
    hint: {
      ja: '期間、自動更新の有無、いつまでに解約すれば次回の請求がないか',
      en: 'The term, whether it renews by itself, and by when to cancel before the next charge',
    },
  },
] as const satisfies readonly LegalNoticeField[];

export type LegalNoticeKey = (typeof legalNoticeFields)[number]['key'];

/** Tells whether an untrusted key names a heading of the notice. */
export function isLegalNoticeKey(key: string): key is LegalNoticeKey {
  return legalNoticeFields.some((field) => field.key === key);
}
