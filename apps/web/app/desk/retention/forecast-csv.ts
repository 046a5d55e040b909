import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { ForecastDocument } from './questions.ts';
import { outsideCount, outsideFigure } from './small-cells.ts';

/** The forecast month by month; the estimate is named so in its heading. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { renewalForecast } = await api.load(ForecastDocument);
  const words = (api.place.locale === 'en' ? en : ja).reports.forecast;
  const yen = (name: string) => `${name} (${words.yen})`;
  return csvFile(request, `forecast-${renewalForecast.months[0]?.month ?? ''}`, [
    [
      words.month,
      words.due,
      yen(words.dueAmount),
      words.leaving,
      yen(words.leavingAmount),
      yen(words.expected),
    ],
    ...renewalForecast.months.map((one) => [
      ...[one.month, outsideCount(one.due), one.dueAmount, outsideCount(one.leaving)],
      ...[outsideFigure(one.leaving, one.leavingAmount), one.expectedAmount],
    ]),
  ]);
}
