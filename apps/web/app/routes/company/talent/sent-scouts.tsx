import { shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { CompanyScoutsQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Section } from '../../../parts/page.tsx';
import { answerRateOf } from './answer-rate.ts';
import styles from './talent.module.css';

type Props = { companyId: string; scouts: CompanyScoutsQuery['companyScouts'] };

/** Whom the company asked, by the number of the card, and what became of it. */
export function SentScouts({ companyId, scouts }: Props) {
  const t = useTranslations('companyTalent');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (scouts.length === 0) return null;
  const rate = answerRateOf(scouts.map(({ state }) => state));
  return (
    <Section title={t('scoutsTitle')} lead={rate ? t('answerRate', rate) : undefined}>
      <ul className={styles.found}>
        {scouts.map(({ id, number, why, state, answerBy, cardId }) => (
          <li key={id}>
            <p className={styles.head}>
              <span className="figures">{t('number', { number })}</span>
              <span>{t(`states.${state}`, { date: shortDay(tokyoDateOf(new Date(answerBy)), locale) })}</span>
            </p>
            <p className={`small quiet ${styles.why}`}>{why}</p>
            {cardId ? (
              <Acts>
                <ButtonLink to={to(`/company/${companyId}/cards/${cardId}`)}>{t('toCard')}</ButtonLink>
              </Acts>
            ) : null}
            {state === 'asked' ? (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <SubmitButton quiet mih={48} aria-label={t('withdrawOf', { number })}>
                  {t('withdraw')}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
