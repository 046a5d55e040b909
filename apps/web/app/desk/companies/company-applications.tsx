import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import form from '../parts/desk-form.module.css';
import styles from './companies.module.css';
import { useRights } from '../rights.ts';
import type { Company } from './company.type.ts';

/** What a company asked for, and the secretariat's yes or no. */
export function CompanyApplications({ applications }: Pick<Company, 'applications'>) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { writes } = useRights();
  if (applications.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="applications">
      <h2 id="applications">{t('applications')}</h2>
      {applications.map((each) => (
        <div key={each.id} className={`${form.page} ${styles.asked}`}>
          <p>
            <strong>{text(each.planName)}</strong> {t(`application.${each.state}`)}
            <br />
            <span className="small quiet">{t('asked', { at: moment(each.askedAt, locale) })}</span>
          </p>
          {each.reason ? <p>{each.reason}</p> : null}
          {each.state === 'waiting' && writes ? <Decision id={each.id} /> : null}
        </div>
      ))}
    </section>
  );
}

function Decision({ id }: { id: string }) {
  const t = useTranslations('desk.companies');
  return (
    <div className={form.form}>
      <Form method="post" className={form.acts}>
        <input type="hidden" name="id" value={id} />
        <p className="small quiet">{t('approveHint')}</p>
        <SubmitButton name="act" value="approve">
          {t('approve')}
        </SubmitButton>
      </Form>
      <details>
        <summary>{t('decline')}</summary>
        <Form method="post" className={form.form}>
          <input type="hidden" name="id" value={id} />
          <LongTextField name="reason" label={t('reason')} maxLength={300} autosize minRows={2} />
          <div className={form.acts}>
            <SubmitButton quiet name="act" value="decline">
              {t('declineSure')}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </div>
  );
}
