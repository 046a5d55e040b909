import { Form, type ActionFunctionArgs, redirect } from 'react-router';
import { useTranslations } from 'use-intl';
import { placeOf } from '../../addresses.ts';
import { TextField } from '../../forms/fields.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Page } from '../../parts/page.tsx';
import styles from './gifts.module.css';

export async function action({ request }: ActionFunctionArgs) {
  const { giftCode = '' } = await textOf(request);
  const { base } = placeOf(new URL(request.url).pathname);
  const typed = giftCode.normalize('NFKC').trim().slice(0, 60);
  return redirect(typed ? `${base}/gift/${encodeURIComponent(typed)}` : `${base}/gift`);
}

/** For whoever holds a sheet of paper and cannot read its QR code. */
export default function TypeCode() {
  const t = useTranslations('gift');
  return (
    <Page title={t('codeTitle')} lead={t('codeLead')}>
      <Form method="post" noValidate className={styles.form}>
        <TextField
          name="giftCode"
          id="field-giftCode"
          label={t('codeName')}
          description={t('codeHint')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <SubmitButton mih={48}>{t('codeAct')}</SubmitButton>
      </Form>
    </Page>
  );
}
