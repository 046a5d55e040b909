import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { EventReflectionsQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import {
  DeskReflectionsDocument,
  PublishReflectionDocument,
  TakeReflectionDownDocument,
} from './events/reflection-questions.ts';
import styles from './events/reflections.module.css';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';

const said = ['published', 'down'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventReflections } = await api.load(DeskReflectionsDocument, { eventId });
  const asked = new URL(request.url).searchParams.get('said');
  return api.answer({ eventId, ...eventReflections, done: said.find((one) => one === asked) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', revision = '', act } = await textOf(request);
  const done = act === 'publish' ? 'published' : 'down';
  const outcome = await (done === 'published'
    ? api.send(PublishReflectionDocument, { id, revision: Number(revision) })
    : api.send(TakeReflectionDownDocument, { id }));
  if (outcome.ok) return api.redirect(`/desk/events/${params.id}/reflections?said=${done}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What people wrote after a work trip: read here, and shown on the page of the event where their writer agrees. */
export default function DeskEventReflections() {
  const { eventId, titleJa, reflections, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventReflections');
  const events = useTranslations('desk.events');
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      <OutcomeNotice done={done ? t(done) : null} refusal={returned?.refusal} />
      <p className="quiet">{t('lead')}</p>
      {reflections.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <ul className={styles.list}>
          {reflections.map((one) => (
            <Written key={one.id} one={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

type Row = EventReflectionsQuery['eventReflections']['reflections'][number];

function Written({ one }: { one: Row }) {
  const { id, revision, memberId, asked, learned, forHost, forPublic, signed, publishedAt } = one;
  const t = useTranslations('desk.eventReflections');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const name = one.name ?? t('gone');
  return (
    <li className={panels.panel}>
      <p className={styles.head}>
        {memberId ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : <strong>{name}</strong>}
        <span className="small quiet figures">{moment(one.changedAt, locale)}</span>
        {publishedAt ? <span className={panels.tag}>{t('onPage')}</span> : null}
      </p>
      {asked ? (
        <>
          <p className="small quiet">{t('asked')}</p>
          <p className={styles.said}>{asked}</p>
        </>
      ) : null}
      <p className="small quiet">{t('learned')}</p>
      <p className={styles.said}>{learned}</p>
      <p className="small">
        {t(forHost ? 'forHost' : 'notForHost')} · {t(forPublic ? 'forPublic' : 'notForPublic')}
        {forHost || forPublic ? ` · ${signed ? t('signed', { name: signed }) : t('unsigned')}` : ''}
      </p>
      {forPublic ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="revision" value={revision} />
          <SubmitButton
            quiet
            mih={44}
            name="act"
            value={publishedAt ? 'down' : 'publish'}
            aria-label={t(publishedAt ? 'takeDownOf' : 'publishOf', { name })}
          >
            {t(publishedAt ? 'takeDown' : 'publish')}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}
