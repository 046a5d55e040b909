import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { ForecastDocument } from './questions.ts';
import { outsideCount, outsideFigure } from './small-cells.ts';

/** The forecast month by month, individuals and companies apart; the estimate is named so in its heading. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { renewalForecast } = await api.load(ForecastDocument);
  const words = (api.place.locale === 'en' ? en : ja).reports.forecast;
  const yen = (name: string) => `${name} (${words.yen})`;
  const columns = [
    ...[words.due, yen(words.dueAmount), words.leaving, yen(words.leavingAmount), yen(words.expected)],
  ];
  return csvFile(request, `forecast-${renewalForecast.months[0]?.month ?? ''}`, [
    [
      ...[words.month, yen(words.dueAmount), yen(words.expected)],
      ...columns.map((name) => `${words.individuals} ${name}`),
      ...columns.map((name) => `${words.companies} ${name}`),
    ],
    ...renewalForecast.months.map(({ month, dueAmount, expectedAmount, individuals, companies }) => [
      ...[month, dueAmount, expectedAmount],
      ...[outsideCount(individuals.due), individuals.dueAmount, outsideCount(individuals.leaving)],
      ...[outsideFigure(individuals.leaving, individuals.leavingAmount), individuals.expectedAmount],
      ...[companies.due, companies.dueAmount, companies.leaving],
      ...[companies.leavingAmount, companies.expectedAmount],
    ]),
  ]);
}
