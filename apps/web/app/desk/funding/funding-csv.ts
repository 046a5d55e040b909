import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { percent } from '../revenue/report-figures.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { wantedFiscalYear } from './fiscal-year.ts';
import { FundingReportDocument } from './questions.ts';
import { ratioNames } from './ratio-names.ts';

/** Plan and books of a fiscal year line by line, and its ratios. */
export async function loader({ request }: LoaderFunctionArgs) {
  const year = wantedFiscalYear(new URL(request.url).searchParams.get('year'), new Date());
  const api = new DeskApi(request);
  const { fundingReport: funding } = await api.load(FundingReportDocument, { fiscalYear: year });
  const { locale } = api.place;
  const words = (locale === 'en' ? en : ja).reports.funding;
  const row = (name: string, planned: string | number, actual: string | number) => [name, planned, actual];
  const written = (share: number | null | undefined, months: boolean) =>
    share === null || share === undefined ? '' : months ? share.toFixed(1) : percent(share);
  return csvFile(request, `funding-${year}`, [
    row(words.line, `${words.planned} (${words.yen})`, `${words.actual} (${words.yen})`),
    ...funding.lines.map(({ label, planned, actual }) => row(inLocale(label, locale), planned, actual)),
    row(words.total, funding.plannedTotal, funding.actualTotal),
    row(words.cost, funding.plannedCost, funding.actualCost),
    row(words.cash, funding.openingCash, funding.cash),
    ...ratioNames.map((ratio) =>
      row(
        words.ratios[ratio],
        written(funding.plannedRatios[ratio], ratio === 'runwayMonths'),
        written(funding.actualRatios[ratio], ratio === 'runwayMonths'),
      ),
    ),
  ]);
}
