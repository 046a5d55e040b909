import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';

/** Has what of an order did not work tried once more. */
export function RetryOrder({ orderId }: { orderId: string }) {
  const t = useTranslations('desk.events');
  return (
    <Form method="post">
      <SubmitButton quiet name="orderId" value={orderId} mih={44}>
        {t('retry')}
      </SubmitButton>
    </Form>
  );
}
