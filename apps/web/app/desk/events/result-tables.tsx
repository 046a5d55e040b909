import { count, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventResultQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import { useDefinition } from '../revenue/use-definition.ts';
import styles from './events.module.css';

type Result = EventResultQuery['eventResult'];

/** What the tickets of an event brought by kind, and what it cost by account. */
export function ResultTables({ result }: { result: Result }) {
  const t = useTranslations('desk.eventResult');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(result.definitions);
  return (
    <>
      <IncomeTable result={result} />
      {result.givenBack > 0 ? <p className="small quiet">{definition('given_back')}</p> : null}
      {result.atTheDoor > 0 ? (
        <p className="small quiet figures">{t('ofWhichDoor', { amount: money(result.atTheDoor, locale) })}</p>
      ) : null}
      <CostTable result={result} />
    </>
  );
}

function IncomeTable({ result }: { result: Result }) {
  const { kinds, tickets, cancelFees, givenBack, ownIncome } = result;
  const t = useTranslations('desk.eventResult');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="income">
      <h2 id="income">{t('income')}</h2>
      <div className={styles.scroll}>
        <table className={panels.table} aria-labelledby="income">
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col" className={panels.figure}>
                {t('tickets')}
              </th>
              <th scope="col" className={panels.figure}>
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind, at) => (
              <tr key={at}>
                <th scope="row">{text(kind.name)}</th>
                <td className={panels.figure}>{count(kind.tickets)}</td>
                <td className={panels.figure}>{reportYen(kind.amount, locale)}</td>
              </tr>
            ))}
            {cancelFees > 0 ? (
              <tr>
                <th scope="row">{t('cancelFees')}</th>
                <td className={panels.figure} />
                <td className={panels.figure}>{reportYen(cancelFees, locale)}</td>
              </tr>
            ) : null}
            {givenBack > 0 ? (
              <tr>
                <th scope="row">{t('givenBack')}</th>
                <td className={panels.figure} />
                <td className={panels.figure}>{reportYen(-givenBack, locale)}</td>
              </tr>
            ) : null}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className={panels.figure}>{count(tickets)}</td>
              <td className={panels.figure}>{reportYen(ownIncome, locale)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

/** Costs by account of the books, and what was kept of the payments. */
function CostTable({ result: { costs, processorFees, cost, costPerTicket } }: { result: Result }) {
  const t = useTranslations('desk.eventResult');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const fees = processorFees > 0 ? [[t('processorFees'), processorFees] as const] : [];
  const lines = [...costs.map(({ account, amount }) => [text(account), amount] as const), ...fees];
  return (
    <section className={panels.panel} aria-labelledby="costs">
      <h2 id="costs">{t('costs')}</h2>
      {lines.length === 0 ? (
        <p className="quiet">{t('noCosts')}</p>
      ) : (
        <table className={panels.table} aria-labelledby="costs">
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col" className={panels.figure}>
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, amount]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={panels.figure}>{reportYen(amount, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className={panels.figure}>{reportYen(cost, locale)}</td>
            </tr>
            {costPerTicket == null ? null : (
              <tr>
                <th scope="row">{t('costPerTicket')}</th>
                <td className={panels.figure}>{reportYen(costPerTicket, locale)}</td>
              </tr>
            )}
          </tfoot>
        </table>
      )}
    </section>
  );
}
