import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Asked } from './request-facts.tsx';
import styles from './requests.module.css';
import { WithdrawForm } from './withdraw-form.tsx';

/** The letter: to be read before it leaves, and to be printed once it has. */
export function AnswerForm({ asked }: { asked: Asked }) {
  const t = useTranslations('desk.requests');
  const to = useLinks();
  const { erases } = useRights();
  const { letter, state, wanted, paperUrl, memberId, kind, outcome, act } = asked;
  if (!letter) return null;
  const waits = state === 'decided';
  const discloses = kind === 'disclosure' || kind === 'provisions';
  const hands = discloses && (outcome === 'whole' || outcome === 'part');
  return (
    <>
      <section className={panels.panel} aria-label={waits ? t('answerTitle') : t('letterTitle')}>
        <h2>{waits ? t('answerTitle') : t('letterTitle')}</h2>
        {waits ? <p className="quiet">{t(`answerLead.${wanted}`)}</p> : null}
        <article className={styles.letter}>
          <h3>{letter.title}</h3>
          <p>{letter.addressee}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.words}>
              {paragraph}
            </p>
          ))}
          <p className={styles.from}>{letter.from}</p>
        </article>
        {hands && !memberId ? <p className="small quiet">{t('guestCopy')}</p> : null}
        {waits ? (
          <Form method="post">
            <SubmitButton name="turn" value="answer">
              {t('answer')}
            </SubmitButton>
          </Form>
        ) : null}
        {paperUrl ? (
          <p className={styles.links}>
            <a href={paperUrl}>{t('paper')}</a>
          </p>
        ) : null}
        {paperUrl && hands && memberId && wanted === 'paper' ? (
          <p className="small quiet">{t('paperSoon')}</p>
        ) : null}
        {state === 'answered' && act === 'erasing' && memberId && erases ? (
          <p className={styles.links}>
            {t('eraseNow')} <Link to={to(`/desk/members/${memberId}/erase`)}>{t('tools.erase')}</Link>
          </p>
        ) : null}
      </section>
      {waits ? <WithdrawForm /> : null}
    </>
  );
}
