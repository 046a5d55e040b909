import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useLookAgain } from '../parts/use-look-again.ts';
import { useRights } from '../rights.ts';
import type { Letter } from './letter-review.tsx';
import styles from './outreach.module.css';
import own from './sending.module.css';

/** How far a letter has come; looks again by itself while it is on its way. */
export function SendingProgress({ letter }: { letter: Letter }) {
  const t = useTranslations('desk.outreach');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const { total, sent, failed, skipped } = letter.progress;
  const done = sent + failed + skipped;
  const underWay = letter.state === 'sending';
  const { late } = useLookAgain(underWay);
  return (
    <section className={`${panels.panel} ${own.progress}`} aria-label={t('progressTitle')}>
      <div className={panels.panelHead}>
        <h2>{t('progressTitle')}</h2>
        <span className={styles.state} data-state={letter.state}>
          {t(`states.${letter.state}`)}
        </span>
      </div>
      <p role="status" className="figures">
        {total === 0 && underWay
          ? t('enlisting')
          : t('progressOf', {
              total: t('people', { n: total }),
              done: t('people', { n: done }),
            })}
      </p>
      <progress max={Math.max(total, 1)} value={done} aria-label={t('progressTitle')} />
      <dl className={own.counts}>
        <Count name={t('sentCount')} value={sent} />
        {failed > 0 ? <Count name={t('failedCount')} value={failed} /> : null}
        {skipped > 0 ? <Count name={t('skippedCount')} value={skipped} /> : null}
        {letter.state === 'cancelled' ? <Count name={t('leftCount')} value={total - done} /> : null}
      </dl>
      {letter.startedAt ? (
        <p className="small quiet figures">
          {t('startedAt', { at: moment(letter.startedAt, locale) })}
          {letter.finishedAt ? ` · ${t('finishedAt', { at: moment(letter.finishedAt, locale) })}` : null}
        </p>
      ) : null}
      <div className={styles.acts}>
        {underWay && rights.writes ? (
          <Form method="post">
            <SubmitButton quiet name="act" value="cancel" mih={44}>
              {t('cancel')}
            </SubmitButton>
            <p className={styles.hint}>{t('cancelHint')}</p>
          </Form>
        ) : null}
        {underWay && late ? <a href="">{t('reload')}</a> : null}
        {letter.shelf === 'nowhere' || letter.state === 'cancelled' ? null : (
          <a href={to(`/letters/${letter.id}`)}>{t('viewOnWeb')}</a>
        )}
      </div>
    </section>
  );
}

function Count({ name, value }: { name: string; value: number }) {
  const t = useTranslations('desk.outreach');
  return (
    <div>
      <dt>{name}</dt>
      <dd className="figures">{t('people', { n: value })}</dd>
    </div>
  );
}
