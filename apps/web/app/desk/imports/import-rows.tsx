import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, day, type UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import type { ImportVerdict } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import type { ImportRow, MemberImport } from './import.type.ts';
import styles from './imports.module.css';

type Props = { list: MemberImport; verdict: ImportVerdict; shown: number };

/** The rows of one kind: those of which something is to be said are open, the others folded. */
export function ImportRows({ list, verdict, shown }: Props) {
  const t = useTranslations('desk.imports');
  const rows = list.rows.filter((row) => row.verdict === verdict);
  if (rows.length === 0) return null;
  const total = count(Math.max(list.counts[verdict], rows.length));
  const speaks = verdict !== 'member' && rows.some(({ remarks, likeness }) => remarks.length > 0 || likeness);
  return (
    <details className={panels.panel} open={Boolean(speaks)}>
      <summary className={styles.summary}>{t(`${verdict}Title`, { count: total })}</summary>
      {verdict === 'refused' || verdict === 'probable' ? (
        <p className="small quiet">{t(`${verdict}Lead`)}</p>
      ) : null}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.rowNo} row={row} />
        ))}
      </ul>
      {list.rows.length >= shown ? (
        <p className="small quiet">{t('shownOf', { shown: count(shown) })}</p>
      ) : null}
    </details>
  );
}

function Row({ row }: { row: ImportRow }) {
  const t = useTranslations('desk.imports');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const facts = [
    row.planName && row.paidThrough
      ? t('paidThrough', { plan: text(row.planName), day: day(row.paidThrough, locale) })
      : null,
    row.joinedOn ? t('joined', { day: day(row.joinedOn, locale) }) : null,
  ].filter(Boolean);
  return (
    <li>
      <p>
        <span className="small quiet figures">{t('row', { row: row.rowNo })}</span>{' '}
        <strong>{row.name || '–'}</strong> <span className={styles.email}>{row.email}</span>
      </p>
      {facts.length > 0 ? <p className="small quiet figures">{facts.join(' · ')}</p> : null}
      {row.known ? (
        <p className="small">
          <Link to={to(`/desk/members/${row.known.id}`)}>
            {row.known.number} {row.known.name}
          </Link>
          {row.likeness ? ` · ${t(`likeness.${row.likeness}`)}` : null}
        </p>
      ) : null}
      {row.remarks.map(({ heading, cell, text: said, fault }, at) => (
        <p key={at} className={fault ? styles.fault : 'small quiet'}>
          {cell ? `${t('cell', { heading, cell })} ` : heading ? `${heading} ` : ''}
          {text(said)}
        </p>
      ))}
      {row.verdict === 'probable' && row.state === 'waiting' ? (
        <label className={styles.tick}>
          <input type="checkbox" name={`also-${row.rowNo}`} />
          {t('alsoCreate')}
        </label>
      ) : null}
    </li>
  );
}
