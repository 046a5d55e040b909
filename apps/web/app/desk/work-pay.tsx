import { money, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { useFrame } from '../frame.ts';
import { payAccountFields, payAccountIn } from '../parts/pay-account-form.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { InvoiceRows } from './pay/invoice-rows.tsx';
import { payerFields, payerIn } from './pay/payer-form.ts';
import {
  EnterPayAccountDocument,
  InvoiceWorkDocument,
  MakePayRunDocument,
  PayInCashDocument,
  PayTrayDocument,
} from './pay/questions.ts';
import { RunForm, sumOf } from './pay/run-form.tsx';
import { RunRows } from './pay/run-rows.tsx';
import { UnpaidRows } from './pay/unpaid-rows.tsx';
import { WageRows } from './pay/wage-rows.tsx';
import styles from './talent/talent.module.css';

const acts = ['account', 'cash', 'invoice', 'made'] as const;
const runFields = ['dueUntil', 'payOn', ...payerFields] as const;
const tokyoYear = (): number =>
  Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Tokyo' }).format(new Date()));

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { payTray, workToInvoice, wageQuestions } = await api.load(PayTrayDocument);
  const query = new URL(request.url).searchParams.get('said');
  const said = acts.find((one) => one === query) ?? null;
  return api.answer({
    tray: payTray,
    waiting: workToInvoice,
    questions: wageQuestions,
    said,
    year: tokyoYear(),
  });
}

/** Makes a run, enters an account, pays in cash, or invoices a company. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const { act, rewardId = '', companyId = '', month = '', dueUntil = '', payOn = '' } = fields;
  if (act === 'made') {
    const made = await api.send(MakePayRunDocument, { dueUntil, payOn, payer: payerIn(fields) });
    if (made.ok) return api.redirect(`/desk/work/pay/${made.value.makePayRun}?said=made`);
    return api.answer<Returned>(returnedBy(made.refusal, kept(runFields, fields)), 422);
  }
  const outcome =
    act === 'account'
      ? await api.send(EnterPayAccountDocument, { rewardId, account: payAccountIn(fields) })
      : act === 'cash'
        ? await api.send(PayInCashDocument, { rewardId })
        : await api.send(InvoiceWorkDocument, { companyId, month });
  if (outcome.ok) return api.redirect(`/desk/work/pay?said=${act ?? 'invoice'}`);
  const shown = act === 'account' ? kept(['rewardId', ...payAccountFields], fields) : {};
  return api.answer<Returned>(returnedBy(outcome.refusal, shown), 422);
}

const kept = (names: readonly string[], fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));

/** Rewards that wait to be paid, by their day; runs of transfers; what companies are charged. */
export default function DeskWorkPay() {
  const { tray, waiting, questions, said, year } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.pay');
  const words = useTranslations('payAccount');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const { wrongAmong } = useReturnedProblems(returned);
  const account = returned?.values.rewardId !== undefined;
  const labels = account
    ? Object.fromEntries(payAccountFields.map((name) => [name, words(`fields.${name}`)]))
    : {
        ...Object.fromEntries(payerFields.map((name) => [name, t(`payer.${name}`)])),
        ...{ dueUntil: t('dueUntil'), payOn: t('payOn') },
      };
  const near = tray.unpaid.filter((row) => row.near);
  const line = (rows: typeof tray.unpaid) => ({ count: rows.length, total: money(sumOf(rows), locale) });
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work">{t('toWork')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      {tray.unpaid.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>{t('sum')}</dt>
            <dd className="figures">{t('sumLine', line(tray.unpaid))}</dd>
          </div>
          <div>
            <dt>{t('nearTitle')}</dt>
            <dd className="figures">
              {near.length > 0 ? <strong>{t('nearLine', line(near))}</strong> : t('nearNone')}
            </dd>
          </div>
        </dl>
      )}
      <UnpaidRows unpaid={tray.unpaid} returned={returned} />
      {tray.unpaid.length > 0 ? (
        <section aria-labelledby="make">
          <h2 id="make">{t('makeTitle')}</h2>
          <p className="quiet">{t('makeLead')}</p>
          <RunForm tray={tray} returned={account ? undefined : returned} />
        </section>
      ) : null}
      {questions.length > 0 ? <WageRows questions={questions} /> : null}
      <section aria-labelledby="runs">
        <h2 id="runs">{t('runsTitle')}</h2>
        <RunRows runs={tray.runs} />
      </section>
      <section aria-labelledby="invoices">
        <h2 id="invoices">{t('invoiceTitle')}</h2>
        <p className="quiet">{t('invoiceLead')}</p>
        <InvoiceRows waiting={waiting} />
      </section>
      <section aria-labelledby="years">
        <h2 id="years">{t('yearTitle')}</h2>
        <p className="quiet">{t('yearLead')}</p>
        <p className={styles.acts}>
          {[year, year - 1].map((one) => (
            <a key={one} href={`/files/${community.slug}/desk/pay/year.csv?year=${one}`}>
              {t('year', { year: String(one) })}
            </a>
          ))}
        </p>
      </section>
    </div>
  );
}
