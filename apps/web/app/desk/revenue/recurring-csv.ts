import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { outsideCount } from '../retention/small-cells.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { csvFile } from './csv-file.ts';
import { wantedMonth } from './month.ts';
import { RecurringRevenueDocument } from './recurring-questions.ts';
import { recurringFigures } from './recurring.ts';

/** The waterfall month by month, amounts and people of each figure. Nobody is named in it, and fewer than five people are not counted out. */
export async function loader({ request }: LoaderFunctionArgs) {
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), new Date());
  const api = new DeskApi(request);
  const { recurringRevenue } = await api.load(RecurringRevenueDocument, { month });
  const words = (api.place.locale === 'en' ? en : ja).reports.recurring;
  const header = [
    words.month,
    ...recurringFigures.flatMap((figure) => [
      `${words.figures[figure]} (${words.yen})`,
      `${words.figures[figure]} (${words.people})`,
    ]),
  ];
  const rows = recurringRevenue.months.map((one) => [
    one.month,
    ...recurringFigures.flatMap((figure) => [one[figure].amount, outsideCount(one[figure].people)]),
  ]);
  return csvFile(request, `recurring-${month}`, [header, ...rows]);
}
