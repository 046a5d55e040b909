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
import type { PastPeopleQuery, PastTurn } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './past/past.module.css';
import { PastPeopleDocument, TurnPastPersonDocument } from './past/questions.ts';

const turns: readonly PastTurn[] = ['join', 'part', 'apart', 'forget'];
const turnIn = (text: string | null | undefined): PastTurn | null =>
  turns.find((one) => one === text) ?? null;

/** Opens the list of people, which is written down. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const asked = { listId: params.id ?? '', first: 100, after: query.get('after') };
  const { pastPeople } = await api.load(PastPeopleDocument, asked);
  return api.answer({ list: pastPeople, id: asked.listId, done: turnIn(query.get('said')) });
}

/** Says that two are one or are not, takes that back, or deletes a record. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', otherId, act } = await textOf(request);
  const turn = turnIn(act) ?? 'apart';
  const outcome = await api.send(TurnPastPersonDocument, { id, turn, otherId: otherId ?? null });
  if (outcome.ok) return api.redirect(`/desk/talent/past/${params.id ?? ''}?said=${turn}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Whoever of an old list has not said anything yet, and who may be one person. */
export default function DeskPastPeople() {
  const { list, id, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.past');
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/talent/past">{t('backToLists')}</BackLink>
      <DeskTitle title={list.title} of={t('title')} />
      <OutcomeNotice done={done ? t(`said.${done}`) : null} refusal={returned?.refusal} />
      <p className="small quiet">{t('noted')}</p>
      {list.alike.length > 0 ? (
        <section className={panels.panel} aria-labelledby="alike">
          <h2 id="alike">{t('alikeTitle')}</h2>
          <p className="small quiet">{t('alikeLead')}</p>
          <ul className={styles.lists}>
            {list.alike.map((pair) => (
              <Alike key={`${pair.one.id}${pair.other.id}`} pair={pair} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className={panels.panel} aria-labelledby="people">
        <h2 id="people">{t('peopleTitle')}</h2>
        {list.people.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
        <ul className={styles.lists}>
          {list.people.map((person) => (
            <PastPerson key={person.id} person={person} />
          ))}
        </ul>
        {list.endCursor ? (
          <Link to={to(`/desk/talent/past/${id}?after=${encodeURIComponent(list.endCursor)}`)}>
            {t('more')}
          </Link>
        ) : null}
      </section>
    </div>
  );
}

type People = PastPeopleQuery['pastPeople'];

/** A name with reading and address, as far as the list has them. */
function Known({
  person: { name, kana, email },
}: {
  person: Pick<People['people'][number], 'name' | 'kana' | 'email'>;
}) {
  const t = useTranslations('desk.past');
  return (
    <p>
      <strong>{name}</strong>{' '}
      <span className="small quiet">
        {kana ?? t('noKana')} · {email ?? t('noEmail')}
      </span>
    </p>
  );
}

function Alike({ pair: { one, other } }: { pair: People['alike'][number] }) {
  const t = useTranslations('desk.past');
  const names = { one: one.name, other: other.name };
  return (
    <li>
      <Known person={one} />
      <Known person={other} />
      <Form method="post" className={styles.acts} preventScrollReset>
        <input type="hidden" name="id" value={one.id} />
        <input type="hidden" name="otherId" value={other.id} />
        <SubmitButton quiet mih={44} name="act" value="join" aria-label={t('sameOf', names)}>
          {t('same')}
        </SubmitButton>
        <SubmitButton quiet mih={44} name="act" value="apart" aria-label={t('differentOf', names)}>
          {t('different')}
        </SubmitButton>
      </Form>
    </li>
  );
}

function PastPerson({ person }: { person: People['people'][number] }) {
  const t = useTranslations('desk.past');
  const locale = useLocale() as UiLocale;
  const { id, name, askedAt, joinedTo, takings } = person;
  return (
    <li>
      <Known person={person} />
      <p className="small quiet figures">
        {t('takings', { count: takings })}
        {askedAt ? ` · ${t('askedAt', { date: moment(askedAt, locale) })}` : ''}
        {joinedTo ? ` · ${t('joined')}` : ''}
      </p>
      {joinedTo ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="id" value={id} />
          <SubmitButton quiet mih={44} name="act" value="part" aria-label={t('splitOf', { name })}>
            {t('split')}
          </SubmitButton>
        </Form>
      ) : (
        <details className={folds.fold}>
          <summary aria-label={t('removeOf', { name })}>{t('remove')}</summary>
          <Form method="post" preventScrollReset>
            <p className="small">{t('removeSure', { name })}</p>
            <input type="hidden" name="id" value={id} />
            <SubmitButton quiet mih={44} name="act" value="forget" aria-label={t('removeOf', { name })}>
              {t('remove')}
            </SubmitButton>
          </Form>
        </details>
      )}
    </li>
  );
}
