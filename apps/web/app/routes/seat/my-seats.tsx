import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { ShownSeatFragment } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from '../company/seats.module.css';

/** Seats of companies on one's own page: whose, until when, what the company sees, and giving one back. Nothing for most. */
export function MySeats({ seats }: { seats: ShownSeatFragment[] }) {
  const t = useTranslations('seat');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (seats.length === 0) return null;
  return (
    <Section title={t('mine')}>
      <ul className={styles.list}>
        {seats.map(({ id, companyTitle, waits, planName, lastDay, name, email }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <p>
                <strong>{companyTitle}</strong>
                {waits ? <span className={styles.badge}>{t('waits')}</span> : null}
              </p>
              {waits ? <p className="small">{t('waitsLead')}</p> : null}
              {planName && !waits ? (
                <p>
                  {text(planName)} · {lastDay ? t('lastDay', { date: day(lastDay, locale) }) : t('untilOpen')}
                </p>
              ) : null}
              <p className="small quiet">{t('companySees', { name, email })}</p>
            </div>
            <details className={styles.more}>
              <summary>{t('giveUp')}</summary>
              <Form method="post" className={styles.form}>
                <input type="hidden" name="seatId" value={id} />
                <p className="small">{t('giveUpLead')}</p>
                <SubmitButton quiet name="act" value="give-up-seat">
                  {t('giveUpSure')}
                </SubmitButton>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
