import { moment, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { GigCandidatesQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';
import { placingReasons } from './placing-reasons.ts';

type Candidate = GigCandidatesQuery['gigCandidates']['candidates'][number];
/** Longest line that the API takes. */
const longestWord = 120;

/** A line that was refused: as it was typed, and why. */
export type RefusedWord = { typed: string; error: string | undefined };

/** Somebody whom the desk may ask, without a name: why, what the coordinator says, and what can be done. */
export function CandidateRow({ of, refused }: { of: Candidate; refused: RefusedWord | null }) {
  const { recordId, rank, score, reasons, hindrances, word, placed, accepted, mailedAt } = of;
  const t = useTranslations('desk.matching');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <li>
      <p className={styles.head}>
        <strong>{t('rank', { rank })}</strong>
        {placed ? <span className={panels.tag}>{t('placed')}</span> : null}
        {accepted < 3 ? <span className={panels.tag}>{t('newcomer')}</span> : null}
        <span className="small quiet figures">{t('score', { score })}</span>
      </p>
      {word ? <p>{t('wordNow', { word })}</p> : null}
      <ul className={styles.lines}>
        {reasons.map((reason) => (
          <li key={reason.term} className="small">
            {text(reason.text)}
          </li>
        ))}
      </ul>
      {hindrances.map(({ code, why, clear }) => (
        <p key={code} className="small quiet">
          {t('noMail', { why: text(why), clear: text(clear) })}
        </p>
      ))}
      {mailedAt ? <p className="small figures">{t('mailed', { at: moment(mailedAt, locale) })}</p> : null}
      <p>
        <Link
          to={to(`/desk/talent/${recordId}?reason=look_for_crew`)}
          aria-label={t('openRecordOf', { rank })}
        >
          {t('openRecord')}
        </Link>
      </p>
      <details open={refused ? true : undefined}>
        <summary>{t('word')}</summary>
        <Form method="post" preventScrollReset className={styles.open}>
          <input type="hidden" name="recordId" value={recordId} />
          <TextField
            {...{
              id: refused ? 'field-word' : `word-${recordId}`,
              name: 'word',
              label: t('word'),
              optional: true,
            }}
            description={t('wordHint', { most: longestWord })}
            error={refused?.error}
            defaultValue={refused?.typed ?? word ?? ''}
          />
          <SubmitButton quiet mih={48} name="act" value="word" aria-label={t('wordActOf', { rank })}>
            {t('wordAct')}
          </SubmitButton>
        </Form>
      </details>
      {placed ? null : <Placing recordId={recordId} rank={rank} />}
    </li>
  );
}

/** The first of the ranking is placed by one press; anybody else by one press on the reason. */
function Placing({ recordId, rank }: { recordId: string; rank: number }) {
  const t = useTranslations('desk.matching');
  const hidden = <input type="hidden" name="recordId" value={recordId} />;
  if (rank === 1)
    return (
      <Form method="post" preventScrollReset className={styles.acts}>
        {hidden}
        <SubmitButton quiet mih={48} name="act" value="place" aria-label={t('placeOf', { rank })}>
          {t('place')}
        </SubmitButton>
      </Form>
    );
  return (
    <details>
      <summary>{t('place')}</summary>
      <p className="small">{t('placeLead')}</p>
      <Form method="post" preventScrollReset className={styles.acts}>
        {hidden}
        {placingReasons.map((reason) => (
          <SubmitButton key={reason} quiet mih={48} name="act" value={`place ${reason}`}>
            {t(`reasons.${reason}`)}
          </SubmitButton>
        ))}
      </Form>
    </details>
  );
}
