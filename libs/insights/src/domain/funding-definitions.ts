import { definition } from './definitions.ts';
import type { Definition } from './definitions.ts';

/** What the figures of the funding report mean. */
export const fundingDefinitions: readonly Definition[] = [
  definition(
    'own_ratio',
    '自主財源比率＝自主財源÷収入合計。自主財源は、収入合計から補助金と自治体などからの受託を引いた額です。',
    'Own-revenue ratio = own revenue ÷ all income. Own revenue is all income less subsidies and public contracts.',
  ),
  definition(
    'coverage',
    '収支カバー率＝収入合計÷費用合計。100%を下回ると赤字です。',
    'Coverage = all income ÷ all cost. Below 100% the year runs at a loss.',
  ),
  definition(
    'concentration',
    '集中度＝最も大きい収入区分÷収入合計。高いほど、1つの財源に頼っています。',
    'Concentration = largest line of income ÷ all income. The higher, the more hangs on one source.',
  ),
  definition(
    'recurring_ratio',
    '継続比率＝会費（個人・法人）÷自主財源。',
    'Recurring ratio = membership fees (individual and corporate) ÷ own revenue.',
  ),
  definition(
    'runway',
    '資金余力（月）＝手元資金÷1か月あたりの費用。実績は今年度の始まった月の平均、計画は年間費用の12分の1で割ります。',
    'Runway (months) = money at hand ÷ cost per month: the average of this year’s begun months, or a twelfth of the planned cost.',
  ),
  definition(
    'cash',
    '計画に入力した4月1日の手元資金に、帳簿上の普通預金とStripe預け金の増減を加えた額です。帳簿に入れていない入出金は含みません。',
    'The money at hand on 1 April as entered in the plan, moved by what the books say of the bank account and Stripe. What was not entered into the books is not in it.',
  ),
  definition(
    'actual',
    '年度はじめ（4月）から今月までに帳簿に計上した額です（税抜）。年会費は12か月に分けて計上し、補助金と受託は受け取った月に計上します。',
    'Booked from April up to this month, without tax. Yearly fees count over twelve months, subsidies and contracts in the month in which they were received.',
  ),
  definition(
    'planned',
    '年度の資金計画に入力した年間の額です（税抜）。',
    'The whole year’s amount as entered in the funding plan, without tax.',
  ),
  definition(
    'cost',
    '伝票で入力した費用と、決済手数料などの合計です。',
    'Costs entered as slips, and fees of payments.',
  ),
];
