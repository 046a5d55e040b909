import { moment, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { IncidentsQuery } from '../../gql/desk/graphql.ts';
import styles from '../talent/talent.module.css';

/** Accidents at gigs: what either side reported, and that they are settled. */
export function IncidentRows({ incidents }: { incidents: IncidentsQuery['incidents'] }) {
  const t = useTranslations('desk.employment.incidents');
  const work = useTranslations('desk.work');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <section aria-labelledby="incidents">
      <h2 id="incidents">{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      <ul className={styles.crew}>
        {incidents.map(({ id, side, requestId, title, company, memberId, name, ...said }) => (
          <li key={`${id}-${side}`}>
            <p className={styles.head}>
              {memberId && name ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : work('gone')}
              <span>
                <Link to={to(`/desk/work/${requestId}`)}>{title}</Link> · {company}
              </span>
            </p>
            <p className="small figures">
              {t('line', {
                ...{ side: t(`sides.${side}`), told: moment(said.toldAt, locale) },
                happened: moment(said.happenedAt, locale),
              })}
            </p>
            <p style={{ whiteSpace: 'pre-line' }}>{said.what ?? t('erased')}</p>
            {said.insurance ? <p className="small">{t('insurance', { number: said.insurance })}</p> : null}
            {said.closedAt ? (
              <p className="small">
                {t('closed', { at: moment(said.closedAt, locale), note: said.closedNote ?? '' })}
              </p>
            ) : (
              <Form method="post" preventScrollReset className={styles.open}>
                <input type="hidden" name="id" value={id} />
                <LongTextField id={`note-${id}-${side}`} name="reason" rows={2} label={t('note')} />
                <SubmitButton quiet mih={48} name="act" value="incident">
                  {t('close')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
