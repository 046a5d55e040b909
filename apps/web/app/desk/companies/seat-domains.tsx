import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import { useRights } from '../rights.ts';
import type { CompanySeats } from './company.type.ts';
import styles from './companies.module.css';

/** The domains of a company, and the secretariat's word for one. */
export function SeatDomains({ domains }: Pick<CompanySeats, 'domains'>) {
  const t = useTranslations('desk.seats');
  const { writes } = useRights();
  return (
    <>
      {domains.length > 0 ? (
        <ul className={styles.seats}>
          {domains.map(({ id, domain, proved }) => (
            <li key={id}>
              <p>
                <strong>{domain}</strong>
                <br />
                <span className="small quiet">{proved ? t('proved') : t('unproved')}</span>
              </p>
              {writes ? (
                <Form method="post" className={form.acts}>
                  <input type="hidden" name="domainId" value={id} />
                  <SubmitButton quiet name="act" value="domain_drop" aria-label={t('dropOf', { domain })}>
                    {t('drop')}
                  </SubmitButton>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {writes ? (
        <details>
          <summary>{t('admit')}</summary>
          <Form method="post" className={form.form}>
            <TextField
              name="domain"
              id="field-domain"
              label={t('domain')}
              description={t('admitHint')}
              autoComplete="off"
            />
            <div className={form.acts}>
              <SubmitButton quiet name="act" value="domain_admit">
                {t('admitSure')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
    </>
  );
}
