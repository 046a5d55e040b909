import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What the figures and signs of the companies' page mean. */
export const healthDefinitions: readonly Definition[] = [
  definition(
    'order',
    '上から、支払期日を過ぎた請求書がある、会費の猶予期間中、更新まで30日以内、解約の申し出あり、特典の利用が少ない、更新まで60日以内、の順に並べます。同じ順位では、期日を過ぎた日数の長い順、更新の近い順です。',
    'In this order: an invoice is overdue, the fee is late and its grace runs, renewal within 30 days, cancelled, hardly uses its benefits, renewal within 60 days; alike, the longest overdue first, then the nearest renewal.',
  ),
  definition(
    'renewals',
    '年払いの契約の次の期間が始まる日までの日数です。請求書払いでは、設定「法人の請求書払い」の日数（初めは60日）だけ前に、次の年の請求書を発行します。解約の申し出がある契約と、月払いの契約は含みません。',
    'Days until the next period of a yearly contract begins. On invoice, the invoice of the next year goes out as many days before as is set under “Companies on invoice” (sixty unless it was changed). Contracts that were cancelled and monthly ones do not count.',
  ),
  definition(
    'usage',
    '契約の1年の特典のうち、回数の決まったものを、特典ごとに「使った数÷枠」で表し、平均した割合です。追加で付与した枠と、無制限の特典、月ごとの枠は含みません。',
    'Of the benefits with a number for the year of the contract: used ÷ given of each, and the average of these. What was granted besides, what is unlimited and what is counted by the month are left out.',
  ),
  definition(
    'unused',
    '契約の1年が90日以上過ぎていて、利用率が「過ぎた日数の割合の半分」に満たない法人です。例：半年が過ぎて、利用率が25%未満。使われない特典は、更新されない前ぶれです。',
    'Companies whose use is below half of the share of their year that has passed, once ninety days of it have: less than 25% after half a year, for example. Benefits that are not used announce a renewal that does not come.',
  ),
  definition(
    'seats',
    '利用枠を使っている人数÷プランの利用枠です。招待中の方は含みません。',
    'People who have a seat ÷ seats of the plan. Whoever is only invited does not count.',
  ),
  definition(
    'overdue',
    '法人あての請求書のうち、支払期日を過ぎて入金の確認ができていないものの残額（税込）と、いちばん古い期日からの日数です。契約が終わった法人の分も含みます。帳簿の売掛金に含まれます。',
    'What is still open of invoices to companies whose due day has passed, tax included, and the days since the oldest of them; companies whose plan has ended are in it. It is part of the receivables in the books.',
  ),
  definition(
    'committed',
    'すでに請求または決済した法人会費のうち、まだ収益になっていない額を、収益になる月ごとに示します（税抜）。合計は、帳簿の前受会費のうち法人会費の残高と一致します。次の更新の分は含みません。',
    'Of fees of companies that are invoiced or charged already, what is not earned yet, by the month in which it will be, without tax. Together it is what the books hold of fees received in advance from companies. Renewals to come are not in it.',
  ),
];
