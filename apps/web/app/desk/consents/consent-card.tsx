import { tokyoDateOf } from '@enishi/kernel';
import { moment, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { useText } from '../../frame.ts';
import type { DeskConsentsQuery } from '../../gql/desk/graphql.ts';
import folds from '../parts/fold.module.css';
import panels from '../parts/panel.module.css';
import styles from './consents.module.css';
import { StopForm } from './stop-form.tsx';

export type ShownConsent = DeskConsentsQuery['memberConsents']['consents'][number];
type Parts = { consent: ShownConsent; paper: boolean; returned: Returned | undefined };

/** One consent: who sees what, for what, until when; the form that stops it, or who stopped it on whose word. */
export function ConsentCard({ consent, paper, returned }: Parts) {
  const { to, items, purpose, state, givenAt, lastDay, stop, letter } = consent;
  const t = useTranslations('desk.consents');
  const names = useTranslations('consents.itemNames');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const listed = items.map((item) => names(item)).join(locale === 'ja' ? '、' : ', ');
  return (
    <li className={panels.panel}>
      <h3>{text(to)}</h3>
      <p>{t('items', { items: listed })}</p>
      <p className="small quiet">{t('purpose', { purpose: text(purpose) })}</p>
      <p className="small quiet figures">
        {t('givenOn', { date: shortDay(tokyoDateOf(new Date(givenAt)), locale) })} ·{' '}
        {state === 'in_force' ? t('until', { date: shortDay(lastDay, locale) }) : t(`states.${state}`)}
      </p>
      {state === 'in_force' ? <StopForm consent={consent} paper={paper} returned={returned} /> : null}
      {stop ? (
        <>
          <p className="small">
            {t('byDesk', {
              ...{ at: moment(stop.stoppedAt, locale), by: stop.stoppedBy },
              ...{ way: t(`channels.${stop.channel}`), proof: t(`proofs.${stop.proof}`) },
            })}
          </p>
          <p className="small">{stop.reason}</p>
          {stop.askedBy ? <p className="small">{t('askedBy', { who: stop.askedBy })}</p> : null}
        </>
      ) : null}
      {letter ? (
        <details className={folds.fold}>
          <summary>{t('letter')}</summary>
          <p className="small quiet">{t('print')}</p>
          <article className={styles.letter}>
            <h4>{letter.title}</h4>
            {letter.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        </details>
      ) : null}
    </li>
  );
}
