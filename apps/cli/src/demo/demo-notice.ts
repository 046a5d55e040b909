import type { DemoCommunity } from './demo-communities.ts';

/** The 特定商取引法に基づく表記 of a demonstration community, complete so that it may be published. */
export function demoNotice({
  operatorName,
  contactEmail,
  slug,
}: DemoCommunity): { key: string; ja: string; en: string }[] {
  const place =
    slug === 'oguni'
      ? {
          ja: '〒869-2402 熊本県阿蘇郡南小国町赤馬場（デモ）',
          en: 'Akababa, Minamioguni, Kumamoto 869-2402 (demonstration)',
        }
      : {
          ja: '〒085-0018 北海道釧路市黒金町（デモ）',
          en: 'Kurogane-cho, Kushiro, Hokkaido 085-0018 (demonstration)',
        };
  const phone = slug === 'oguni' ? '0967-00-0000' : '0154-00-0000';
  return [
    { key: 'seller', ja: operatorName.ja, en: operatorName.en },
    {
      key: 'responsible',
      ja: '代表　田村 しずか（架空の人物です）',
      en: 'Shizuka Tamura, representative (a fictional person)',
    },
    { key: 'address', ...place },
    { key: 'phone', ja: `${phone}（平日10:00〜17:00）`, en: `${phone} (weekdays 10:00–17:00)` },
    { key: 'email', ja: contactEmail, en: contactEmail },
    { key: 'price', ja: '各プランのページに税込で表示します。', en: 'Shown with tax on each plan’s page.' },
    {
      key: 'extra_fees',
      ja: 'インターネット接続にかかる通信費は会員の負担です。',
      en: 'Members bear the cost of their own internet connection.',
    },
    {
      key: 'payment_methods',
      ja: 'クレジットカード（Visa、Mastercard、JCB、American Express）',
      en: 'Credit card (Visa, Mastercard, JCB, American Express)',
    },
    {
      key: 'payment_timing',
      ja: '初回はお申込み時、2回目以降は更新日にお支払いいただきます。',
      en: 'The first charge when you order, the following ones on each renewal day.',
    },
    { key: 'delivery', ja: '決済の完了後、すぐにご利用いただけます。', en: 'Immediately after payment.' },
    { key: 'offer_period', ja: '申込みの期限はありません。', en: 'There is no deadline.' },
    {
      key: 'cancellation',
      ja: 'マイページからいつでも解約でき、支払い済みの期間の最終日までご利用いただけます。お客様のご都合による返金はいたしません。当団体の都合で提供できない場合は、未提供分をお返しします。',
      en: 'Cancel on your page at any time; you can use the membership until the last day paid for. We do not refund for reasons on your side. If we cannot provide the service, we return what was not provided.',
    },
    {
      key: 'environment',
      ja: '現在サポートされている主要なブラウザ（Safari、Chrome、Edge、Firefox）',
      en: 'A currently supported browser (Safari, Chrome, Edge, Firefox)',
    },
    {
      key: 'contract_term',
      ja: '月払いは1か月、年払いは1年ごとの契約で、自動で更新されます。更新日の前日までに解約すると、次回の請求はありません。',
      en: 'One month or one year at a time, renewing by itself. Cancel by the day before renewal and nothing more is charged.',
    },
  ];
}
