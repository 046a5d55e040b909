import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import styles from './voucher.module.css';

/** Withdraws the voucher; the page of whoever pays takes the press and shows what is so afterwards. */
export function GiveUpVoucher({ home }: { home: string }) {
  const t = useTranslations('konbini');
  const to = useLinks();
  return (
    <Form method="post" action={to(home)} className={styles.giveUp}>
      <p className="small quiet">{t('giveUpNote')}</p>
      <SubmitButton quiet name="act" value="give-up-voucher">
        {t('giveUp')}
      </SubmitButton>
    </Form>
  );
}
