import { moment, type UiLocale } from '@enishi/ui';
import { Form, Link, useActionData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { ComplaintsQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

type Complaint = ComplaintsQuery['complaints'][number];

/** What people say is wrong with one posting, each with what came of it, or a form to say so. */
export function ComplaintRows({ complaints }: { complaints: readonly Complaint[] }) {
  const t = useTranslations('desk.postings.complaints');
  if (complaints.length === 0) return null;
  return (
    <section className={panels.panel} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="small quiet">{t('lead')}</p>
      <ul className={styles.crew}>
        {complaints.map((complaint) => (
          <li key={complaint.id}>
            <Told complaint={complaint} />
            {complaint.answeredAt ? null : <Answer id={complaint.id} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those of all postings that wait, each leading to its posting. */
export function WaitingComplaints({ complaints }: { complaints: readonly Complaint[] }) {
  const t = useTranslations('desk.postings.complaints');
  const kinds = useTranslations('postings.wrong.kinds');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (complaints.length === 0) return null;
  return (
    <section className={`${panels.notice} ${panels.bad}`} aria-label={t('waiting')}>
      <h2>{t('waiting')}</h2>
      <ul>
        {complaints.map(({ id, postingId, title, kind, saidAt }) => (
          <li key={id}>
            <Link to={to(`/desk/postings/${postingId}`)}>{title}</Link>
            <span className="small figures">
              {' '}
              {kinds(kind)} · {moment(saidAt, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told({ complaint: { kind, words, saidAt, answeredAt, answer } }: { complaint: Complaint }) {
  const t = useTranslations('desk.postings.complaints');
  const kinds = useTranslations('postings.wrong.kinds');
  const locale = useLocale() as UiLocale;
  return (
    <>
      <p className={styles.head}>
        <strong>{kinds(kind)}</strong>
        <span className={panels.tag}>{t(answeredAt ? 'answered' : 'open')}</span>
      </p>
      <p className="small quiet figures">{moment(saidAt, locale)}</p>
      {words ? <p>{words}</p> : null}
      {answeredAt ? (
        <p className="small">{t('answerWas', { at: moment(answeredAt, locale), answer: answer ?? '' })}</p>
      ) : null}
    </>
  );
}

function Answer({ id }: { id: string }) {
  const returned = useActionData() as Returned | undefined;
  const t = useTranslations('desk.postings.complaints');
  const { problemOf } = useReturnedProblems(returned);
  const mine = returned?.values.complaint === id;
  return (
    <Form method="post" className={form.form} preventScrollReset>
      <input type="hidden" name="complaint" value={id} />
      <LongTextField
        {...{ id: `field-answer-${id}`, name: 'answer', rows: 2, label: t('answer') }}
        description={t('answerHint')}
        error={mine ? problemOf('answer') : undefined}
        defaultValue={mine ? (returned?.values.answer ?? '') : ''}
      />
      <div className={form.acts}>
        <SubmitButton quiet mih={48} name="act" value="answer">
          {t('record')}
        </SubmitButton>
      </div>
    </Form>
  );
}
