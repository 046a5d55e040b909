import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { wantedMonth } from '../revenue/month.ts';
import { percent } from '../revenue/report-figures.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { RetentionDocument } from './questions.ts';
import { outsideCount, outsideFigure } from './small-cells.ts';

/** The tables of the page in one file, one below the other. Counts of fewer than five people are masked: a file may leave. */
export async function loader({ request }: LoaderFunctionArgs) {
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), new Date());
  const api = new DeskApi(request);
  const { retention } = await api.load(RetentionDocument, { month });
  const { locale } = api.place;
  const words = (locale === 'en' ? en : ja).reports.retention;
  const { cohorts, companyCohorts, churn, companyChurn, reasons, averages } = retention;
  const after = Array.from({ length: Math.max(0, ...cohorts.map(({ members }) => members.length)) }, (_, n) =>
    words.monthsAfter.replace('{count}', String(n)),
  );
  const table = (key: 'members' | 'paying', title: string) => [
    [title],
    [words.cohort, words.joined, ...after],
    ...cohorts.map((one) => [one.month, outsideCount(one.joined), ...one[key].map(outsideCount)]),
    [],
  ];
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : percent(value);
  const churnHeader = [
    ...[words.month, words.payers, words.lost, words.logoRate, words.revenueRate, words.lostMrr],
  ];
  return csvFile(request, `retention-${month}`, [
    [words.masked],
    ...table('members', words.stillMembers),
    ...table('paying', words.stillPaying),
    [words.freeToPaid],
    [words.cohort, words.joined, words.converted],
    ...cohorts.map((one) => [one.month, outsideCount(one.joined), outsideCount(one.converted)]),
    [],
    [words.companiesPaying],
    [words.companyCohort, words.began, ...after],
    ...companyCohorts.map(({ month: began, began: companies, paying }) => [began, companies, ...paying]),
    [],
    [words.churn],
    churnHeader,
    ...churn.map((one) => [
      ...[one.month, outsideCount(one.payers), outsideCount(one.lost)],
      ...[one.logoRate, one.revenueRate].map((rate) => outsideFigure(one.lost, share(rate))),
      outsideFigure(one.lost, one.lostMrr),
    ]),
    [],
    [words.companyChurn],
    churnHeader,
    ...companyChurn.map((one) => [
      ...[one.month, one.payers, one.lost, share(one.logoRate), share(one.revenueRate), one.lostMrr],
    ]),
    [],
    [words.reasons],
    [words.reason, words.people, words.companies, words.lostMrr],
    ...reasons.map(({ label, people, companies, amount }) => [
      ...[inLocale(label, locale), outsideCount(people), companies, outsideFigure(people, amount)],
    ]),
    [],
    [words.arpu],
    [words.plan, words.payers, words.mrr, words.average],
    ...averages.map(({ payer, label, payers, mrr, average }) => {
      const few = payer === 'company' ? 0 : payers;
      const name = inLocale(label, locale);
      return [
        ...[name, payer === 'company' ? payers : outsideCount(payers)],
        ...[outsideFigure(few, mrr), outsideFigure(few, average)],
      ];
    }),
  ]);
}
