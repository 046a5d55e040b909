import { count, shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { OpenRegistrationDeskDocument, RegistrationDesksDocument } from './registration/questions.ts';
import styles from './registration/registration.module.css';

type Answer = { returned?: Returned; link?: string; name?: string };

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { registrationDesks } = await api.load(RegistrationDesksDocument);
  return api.answer({ desks: registrationDesks, origin: new URL(request.url).origin });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { name = '', place = '', lastDay = '' } = await textOf(request);
  const typed = { name, place, lastDay };
  const outcome = await api.send(OpenRegistrationDeskDocument, { desk: typed });
  if (!outcome.ok) return api.answer<Answer>({ returned: returnedBy(outcome.refusal, typed) }, 422);
  return api.answer<Answer>({ link: outcome.value.openRegistrationDesk, name });
}

/** Desks of partners, and the form that opens one. Its link is shown once. */
export default function DeskRegistrationDesks() {
  const { desks, origin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.registration');
  const work = useTranslations('desk.work');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work">{work('title')}</BackLink>
      <DeskTitle title={t('title')}>
        <ButtonLink quiet to={to('/desk/work/calls')}>
          {t('callsTitle')}
        </ButtonLink>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      {answer?.link ? (
        <OnceShown
          title={t('linkTitle', { name: answer.name ?? '' })}
          lead={t('linkLead')}
          address={`${origin}${to(`/tablet/${answer.link}`)}`}
        />
      ) : null}
      <OpenForm returned={answer?.returned} key={answer?.link ?? 'open'} />
      <section className={panels.panel} aria-labelledby="desks">
        <h2 id="desks">{t('desks')}</h2>
        {desks.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        <ul className={styles.rows}>
          {desks.map(({ id, name, place, lastDay, stage, registered, clerks }) => (
            <li key={id}>
              <p>
                <Link to={to(`/desk/work/desks/${id}`)}>{name}</Link>{' '}
                <span className={panels.tag}>{t(`stages.${stage}`)}</span>
              </p>
              <p className="small quiet figures">
                {place} · {t('until', { date: shortDay(lastDay, locale) })} ·{' '}
                {t('clerksCount', { count: clerks.filter(({ endedAt }) => !endedAt).length })} ·{' '}
                {t('registered', { people: count(registered) })}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function OpenForm({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('desk.registration');
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const field = (name: string) => ({
    ...{ id: `field-${name}`, name, defaultValue: values[name] ?? '', error: problemOf(name) },
  });
  return (
    <section className={panels.panel}>
      <h2>{t('openTitle')}</h2>
      {returned?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : null}
      <Form method="post" className={form.form}>
        <TextField {...field('name')} label={t('name')} description={t('nameHint')} maxLength={60} />
        <TextField {...field('place')} label={t('place')} description={t('placeHint')} maxLength={60} />
        <TextField {...field('lastDay')} type="date" label={t('lastDay')} />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('open')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}

function OnceShown({ title, lead, address }: { title: string; lead: string; address: string }) {
  const t = useTranslations('desk.registration');
  return (
    <div className={`${panels.notice} ${panels.good} ${styles.once}`} role="status">
      <h2>{title}</h2>
      <p>{lead}</p>
      <QrCode value={address} label={t('linkLabel')} />
      <p>
        <code>{address}</code>
      </p>
    </div>
  );
}
