import { count } from '@enishi/ui';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventMessagePreviewQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import styles from './messages.module.css';

type Preview = EventMessagePreviewQuery['eventMessagePreview'];

/** The last look: how many people get it and how the mail reads, a test to oneself, and the press that sends it. */
export function MessageReview({
  preview,
  values,
  press,
}: {
  preview: Preview;
  values: Record<string, string>;
  press: string;
}) {
  const t = useTranslations('desk.eventMessages');
  const { people, unreachable, ja, en } = preview;
  const english = Boolean(values.subjectEn);
  return (
    <Form method="post" className={styles.review}>
      {Object.entries({ ...values, press }).map(([name, value]) =>
        name === 'act' ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <section className={`${panels.panel} ${styles.people}`} aria-label={t('state')}>
        <p>
          <span>{t(`states.${values.state as 'ticket'}`)}</span>
          <strong className="figures">{t('people', { n: count(people) })}</strong>
        </p>
        <p className="small quiet">{t('peopleHint')}</p>
        {unreachable > 0 ? <p className="small">{t('unreachable', { n: count(unreachable) })}</p> : null}
        {people === 0 ? <p role="alert">{t('nobody')}</p> : null}
      </section>
      <Mail letter={ja} title={t('mailJa')} lang="ja" />
      {english ? <Mail letter={en} title={t('mailEn')} lang="en" /> : null}
      <div className={form.acts}>
        {people > 0 ? (
          <SubmitButton name="act" value="send" mih={48}>
            {t('send', { n: count(people) })}
          </SubmitButton>
        ) : null}
        <SubmitButton quiet name="act" value="test" mih={44}>
          {t('test')}
        </SubmitButton>
        {english ? (
          <SubmitButton quiet name="act" value="test-en" mih={44}>
            {t('testEn')}
          </SubmitButton>
        ) : null}
        <SubmitButton quiet name="act" value="edit" mih={44}>
          {t('rewrite')}
        </SubmitButton>
      </div>
    </Form>
  );
}

function Mail({ letter, title, lang }: { letter: Preview['ja']; title: string; lang: string }) {
  return (
    <section className={panels.panel} aria-label={title}>
      <p className="small quiet">{title}</p>
      <div lang={lang} className={styles.mail}>
        <h2>{letter.subject}</h2>
        {letter.paragraphs.map((text, at) => (
          <p key={at}>{text}</p>
        ))}
      </div>
    </section>
  );
}
