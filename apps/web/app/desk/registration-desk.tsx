import { moment, shortDay, type UiLocale } from '@enishi/ui';
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
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { RegistrationDeskQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import {
  AddDeskClerkDocument,
  CloseRegistrationDeskDocument,
  EndDeskClerkDocument,
  RegistrationDeskDocument,
} from './registration/questions.ts';
import styles from './registration/registration.module.css';

type Answer = { refusal?: string; pin?: string; name?: string; done?: 'closed' | 'ended' };
type Seen = RegistrationDeskQuery['registrationDesk'];
/** What a step may say of itself. */
type Detail =
  | ('my_number_card' | 'driving_licence' | 'health_card' | 'residence_card' | 'passport')
  | ('pension_book' | 'known_in_person' | 'video' | 'booklet');

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { registrationDesk } = await api.load(RegistrationDeskDocument, { id: params.id ?? '' });
  return api.answer(registrationDesk);
}

/** Lets a clerk in, ends one, or closes the desk. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { act = '', name = '', clerkId = '' } = await textOf(request);
  if (act === 'add') {
    const added = await api.send(AddDeskClerkDocument, { id, name });
    if (added.ok) return api.answer<Answer>({ pin: added.value.addDeskClerk, name });
    return api.answer<Answer>({ refusal: added.refusal.message, name }, 422);
  }
  const outcome =
    act === 'close'
      ? await api.send(CloseRegistrationDeskDocument, { id })
      : await api.send(EndDeskClerkDocument, { id: clerkId });
  if (!outcome.ok) return api.answer<Answer>({ refusal: outcome.refusal.message }, 409);
  return api.answer<Answer>({ done: act === 'close' ? 'closed' : 'ended' });
}

/** One desk of a partner: its clerks, whom it registered with which steps, and everything that was done there. */
export default function DeskRegistrationDesk() {
  const { desk, registrations, acts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work/desks">{t('title')}</BackLink>
      <DeskTitle title={desk.name}>
        <span className={panels.tag}>{t(`stages.${desk.stage}`)}</span>
      </DeskTitle>
      <p className="quiet figures">
        {desk.place} · {t('until', { date: shortDay(desk.lastDay, locale) })}
      </p>
      <OutcomeNotice done={answer?.done ? t(`said.${answer.done}`) : null} refusal={answer?.refusal} />
      {answer?.pin ? (
        <div className={`${panels.notice} ${panels.good} ${styles.once}`} role="status">
          <h2>{t('pinTitle', { name: answer.name ?? '' })}</h2>
          <p className={styles.pin}>{answer.pin}</p>
          <p>{t('pinLead')}</p>
        </div>
      ) : null}
      <Clerks desk={desk} added={answer?.pin ?? ''} />
      <Registrations registrations={registrations} />
      <Acts acts={acts} clerks={desk.clerks} />
      {desk.stage === 'closed' ? null : (
        <section className={panels.panel}>
          <h2>{t('closeTitle')}</h2>
          <p className="small">{t('closeLead')}</p>
          <Form method="post">
            <SubmitButton quiet name="act" value="close" mih={48}>
              {t('close')}
            </SubmitButton>
          </Form>
        </section>
      )}
    </div>
  );
}

function Clerks({ desk, added }: { desk: Seen['desk']; added: string }) {
  const t = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-labelledby="clerks">
      <h2 id="clerks">{t('clerks')}</h2>
      {desk.clerks.length === 0 ? <p className="quiet">{t('noClerks')}</p> : null}
      <ul className={styles.rows}>
        {desk.clerks.map(({ id, name, endedAt }) => (
          <li key={id} className={styles.row}>
            <span>{name}</span>
            {endedAt ? (
              <span className="small quiet figures">{t('endedAt', { at: moment(endedAt, locale) })}</span>
            ) : (
              <Form method="post">
                <input type="hidden" name="clerkId" value={id} />
                <SubmitButton quiet name="act" value={`end-${id}`} aria-label={t('endOf', { name })} mih={44}>
                  {t('end')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {desk.stage === 'open' ? (
        <Form method="post" className={form.form} key={added}>
          <TextField
            id="field-name"
            name="name"
            label={t('clerkName')}
            description={t('clerkHint')}
            maxLength={60}
          />
          <div className={form.acts}>
            <SubmitButton name="act" value="add" mih={48}>
              {t('add')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}

function Registrations({ registrations }: Pick<Seen, 'registrations'>) {
  const t = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <section className={panels.panel} aria-labelledby="registrations">
      <h2 id="registrations">{t('registrations')}</h2>
      <p className="small quiet">{t('namesLead')}</p>
      {registrations.length === 0 ? <p className="quiet">{t('noRegistrations')}</p> : null}
      <ul className={styles.rows}>
        {registrations.map(({ id, state, memberId, name, number, begunAt, claimedAt, steps }) => (
          <li key={id}>
            <p>
              {memberId ? <Link to={to(`/desk/work/people/${memberId}`)}>{name}</Link> : t('nobody')}{' '}
              <span className="figures">{number}</span>{' '}
              <span className={panels.tag}>{claimedAt ? t('claimed') : t(`states.${state}`)}</span>
            </p>
            <p className="small quiet figures">{moment(begunAt, locale)}</p>
            <ol className={styles.steps}>
              {steps.map(({ step, at, detail }) => (
                <li key={step} className="small figures">
                  {t(`steps.${step}`)} {moment(at, locale)}
                  {detail ? ` · ${t(`details.${detail as Detail}`)}` : null}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ acts, clerks }: { acts: Seen['acts']; clerks: Seen['desk']['clerks'] }) {
  const t = useTranslations('desk.registration');
  const words = useTranslations('deskActs');
  const locale = useLocale() as UiLocale;
  const names = new Map(clerks.map(({ id, name }) => [id, name]));
  return (
    <section className={panels.panel} aria-labelledby="acts">
      <h2 id="acts">{t('acts')}</h2>
      <ul className={styles.rows}>
        {acts.map(({ id, act, clerkId, by, at }) => (
          <li key={id} className="small figures">
            {moment(at, locale)} · {words(`acts.${act}`)} · {by ?? names.get(clerkId ?? '') ?? t('unknown')}
          </li>
        ))}
      </ul>
    </section>
  );
}
