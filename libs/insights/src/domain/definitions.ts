import type { Bilingual } from '@enishi/kernel';

/** What a figure of the revenue screen means; shown beside it, so that nobody has to guess. */
export type Definition = { readonly key: string; readonly text: Bilingual };

/** A definition in both languages. */
export const definition = (key: string, ja: string, en: string): Definition => ({ key, text: { ja, en } });

/** One definition per figure. Amounts are yen of the community's own books. */
export const definitions: readonly Definition[] = [
  definition(
    'total_income',
    '当月に計上した収入の合計です（税抜、返金を差し引いた額）。年会費は受け取った月から12か月に分けて計上します。',
    'Income booked in the month, without tax and less refunds. A yearly fee counts over twelve months from the month it was paid.',
  ),
  definition(
    'mrr',
    '月末時点（今月は現在）で有効な、個人と法人の有料会員契約の1か月あたりの会費合計です（税込）。請求書払いの法人は利用開始日から数えます。年額は12で割り、円未満を切り捨てます。クーポンの割引が続く契約は、次に請求する割引後の額で数えます（1回目だけの割引は引きません）。支払いの確認が遅れている契約も、終了するまで含みます。',
    'Fees per month of all paid subscriptions live at the end of the month (now, for this month), of individuals and companies, tax included. A company on invoice counts from its start day. Yearly fees are divided by 12 and rounded down. A coupon that goes on counts with what the next charge will be; one for the first charge alone is not deducted. Subscriptions whose renewal is late count until they end.',
  ),
  definition(
    'members',
    '月末時点（今月は現在）の会員数です。保護者の同意待ちの方と退会した方は含みません。',
    'Members at the end of the month (now, for this month), without those waiting for a guardian and those who left.',
  ),
  definition(
    'new_members',
    '当月に入会した方の人数です（無料会員を含みます）。',
    'People who joined in the month, free members included.',
  ),
  definition('lost_members', '当月に退会した方の人数です。', 'People who left in the month.'),
  definition(
    'free_to_paid',
    '当月に有料会員になった個人の人数です。有料プラン間の変更は含みません。',
    'Individuals who became paying members in the month. Moves between paid plans do not count.',
  ),
  definition(
    'new_paid',
    '当月に有料会員になった個人の人数です。有料プラン間の変更は含みません。',
    'Individuals who became paying members in the month. Moves between paid plans do not count.',
  ),
  definition(
    'lost_paid',
    '当月に有料会員でなくなった個人の人数です。無料会員として残った方も含みます。',
    'Individuals who ceased to be paying members in the month, also those who stay as free members.',
  ),
  definition(
    'fees',
    '当月に決済会社（Stripe）が差し引いた手数料です。',
    'Fees kept by the payment processor (Stripe) in the month.',
  ),
  definition(
    'refunds',
    '当月に返金した金額です（税込）。届かずに戻った返金は差し引きます。',
    'Money returned to payers in the month, tax included, less refunds that came back undelivered.',
  ),
  definition(
    'output_tax',
    '当月に受け取った消費税から、返金で戻した消費税を引いた額です。年会費の消費税は受け取った月に全額を含めます。',
    'Consumption tax received in the month less tax given back. The tax of a yearly fee counts in full in the month of payment.',
  ),
  definition(
    'own_revenue_ratio',
    '年度はじめ（4月）から当月までの収入のうち、補助金と自治体からの委託を除いた自主財源の割合です。',
    'Share of own revenue, that is without subsidies and public contracts, in the income of the fiscal year (from April) up to the month.',
  ),
  definition(
    'history',
    '直近13か月の収入（税抜）、MRR、会員数です。',
    'Income without tax, MRR and members of the last thirteen months.',
  ),
  definition(
    'money_matters',
    '担当者の確認を待っている、お金に関わる事項の件数です。',
    'Matters about money that wait for a person to look at them.',
  ),
];
