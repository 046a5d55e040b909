import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame } from '../../frame.ts';
import type { ImportVerdict } from '../../gql/desk/graphql.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import panels from '../parts/panel.module.css';
import { ImportMoney } from './import-money.tsx';
import { ImportRows } from './import-rows.tsx';
import type { MemberImport } from './import.type.ts';
import styles from './imports.module.css';

const counted = ['create', 'member', 'probable', 'refused', 'newsletter', 'optOut'] as const;
const verdicts: readonly ImportVerdict[] = ['refused', 'probable', 'member', 'create'];

/** What would happen, in figures and row by row, and the button that lets it. */
export function ImportReport({ list, shown }: { list: MemberImport; shown: number }) {
  const t = useTranslations('desk.imports');
  const [missing] = list.missing;
  if (missing) {
    return (
      <section className={`${panels.notice} ${panels.warn}`}>
        <strong>{t('missingTitle')}</strong>
        <p>{t('missing', { field: t(`fields.${missing}`) })}</p>
      </section>
    );
  }
  const { create } = list.counts;
  const hasProbable = list.rows.some(({ verdict }) => verdict === 'probable');
  return (
    <Form method="post" className={styles.report}>
      <input type="hidden" name="fingerprint" value={list.fingerprint} />
      <section className={panels.panel} aria-labelledby="report">
        <h2 id="report">{t('reportTitle')}</h2>
        <dl className={styles.counts}>
          {counted.map((name) => (
            <div key={name}>
              <dt>{t(`counts.${name}`)}</dt>
              <dd className="figures">{count(list.counts[name])}</dd>
            </div>
          ))}
        </dl>
        {list.counts.optOut > 0 ? <p className="small quiet">{t('optOutHint')}</p> : null}
        <ImportMoney terms={list.terms} />
      </section>
      {verdicts.map((verdict) => (
        <ImportRows key={verdict} list={list} verdict={verdict} shown={shown} />
      ))}
      <ResultFile id={list.id} />
      <section className={panels.panel} aria-labelledby="start">
        <h2 id="start">{t('startTitle')}</h2>
        <p>{t('startLead', { n: create })}</p>
        <p className="small quiet">{t('noMoney')}</p>
        <div className={styles.acts}>
          <SubmitButton
            name="act"
            value="start"
            mih={48}
            disabled={create === 0 && list.counts.optOut === 0 && !hasProbable}
          >
            {create === 0 && !hasProbable ? t('startNobody') : t('start', { n: create })}
          </SubmitButton>
          <SubmitButton quiet name="act" value="discard" mih={48}>
            {t('discard')}
          </SubmitButton>
        </div>
      </section>
    </Form>
  );
}

/** Every row's result as a file. */
export function ResultFile({ id }: { id: string }) {
  const t = useTranslations('desk.imports');
  const locale = useLocale();
  const { community } = useFrame();
  return (
    <a
      className={styles.download}
      href={`/files/${community.slug}/desk/imports/${id}/rows.csv?locale=${locale}`}
    >
      <DownloadIcon />
      {t('resultFile')}
    </a>
  );
}
