import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { SendingAnswer } from '../letter-sending.tsx';
import panels from '../parts/panel.module.css';
import styles from './outreach.module.css';
import own from './sending.module.css';

/** Now or at a time; neither is chosen beforehand, and the button says how many it writes to. */
export function WhenChoice({ audience, answer }: { audience: number; answer?: SendingAnswer }) {
  const t = useTranslations('desk.outreach');
  const problem = answer?.problem;
  return (
    <Form method="post" noValidate className={`${panels.panel} ${own.sending}`}>
      <fieldset className={styles.choice} aria-describedby={problem ? 'when-problem' : undefined}>
        <legend>
          <FieldLabel label={t('send')} />
        </legend>
        <label className={styles.option}>
          <input type="radio" name="when" value="now" defaultChecked={answer?.when === 'now'} />
          {t('now')}
        </label>
        <label className={styles.option}>
          <input type="radio" name="when" value="later" defaultChecked={answer?.when === 'later'} />
          {t('later')}
        </label>
        <div className={styles.at}>
          <label htmlFor="field-at">{t('at')}</label>
          <input
            id="field-at"
            type="datetime-local"
            name="at"
            defaultValue={answer?.at}
            aria-invalid={problem === 'atMissing' || undefined}
          />
        </div>
        {problem ? (
          <p id="when-problem" className={styles.problem} role="alert">
            {t(problem)}
          </p>
        ) : null}
      </fieldset>
      <SubmitButton name="act" value="send" mih={48}>
        {t('sendAct', { count: t('people', { n: audience }) })}
      </SubmitButton>
      <p className={styles.hint}>{t('sendHint')}</p>
    </Form>
  );
}
