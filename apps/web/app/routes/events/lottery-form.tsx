import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventWaitingQuery } from '../../gql/public/graphql.ts';
import styles from './events.module.css';
import { WishFields } from './wish-fields.tsx';

type Props = { dates: EventWaitingQuery['eventWaiting']['dates']; chosen: Record<string, string> };

/** An application to a lottery: dates, how many, and that it costs nothing. */
export function LotteryForm({ dates, chosen }: Props) {
  const t = useTranslations('lottery');
  return (
    <Form method="post" className={styles.form}>
      <WishFields dates={dates} chosen={chosen} />
      <SubmitButton mih={52}>{t('apply')}</SubmitButton>
      <p className="small quiet">{t('noMoney')}</p>
    </Form>
  );
}
