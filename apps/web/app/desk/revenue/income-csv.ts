import { encodeCsv } from '@enishi/japan';
import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
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
  const encoding = searchParams.get('encoding') === 'cp932' ? 'cp932' : 'utf8-bom';
  const { bytes } = encodeCsv([header, ...rows, total], encoding);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': `text/csv; charset=${encoding === 'cp932' ? 'Shift_JIS' : 'utf-8'}`,
      'content-disposition': `attachment; filename="income-${month}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
