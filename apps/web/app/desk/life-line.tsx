import { tokyoDateOf } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import styles from './consents/consents.module.css';
import { DeskApi } from './desk-api.ts';
import { EntryForm } from './life/entry-form.tsx';
import { entryIn } from './life/entry-in.ts';
import type { ShownEntry, ShownLine } from './life/entry-in.ts';
import {
  AddLifeEntryDocument,
  AnswerLifeEntryDocument,
  CorrectLifeEntryDocument,
  MemberLifeLineDocument,
  RemoveLifeEntryDocument,
} from './life/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';

const perPage = 30;
const dones = ['added', 'corrected', 'answered', 'removed'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const { memberLifeLine } = await api.load(MemberLifeLineDocument, {
    ...{ memberId: params.id ?? '', first: perPage, after: query.get('after') },
  });
  return api.answer({ life: memberLifeLine, done: dones.find((one) => one === query.get('done')) ?? null });
}

/** Writes an entry, puts it right, keeps it against an objection, or takes it out. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  const typed = await textOf(request);
  const { act, id = '', answer = '' } = typed;
  const turns = {
    add: () => api.send(AddLifeEntryDocument, { memberId, input: entryIn(typed) }),
    correct: () => api.send(CorrectLifeEntryDocument, { id, input: entryIn(typed), answer }),
    answer: () => api.send(AnswerLifeEntryDocument, { id, answer }),
    remove: () => api.send(RemoveLifeEntryDocument, { id }),
  };
  const said = { add: 'added', correct: 'corrected', answer: 'answered', remove: 'removed' } as const;
  const wanted = act === 'correct' || act === 'answer' || act === 'remove' ? act : 'add';
  const outcome = await turns[wanted]();
  if (outcome.ok) return api.redirect(`/desk/members/${memberId}/life?done=${said[wanted]}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, typed), 422);
}

/** One life-line of a member: what the records say by themselves, and what the secretariat writes. */
export default function DeskLifeLine() {
  const { life, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.lifeLine');
  const adding = returned && !returned.values.id ? returned : undefined;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/members/${id ?? ''}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title', { name: life.name })} />
      <OutcomeNotice done={done && !returned ? t(`done.${done}`) : null} refusal={returned?.refusal} />
      <p className="quiet">{t('lead')}</p>
      <details className={folds.fold} open={adding !== undefined}>
        <summary>{t('addTitle')}</summary>
        <EntryForm id="new" entry={null} returned={adding} />
      </details>
      {life.items.length === 0 ? <p>{t('empty')}</p> : null}
      <ol className={styles.list}>
        {life.items.map((line) => (
          <LineAtDesk
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
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}

function LineAtDesk({ line, returned }: { line: ShownLine; returned: Returned | undefined }) {
  const { id, at, sort, title, role, entry } = line;
  const words = useTranslations('lifeLine');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <li className={panels.panel}>
      <p className="small quiet figures">{day(tokyoDateOf(new Date(at)), locale)}</p>
      <h2>{text(title)}</h2>
      <p className="small quiet">
        {entry ? words(`kinds.${entry.kind}`) : words(`sorts.${sort}`)}
        {role ? ` · ${words(`roles.${role}`)}` : ''}
      </p>
      {entry ? <EntryAtDesk id={id} entry={entry} returned={returned} /> : null}
    </li>
  );
}

function EntryAtDesk({
  id,
  entry,
  returned,
}: {
  id: string;
  entry: ShownEntry;
  returned: Returned | undefined;
}) {
  const { startsOn, endsOn, note, objection, answer, contested } = entry;
  const t = useTranslations('desk.lifeLine');
  const words = useTranslations('lifeLine');
  const locale = useLocale() as UiLocale;
  const from = day(startsOn, locale);
  return (
    <>
      <p className="small figures">
        {endsOn ? words('span', { from, to: day(endsOn, locale) }) : words('from', { from })}
      </p>
      {note ? <p className="small">{note}</p> : null}
      {objection ? <p className="small">{t('objected', { words: objection })}</p> : null}
      {contested ? <p className="small quiet">{t('waits')}</p> : null}
      {answer ? <p className="small">{t('answered', { words: answer })}</p> : null}
      <details
        key={`${objection ?? ''}${answer ?? ''}`}
        className={folds.fold}
        open={contested || returned !== undefined}
      >
        <summary>{t('change')}</summary>
        <EntryForm id={id} entry={entry} returned={returned} />
      </details>
    </>
  );
}
