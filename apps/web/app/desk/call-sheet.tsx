import { Button } from '@mantine/core';
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
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useFrame, useLinks } from '../frame.ts';
import type { CallResult, CallSheetQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import {
  CallSheetDocument,
  NoteGigCallDocument,
  TakeGigForPersonDocument,
} from './registration/questions.ts';
import styles from './registration/registration.module.css';

const results: readonly CallResult[] = ['yes', 'no', 'no_answer', 'again'];

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const gigId = new URL(request.url).searchParams.get('gig');
  const { callSheet } = await api.load(CallSheetDocument, { gigId });
  return api.answer({ ...callSheet, gigId });
}

/** Notes what came of a call, or takes the gig on the person's word. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const gigId = new URL(request.url).searchParams.get('gig');
  const { act = '', memberId = '', word = '' } = await textOf(request);
  if (act === 'take' && gigId) {
    const taken = await api.send(TakeGigForPersonDocument, { memberId, gigId, word });
    if (!taken.ok) return api.answer({ refusal: taken.refusal.message, placeId: null }, 409);
    await api.send(NoteGigCallDocument, { memberId, gigId, result: 'yes' });
    return api.answer({ refusal: null, placeId: taken.value.takeGigForPerson });
  }
  const result = results.find((one) => act.startsWith(`${one}-`)) ?? 'again';
  const noted = await api.send(NoteGigCallDocument, { memberId, gigId, result });
  return noted.ok
    ? api.answer({ refusal: null, placeId: null })
    : api.answer({ refusal: noted.refusal.message, placeId: null }, 409);
}

/** Whom to call about gigs, by their reading, with what came of the last call. */
export default function DeskCallSheet() {
  const { title, people, gigId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.registration');
  const { community } = useFrame();
  const paper = `/files/${community.slug}/desk/registration`;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work/desks">{t('title')}</BackLink>
      <DeskTitle title={t('callsTitle')} of={title ?? undefined}>
        <Button
          component="a"
          variant="default"
          mih={44}
          href={`${paper}/calls.pdf${gigId ? `?gig=${gigId}` : ''}`}
        >
          {t('callsPaper')}
        </Button>
      </DeskTitle>
      <p className="quiet">{t('callsLead')}</p>
      <OutcomeNotice
        done={
          answer?.placeId ? (
            <>
              {t('takenForPerson')} <a href={`${paper}/terms/${answer.placeId}.pdf`}>{t('termsPaper')}</a>
            </>
          ) : answer && !answer.refusal ? (
            t('called')
          ) : null
        }
        refusal={answer?.refusal}
      />
      {people.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('callsNone')}</h2>
          <p className="quiet">{t('callsNoneLead')}</p>
        </section>
      ) : null}
      <ul className={styles.rows}>
        {people.map((person) => (
          <Person key={person.memberId} person={person} ofGig={gigId !== null} />
        ))}
      </ul>
    </div>
  );
}

function Person({
  person,
  ofGig,
}: {
  person: CallSheetQuery['callSheet']['people'][number];
  ofGig: boolean;
}) {
  const t = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { memberId, name, kana, number, telephone, lastResult, lastAt } = person;
  return (
    <li className={panels.panel}>
      <p>
        <Link to={to(`/desk/work/people/${memberId}`)}>{name}</Link>{' '}
        <span className="small quiet figures">
          {kana} · {number}
        </span>
      </p>
      <p className={styles.telephone}>
        <a href={`tel:${telephone}`}>{telephone}</a>
      </p>
      {lastResult && lastAt ? (
        <p className="small quiet figures">
          {t('lastCall', { at: moment(lastAt, locale), result: t(`results.${lastResult}`) })}
        </p>
      ) : null}
      <Form method="post" className={styles.buttons}>
        <input type="hidden" name="memberId" value={memberId} />
        {results
          .filter((result) => result !== 'yes' || !ofGig)
          .map((result) => (
            <SubmitButton
              key={result}
              quiet
              name="act"
              value={`${result}-${memberId}`}
              mih={44}
              aria-label={t('resultOf', { name, result: t(`results.${result}`) })}
            >
              {t(`results.${result}`)}
            </SubmitButton>
          ))}
      </Form>
      {ofGig ? (
        <Form method="post" className={styles.take} key={lastAt}>
          <input type="hidden" name="memberId" value={memberId} />
          <TextField
            id={`field-word-${memberId}`}
            name="word"
            label={t('word')}
            description={t('wordHint')}
            maxLength={200}
          />
          <SubmitButton name="act" value="take" mih={48} aria-label={t('takeOf', { name })}>
            {t('take')}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}
