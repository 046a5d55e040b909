import { day, moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownTransferFragment } from '../../gql/desk/graphql.ts';
import styles from './transfers.module.css';

/** What was decided of late; each may be taken back with what was booked by it. */
export function DecidedList({ decided }: { decided: ShownTransferFragment[] }) {
  const t = useTranslations('desk.transfers');
  const locale = useLocale() as UiLocale;
  if (decided.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{t('decided')}</h2>
      <ul className={styles.decided}>
        {decided.map(({ id, payer, amount, day: came, state, decidedBy, decidedAt, note }) => (
          <li key={id}>
            <span lang="ja">{payer || t('noPayer')}</span>
            <strong className="figures">{money(amount, locale)}</strong>
            <span className="small quiet">
              {t(`states.${state}`)} · {day(came, locale)}
              {note ? ` · ${note}` : ''}
              {decidedAt ? ` · ${t('by', { by: decidedBy ?? '', at: moment(decidedAt, locale) })}` : ''}
            </span>
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <SubmitButton quiet size="sm" mih={44} name="act" value="back">
                {t('acts.back')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('backHint')}</p>
    </section>
  );
}
