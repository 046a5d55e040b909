import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame } from '../../frame.ts';
import events from '../events/events.module.css';
import form from '../parts/desk-form.module.css';
import { DownloadIcon } from '../parts/icons.tsx';
import panels from '../parts/panel.module.css';

type Props = {
  date: string;
  asks: number | null;
  /** How many of those on the page have come to as many sessions. */
  completed: number;
  returned?: Returned;
};

/** For how many sessions a certificate is given, and the certificates of those who came to as many, to be printed. */
export function Certificates({ date, asks, completed, returned }: Props) {
  const t = useTranslations('desk.eventSessions');
  const locale = useLocale();
  const { community } = useFrame();
  const { problemOf } = useReturnedProblems(returned);
  const file = `/files/${community.slug}/desk/courses/${date}/certificates.pdf`;
  const link = (query: string, label: string) => (
    <a href={`${file}?locale=${locale}${query}`}>
      <DownloadIcon />
      {label}
    </a>
  );
  return (
    <section className={panels.panel} aria-labelledby="certificates">
      <h2 id="certificates">{t('certificates')}</h2>
      <Form method="post" noValidate preventScrollReset className={form.form} action={`?date=${date}`}>
        <TextField
          id="asks"
          name="asks"
          label={t('asks')}
          optional
          description={t('asksHint')}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={returned?.values.asks ?? (asks === null ? '' : String(asks))}
          error={problemOf('asks')}
        />
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="ask" mih={48}>
            {t('ask')}
          </SubmitButton>
        </div>
      </Form>
      {asks !== null && completed > 0 ? (
        <>
          <p>{t('certificatesLead', { asks })}</p>
          <p className={events.links}>
            {link('', t('certificatesFile'))}
            {locale === 'ja' ? link('&era=japanese', t('certificatesWareki')) : null}
          </p>
        </>
      ) : null}
    </section>
  );
}
