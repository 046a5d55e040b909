import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { DateFields } from './date-fields.tsx';
import styles from './events.module.css';

/** A further date of an event on the site; it begins with the hours and places of the last one. */
export function AddDate({ start, returned }: { start: Record<string, string>; returned?: Returned }) {
  const t = useTranslations('desk.events');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <details className={styles.fold} open={returned !== undefined}>
      <summary>{t('furtherDate')}</summary>
      <Form method="post" noValidate className={styles.group}>
        <p className="small quiet">{t('furtherDateHint')}</p>
        <DateFields prefix="" fields={returned?.values ?? start} problem={problemOf} />
        <div>
          <SubmitButton quiet name="act" value="addDate" mih={48}>
            {t('furtherDateAct')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
