import { day, moment, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { DocumentPreviewQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './documents.module.css';

export type ShownPaper = DocumentPreviewQuery['documentPreview'];

/** What a document says, as it is printed: whom, when, what, and its sums per rate of tax. */
export function DocumentPaper({ paper }: { paper: ShownPaper }) {
  const t = useTranslations('desk.documents');
  const locale = useLocale() as UiLocale;
  const { text, order } = paper;
  const { suppliedFrom, suppliedTo, dueOn, validUntil } = text;
  const span =
    suppliedFrom === suppliedTo
      ? day(suppliedTo, locale)
      : t('span', { from: day(suppliedFrom, locale), to: day(suppliedTo, locale) });
  const facts: [string, string | null][] = [
    [t('fields.supplied'), span],
    [t('order.at'), order ? moment(order.at, locale) : null],
    [t('order.by'), order?.by ?? null],
    [t('order.terms'), order?.terms ?? null],
    [t('fields.dueOn'), dueOn ? day(dueOn, locale) : null],
    [t('fields.validUntil'), validUntil ? day(validUntil, locale) : null],
    [t('fields.orderNumber'), text.orderNumber || null],
    [t('fields.bankAccount'), text.bankAccount || null],
    [t('registration'), order ? null : (paper.registrationNumber ?? t('notRegistered'))],
  ];
  return (
    <section className={`${panels.panel} ${styles.paper}`} aria-label={t(`kinds.${text.kind}`)}>
      <p className={styles.addressee} lang="ja">
        {text.name}　{text.isOrganisation ? '御中' : '様'}
        {[text.department, text.address].map((line) =>
          line ? (
            <span key={line} className="small quiet">
              {line}
            </span>
          ) : null,
        )}
        {text.counterpartyNumber ? (
          <span className="small quiet figures">
            {t('counterpartyNumber', { number: text.counterpartyNumber })}
          </span>
        ) : null}
      </p>
      <p className={styles.total}>
        <span className="small quiet">{t('total')}</span>
        <strong className="figures">{money(paper.total, locale)}</strong>
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <Lines paper={paper} />
      {text.note ? <p className={styles.note}>{text.note}</p> : null}
    </section>
  );
}

/** On a narrow window quantity and price stand below what they are of. */
function Lines({ paper }: { paper: ShownPaper }) {
  const { text } = paper;
  const t = useTranslations('desk.documents');
  const locale = useLocale() as UiLocale;
  return (
    <>
      <table className={`${panels.table} ${styles.priced}`}>
        <thead>
          <tr>
            <th scope="col">{t('columns.description')}</th>
            <th scope="col" className={panels.figure}>
              {t('columns.quantity')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('columns.unitPrice')}
            </th>
            <th scope="col" className={panels.figure}>
              {t(`columns.${text.priceMode}`)}
            </th>
          </tr>
        </thead>
        <tbody>
          {text.lines.map((line, index) => (
            <tr key={index}>
              <td>
                {line.description}
                {line.category === 'taxable_10' ? null : (
                  <span className={panels.tag}>{t(`categories.${line.category}`)}</span>
                )}
                <span className={styles.timesPrice} aria-hidden="true">
                  {`${line.quantity.toLocaleString('ja-JP')} × ${money(line.unitPrice, locale)}`}
                </span>
              </td>
              <td className={panels.figure}>{line.quantity.toLocaleString('ja-JP')}</td>
              <td className={panels.figure}>{money(line.unitPrice, locale)}</td>
              <td className={panels.figure}>{money(line.quantity * line.unitPrice, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.sums}>
        {paper.rates.map((rate) => (
          <div key={rate.category}>
            <dt>
              {rate.percent === null
                ? t(`categories.${rate.category}`)
                : t('rate', { percent: rate.percent, tax: money(rate.tax, locale) })}
            </dt>
            <dd className="figures">{money(rate.gross, locale)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('total')}</dt>
          <dd className="figures">{money(paper.total, locale)}</dd>
        </div>
      </dl>
    </>
  );
}
