import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import folds from '../parts/fold.module.css';

/** For whoever tells the desk that they no longer want it. */
export function WithdrawForm() {
  const t = useTranslations('desk.requests');
  return (
    <details className={folds.fold}>
      <summary>{t('withdrawTitle')}</summary>
      <Form method="post">
        <p className="quiet">{t('withdrawLead')}</p>
        <SubmitButton quiet name="turn" value="withdraw">
          {t('withdraw')}
        </SubmitButton>
      </Form>
    </details>
  );
}
