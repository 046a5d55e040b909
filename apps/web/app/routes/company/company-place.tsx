import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CompanyEventsQuery } from '../../gql/public/graphql.ts';
import styles from './events.module.css';
import { HolderFields } from './holder-fields.tsx';

type Events = CompanyEventsQuery['companyEvents'];
type Props = {
  place: Events['dates'][number]['places'][number];
  holders: Events['holders'];
  returned?: Returned;
};

/** Whom the company sends, and below a fold the ways to send somebody else or nobody. */
export function CompanyPlace({ place: { id, name, email, changeable }, holders, returned }: Props) {
  const t = useTranslations('companyEvents');
  const typed = returned?.values.placeId === id ? returned : undefined;
  return (
    <li className={styles.place}>
      <p>
        <strong>{t('person', { name })}</strong>
      </p>
      <p className={`small quiet ${styles.email}`}>{email}</p>
      {changeable ? (
        <details className={styles.fold} open={Boolean(typed)}>
          <summary aria-label={t('changeOf', { name })}>{t('change')}</summary>
          <Form method="post" noValidate className={styles.form}>
            <input type="hidden" name="placeId" value={id} />
            <p className="small">{t('changeLead', { name })}</p>
            <HolderFields of={id} holders={holders} returned={typed} />
            <SubmitButton name="act" value="handOn" mih={48}>
              {t('handOn')}
            </SubmitButton>
          </Form>
          <Form method="post" noValidate className={styles.form}>
            <input type="hidden" name="placeId" value={id} />
            <p className="small">{t('takeBackLead')}</p>
            <SubmitButton quiet name="act" value="takeBack" mih={48}>
              {t('takeBack')}
            </SubmitButton>
          </Form>
        </details>
      ) : (
        <p className="small">{t('inside')}</p>
      )}
    </li>
  );
}
