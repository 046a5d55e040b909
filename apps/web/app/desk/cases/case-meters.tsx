import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CaseDeskQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

type Meters = CaseDeskQuery['caseDesk']['meters'];

/** How much each coordinator carries; whoever leads the desk says up to where it may go. */
export function CaseMeters({ meters, leads }: { meters: Meters; leads: boolean }) {
  const t = useTranslations('desk.cases');
  return (
    <section aria-label={t('meters')}>
      <h2>{t('meters')}</h2>
      <p className="small quiet">{t('metersLead')}</p>
      {meters.length === 0 ? <p className="quiet">{t('metersEmpty')}</p> : null}
      <ul className={styles.crew}>
        {meters.map(({ coordinator: { accountId, name }, cases, load, limit, overdue }) => (
          <li key={accountId}>
            <p className={styles.head}>
              <strong>{name}</strong>
              <span className="figures">{t('meter', { cases, load, limit })}</span>
              {overdue > 0 ? (
                <span className={panels.bad}>{t('meterOverdue', { count: overdue })}</span>
              ) : null}
            </p>
            <meter min={0} max={limit} high={limit * 0.8} value={load} aria-label={t('meterOf', { name })} />
            {leads ? (
              <details className={`${folds.fold} ${folds.quiet}`}>
                <summary>{t('limit')}</summary>
                <Form method="post" className={form.form} preventScrollReset>
                  <input type="hidden" name="accountId" value={accountId} />
                  <TextField
                    {...{ id: `field-limit-${accountId}`, name: 'limit', inputMode: 'numeric' as const }}
                    label={t('limitOf', { name })}
                    defaultValue={String(limit)}
                  />
                  <div className={form.acts}>
                    <SubmitButton quiet mih={48} name="act" value="limit">
                      {t('limitSave')}
                    </SubmitButton>
                  </div>
                </Form>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
