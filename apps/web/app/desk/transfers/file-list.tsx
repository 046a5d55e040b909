import { count, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { BankTransfersQuery } from '../../gql/desk/graphql.ts';
import imports from '../imports/imports.module.css';
import { useLookAgain } from '../parts/use-look-again.ts';
import styles from './transfers.module.css';

type Files = BankTransfersQuery['bankTransfers']['files'];

/** The files brought of late, and how far the one under way is. */
export function FileList({ files }: { files: Files }) {
  const t = useTranslations('desk.transfers.file');
  const locale = useLocale() as UiLocale;
  const underWay = files.find(({ isDone }) => !isDone);
  const { late } = useLookAgain(underWay !== undefined);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="bank-files" className={styles.files}>
      <h2 id="bank-files">{t('files')}</h2>
      {underWay ? (
        <div className={imports.progress}>
          <p role="status" className="figures">
            {t('progress', { done: count(underWay.fresh + underWay.known), total: count(underWay.rowCount) })}
          </p>
          <progress
            max={underWay.rowCount}
            value={underWay.fresh + underWay.known}
            aria-labelledby="bank-files"
          />
          {late ? (
            <p className="small quiet">
              <a href="">{t('reload')}</a>
            </p>
          ) : null}
        </div>
      ) : null}
      <ul className={imports.lists}>
        {files.map(({ id, fileName, isDone, fresh, known, outgoing, broughtAt, broughtBy }) => (
          <li key={id}>
            <span>{fileName}</span>
            <span className={imports.state} data-state={isDone ? 'done' : 'running'}>
              {isDone ? t('done', { fresh: count(fresh) }) : t('reading')}
            </span>
            <span className="small quiet figures">
              {[
                known > 0 ? t('known', { n: count(known) }) : '',
                outgoing > 0 ? t('outgoing', { n: count(outgoing) }) : '',
              ]
                .filter(Boolean)
                .map((text) => `${text} · `)}
              {moment(broughtAt, locale)} · {broughtBy}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
