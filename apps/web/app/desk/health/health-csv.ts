import { tokyoDateOf } from '@enishi/kernel';
import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { percent } from '../revenue/report-figures.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { csvColumns, type Health, type HealthLine, wantedFilter } from './health.type.ts';
import { CorporateHealthDocument } from './questions.ts';

const perPage = 100;

/** The table of the page, all its pages, with each benefit in words. Companies are named in it, and nobody in them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const filter = wantedFilter(new URL(request.url).searchParams.get('filter'));
  const api = new DeskApi(request);
  const { locale } = api.place;
  const words = (locale === 'en' ? en : ja).health;
  const lines: HealthLine[] = [];
  let after: string | null = null;
  let day = '';
  do {
    const asked = { filter, first: perPage, after };
    const health: Health = (await api.load(CorporateHealthDocument, asked)).corporateHealth;
    lines.push(...health.items);
    day = tokyoDateOf(new Date(health.asOf));
    after = health.hasNext ? (health.endCursor ?? null) : null;
  } while (after !== null);
  const rows = lines.map((line) => [
    ...[line.title, line.planName ? inLocale(line.planName, locale) : ''],
    line.signs.map((sign) => words.signs[sign]).join(' / '),
    ...[line.renewsOn ?? '', line.daysToRenewal ?? '', line.planName ? line.nextAmount : ''],
    ...[line.cancelsOn ?? line.graceUntil ?? '', line.overdue?.amount ?? 0, line.daysOverdue ?? ''],
    typeof line.usage === 'number' ? percent(line.usage) : '',
    ...[line.seats, line.capacity],
    line.benefits
      .map(({ label, usedWords, allowedWords }) => {
        const allowed = allowedWords ? inLocale(allowedWords, locale) : words.unlimited;
        return `${inLocale(label, locale)} ${inLocale(usedWords, locale)}/${allowed}`;
      })
      .join(' / '),
  ]);
  return csvFile(request, `companies-${day}`, [csvColumns.map((column) => words.csv[column]), ...rows]);
}
