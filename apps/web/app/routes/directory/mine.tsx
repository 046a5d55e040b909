import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { entryIn, shownOf } from './entry-form.ts';
import { EntryFields } from './entry-fields.tsx';
import { PersonEntry } from './person.tsx';
import { LeaveDirectoryDocument, MyDirectoryEntryDocument, SaveDirectoryEntryDocument } from './questions.ts';
import styles from './directory.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myDirectoryEntry } = await api.load(MyDirectoryEntryDocument);
  return api.answer({ entry: myDirectoryEntry, done: new URL(request.url).searchParams.get('done') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  if (fields.act === 'withdraw') {
    const outcome = await api.send(LeaveDirectoryDocument);
    return outcome.ok
      ? api.redirect('/me/directory?done=withdrawn')
      : api.answer(returnedBy(outcome.refusal, fields), 422);
  }
  const outcome = await api.send(SaveDirectoryEntryDocument, { entry: entryIn(fields) });
  return outcome.ok
    ? api.redirect('/me/directory?done=saved')
    : api.answer(returnedBy(outcome.refusal, { ...fields, links: '' }), 422);
}

/** Whether one is in the directory, what others see, and taking it back. */
export default function MyDirectoryEntry() {
  const { entry, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('directory');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = {
    displayName: t('displayName'),
    area: t('area'),
    interests: t('interests'),
    line: t('line'),
  };
  const wrong = wrongAmong({ ...labels, links: t('links') }).map((one) =>
    one.name === 'links' ? { ...one, name: 'link-1' } : one,
  );
  return (
    <Page title={t('mineTitle')} lead={t('mineLead')}>
      <MyPagesNav />
      {done === 'withdrawn' && !entry.listed ? <Notice tone="good">{t('withdrawn')}</Notice> : null}
      {done === 'saved' && entry.listed ? <Notice tone="good">{t('saved')}</Notice> : null}
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {entry.access === 'open' && !entry.listed ? <Notice>{t('notListed')}</Notice> : null}
      {entry.access === 'open' ? null : (
        <Notice>
          <p>{entry.access === 'minor' ? t('minor') : t('noPrivilege')}</p>
          {entry.access === 'minor' ? null : (
            <ButtonLink to={to('/plans')} quiet>
              {t('plans')}
            </ButtonLink>
          )}
        </Notice>
      )}
      {entry.listed && entry.access === 'open' ? (
        <Section title={t('listed')}>
          <div className={styles.mine}>
            <PersonEntry person={shownOf(entry)} />
          </div>
          <div>
            <ButtonLink to={to('/directory')} quiet>
              {t('title')}
            </ButtonLink>
          </div>
        </Section>
      ) : null}
      {entry.listed ? (
        <Form method="post" className={styles.field}>
          <p className="small quiet">{t('withdrawHint')}</p>
          <div>
            <SubmitButton quiet name="act" value="withdraw" mih={48}>
              {t('withdraw')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      {entry.access === 'open' ? (
        <Section title={entry.listed ? t('submitChange') : t('submit')}>
          <EntryFields entry={entry} returned={returned} />
        </Section>
      ) : null}
    </Page>
  );
}
