import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What the figures of retention and churn mean. */
export const retentionDefinitions: readonly Definition[] = [
  definition(
    'cohort_members',
    '同じ月に入会した方のうち、入会月の月末から数えて各月末に会員のままだった方の割合です（無料会員を含みます）。保護者の同意待ちの方は含みません。',
    'Of those who joined in a month, the share still members at the end of that month and of each month after it, free members included. Those waiting for a guardian do not count.',
  ),
  definition(
    'cohort_paying',
    '同じ月に入会した方のうち、各月末に会費を払っていた方の割合です。途中から払い始めた方も含むため、増えることがあります。',
    'Of those who joined in a month, the share who paid at the end of each month. It may grow, because people begin to pay later.',
  ),
  definition(
    'free_to_paid',
    '入会から90日以内に有料会員になった方の割合です。90日がまだ過ぎていない月は「途中」と表示します。',
    'The share who became payers within 90 days of joining. Months for which 90 days have not passed are marked as running.',
  ),
  definition(
    'logo_churn',
    '月初に会費を払っていた個人（法人の表では法人）のうち、その月に有料会員でなくなった割合です。',
    'Of the individuals (in the table of companies: the companies) who paid when the month began, the share who stopped paying in it.',
  ),
  definition(
    'company_cohorts',
    'はじめて会費を払い始めた月が同じ法人のうち、各月末に会費を払っていた割合です。カード払いも請求書払いも含みます。月内に始めてやめた法人は、0か月から払っていない数に入ります。',
    'Of the companies whose fees began in the same month, by card or on invoice, the share whose fees ran on at the end of each month. One that began and stopped within a month is not among them from month 0 on.',
  ),
  definition(
    'revenue_churn',
    '月初のMRRのうち、その月の解約と減額で失った割合です。新規や増額は差し引きません。',
    'Of MRR when the month began, the share lost through ended and lowered fees. New and larger fees are not set against it.',
  ),
  definition(
    'churn_reasons',
    '表示している期間に有料会員でなくなった個人と法人の理由です。退会・解約の手続きで選ばれた理由、または決済の結果から数えます。休会を始めた方も数え、再開すると翌月以降は払っている方に戻ります。理由の記入は任意です。法人には解約の理由を尋ねません。',
    'Why individuals and companies stopped paying in the months shown: the reason chosen when leaving or cancelling, or what became of the payment. A pause counts as one; whoever resumes is among those who pay again. Giving a reason is optional; companies are not asked for one.',
  ),
  definition(
    'arpu',
    '月末に会費を払っている1人・1社あたりの月額です（税込、円未満切り捨て）。種別ごとのMRRを、その種別で払っている人数・社数で割ります。',
    'Fees per month and payer at the end of the month, tax included, rounded down: each plan’s MRR divided by its payers.',
  ),
];

/** What the figures of the forecast mean. */
export const forecastDefinitions: readonly Definition[] = [
  definition(
    'due',
    '今ある契約がそのまま続く場合に、その月に請求する会費です（税込）。請求書払いの法人は、入金の月ではなく次の期間が始まる月に入れ、更新の請求書が出ていればその額、従業員数の変更で合意した額があればその額で数えます。クーポンの割引は、続く月まで差し引きます。休会中の契約は、再開する月に含みます。解約の申し出がある契約は含みません。今後の入会も含みません。',
    'What will be charged in the month if today’s subscriptions go on, tax included. A company on invoice counts in the month in which its next period begins, not in that of its transfer: by the invoice where one is out, else by the fee agreed to for the renewal. It is less what coupons take off while they last. Those that are paused count in the month in which they resume. Those with a cancellation are left out, and so are whoever is yet to join.',
  ),
  definition(
    'leaving',
    '解約の申し出があり、その月に期間が終わる契約です。請求しません。',
    'Subscriptions that end in the month because a cancellation was asked for. They are not charged.',
  ),
  definition(
    'expected',
    '見積もりです。請求予定額×(1−月間解約率)^経過月数で計算し、円未満を四捨五入します。月間解約率は、直近6か月に有料会員でなくなった数の合計÷各月初に払っていた数の合計で、個人と法人を別々に計算して足します。約束された額ではありません。',
    'An estimate: due × (1 − monthly churn)^months ahead, to the nearest yen. Monthly churn is those who stopped paying in the last six whole months ÷ those paying when each began, reckoned apart for individuals and companies. Nothing of it is promised.',
  ),
];
