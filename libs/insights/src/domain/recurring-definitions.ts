import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What the figures of the waterfall mean. */
export const recurringDefinitions: readonly Definition[] = [
  definition(
    'waterfall',
    '月初のMRRが、新規・再開・増額・減額・解約を経て月末のMRRになるまでを表します。どの月も、月初＋増減＝月末で、個人と法人の合計が全体です。1人・1社の1か月は、月初と月末の差で1つの区分にだけ数えます。月内に始めてやめた方は、どの区分にも入りません。',
    'How MRR came from the start of a month to its end through new, returning, larger, smaller and ended fees; start + movements = end in every month, and individuals and companies add up to the whole. The month of each payer counts once, by the difference between start and end; whoever began and stopped within a month counts in none.',
  ),
  definition(
    'mrr',
    '有効な有料会員契約の1か月あたりの会費合計です（税込）。個人会員と、カード払い・請求書払いの法人会員を含みます。年額は12で割り、円未満を切り捨てます。請求書払いの法人は、入金の日ではなく利用開始日から数え、支払期日を過ぎても終了するまで含みます。クーポンの割引が続く契約は、次に請求する割引後の額で数え、割引が終わると増額になります（1回目だけの割引は引きません）。支払いの確認が遅れている契約も、終了するまで含みます。休会中の契約は含みません。',
    'Fees per month of all paid subscriptions, tax included: of individuals, and of companies that pay by card or on invoice. Yearly fees are divided by 12 and rounded down. A company on invoice counts from its start day and not from the day of its transfer, also when overdue, until it ends. A coupon that goes on counts with what the next charge will be, and its end is a larger fee; one for the first charge alone is not deducted. Subscriptions whose renewal is late count until they end; those that are paused do not count.',
  ),
  definition('arr', '月末のMRRを12倍した額です。', 'MRR at the end of the month times twelve.'),
  definition(
    'opening',
    '前の月末と同じ額です。人数・社数は、そのとき会費を払っていた個人と法人の数です。',
    'The same as the end of the month before. The numbers are of individuals and companies who were paying then.',
  ),
  definition(
    'new',
    'はじめて有料会員になった個人と法人の会費です。',
    'Fees of individuals and companies that pay for the first time.',
  ),
  definition(
    'reactivation',
    '以前に有料会員をやめ、または休会し、戻ってきた個人と法人の会費です。',
    'Fees of individuals and companies that had stopped paying or paused and came back.',
  ),
  definition(
    'expansion',
    '会費が上がった個人と法人の、上がった分の合計です。従業員数の変更による増額も含みます。',
    'By how much fees rose, of those who pay more than at the start of the month.',
  ),
  definition(
    'contraction',
    '会費が下がった個人と法人の、下がった分の合計です。',
    'By how much fees fell, of those who pay less than at the start of the month.',
  ),
  definition(
    'churn',
    '有料会員でなくなった個人と法人の、月初の会費の合計です。無料会員として残った方と、休会を始めた方も含みます。休会した方は、再開した月に「再開」に入ります。',
    'Fees at the start of the month of those who stopped paying, also of those who stay as free members or began a pause. Whoever paused counts as returning in the month in which they resume.',
  ),
  definition(
    'closing',
    '月末（今月は現在）のMRRと、会費を払っている個人と法人の数です。',
    'MRR at the end of the month (now, for this month) and how many individuals and companies pay.',
  ),
];
