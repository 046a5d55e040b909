import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { csvFile } from './csv-file.ts';
import { wantedMonth } from './month.ts';
import { RevenueDocument } from './questions.ts';

/** The table of income by stream as a file for spreadsheets: UTF-8 with BOM, or CP932 for older Excel. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const month = wantedMonth(searchParams.get('month'), new Date());
  const api = new DeskApi(request);
  const { revenueOverview } = await api.load(RevenueDocument, { month });
  const { locale } = api.place;
  const words = (locale === 'en' ? en : ja).home;
  const rows = revenueOverview.byStream.map(({ label, amount, previousAmount }) => [
    month,
    inLocale(label, locale),
    amount,
    previousAmount,
  ]);
  const header = [words.monthColumn, words.stream, `${words.amount} (${words.yen})`, words.previousMonth];
  const total = [month, words.total, revenueOverview.totalIncome, revenueOverview.previousTotalIncome];
  return csvFile(request, `income-${month}`, [header, ...rows, total]);
}
