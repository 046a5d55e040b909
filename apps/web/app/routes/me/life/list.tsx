import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import { LifeLineItem } from './life-line.tsx';
import styles from './life.module.css';
import { MyLifeLineDocument, ObjectToLifeEntryDocument } from './questions.ts';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const query = new URL(request.url).searchParams;
  const { myLifeLine } = await api.load(MyLifeLineDocument, { first: perPage, after: query.get('after') });
  return api.answer({ life: myLifeLine, said: query.get('said') === 'objected' });
}

/** Tells the secretariat what is wrong with an entry. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', objection = '' } = await textOf(request);
  const outcome = await api.send(ObjectToLifeEntryDocument, { id, words: objection });
  if (outcome.ok) return api.redirect('/me/life?said=objected');
  return api.answer<Returned>(returnedBy(outcome.refusal, { id, objection }), 422);
}

/** The viewer's way with the region, the latest first. */
export default function MyLifeLine() {
  const { life, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('lifeLine');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={wrongAmong({ objection: t('words') })} refusal={returned?.refusal} />
      {said && !returned ? <Notice tone="good">{t('said')}</Notice> : null}
      {life.items.length === 0 ? (
        <Notice title={t('empty')}>
          <p>{t('emptyLead')}</p>
          <Acts>
            <ButtonLink quiet to={to('/events')}>
              {t('seeEvents')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      <ol className={styles.lines}>
        {life.items.map((line) => (
          <LifeLineItem
            key={line.id}
            line={line}
            returned={returned?.values.id === line.id ? returned : undefined}
          />
        ))}
      </ol>
      {life.hasNext && life.endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(life.endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      <p>
        <Link to={to('/me/consents#diary')}>{t('toDiary')}</Link>
      </p>
    </Page>
  );
}
