import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { outsideCount } from '../retention/small-cells.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { csvFile } from './csv-file.ts';
import { wantedMonth } from './month.ts';
import { RecurringRevenueDocument } from './recurring-questions.ts';
import { recurringFigures } from './recurring.ts';

/** The waterfall month by month: each figure in all, of individuals and of companies. Nobody is named in it, and fewer than five people are not counted out. */
export async function loader({ request }: LoaderFunctionArgs) {
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), new Date());
  const api = new DeskApi(request);
  const { recurringRevenue } = await api.load(RecurringRevenueDocument, { month });
  const words = (api.place.locale === 'en' ? en : ja).reports.recurring;
  const header = [
    words.month,
    ...recurringFigures.flatMap((figure) => {
      const name = words.figures[figure];
      return [
        `${name} (${words.yen})`,
        `${name} ${words.individuals} (${words.yen})`,
        `${name} ${words.individuals} (${words.people})`,
        `${name} ${words.companies} (${words.yen})`,
        `${name} ${words.companies} (${words.companiesNumber})`,
      ];
    }),
  ];
  const { months, individuals, companies } = recurringRevenue;
  const rows = months.map((one, at) => [
    one.month,
    ...recurringFigures.flatMap((figure) => {
      const [people, firms] = [individuals[at]![figure], companies[at]![figure]];
      return [one[figure].amount, people.amount, outsideCount(people.payers), firms.amount, firms.payers];
    }),
  ]);
  return csvFile(request, `recurring-${month}`, [header, ...rows]);
}
