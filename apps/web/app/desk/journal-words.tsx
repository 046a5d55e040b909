import { firstDayOf, monthOf, tokyoDateOf } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { JournalWordsDocument, SaveJournalWordsDocument } from './books/questions.ts';
import { softwareIn, softwares } from './books/software.ts';
import { WordFields } from './books/word-fields.tsx';
import { readWords } from './books/word-form.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import settings from './settings/settings.module.css';
import styles from './books/books.module.css';

const softwareOf = (request: Request) => softwareIn(new URL(request.url).searchParams.get('software'));

export async function loader({ request }: LoaderFunctionArgs) {
  const software = softwareOf(request);
  const api = new DeskApi(request);
  const { journalWords } = await api.load(JournalWordsDocument, { software });
  const validFrom = firstDayOf(monthOf(tokyoDateOf(new Date())));
  return api.answer({ software, validFrom, words: journalWords.words });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const software = softwareOf(request);
  const { validFrom = '', ...typed } = await textOf(request);
  const outcome = await api.send(SaveJournalWordsDocument, { software, validFrom, words: readWords(typed) });
  if (outcome.ok) return api.answer({ saved: outcome.value.saveJournalWords });
  const { message: refusal, facts } = outcome.refusal;
  return api.answer({ typed: { ...typed, validFrom }, refusal, wrong: String(facts.field ?? '') }, 422);
}

/** What accounts and classes of tax are called in an accountant's program, from a day on. */
export default function JournalWords() {
  const { software, validFrom, words } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.books.words');
  const journal = useTranslations('desk.books.journal');
  const to = useLinks();
  const failed = returned && 'refusal' in returned ? returned : undefined;
  const saved = returned && 'saved' in returned ? returned.saved : undefined;
  const ofKind = (kind: string) => words.filter(({ key }) => key.startsWith(`${kind}:`));
  const shared = { software, typed: failed?.typed, wrong: failed?.wrong };
  return (
    <>
      <BackLink to="/desk/revenue/journals">{t('back')}</BackLink>
      <DeskTitle title={t('title')} page={journal(`softwares.${software}`)} />
      <nav className={settings.nav} aria-label={t('choose')}>
        {softwares.map((each) => (
          <Link
            key={each}
            to={`${to('/desk/revenue/journals/words')}?software=${each}`}
            aria-current={each === software ? 'page' : undefined}
          >
            {journal(`softwares.${each}`)}
          </Link>
        ))}
      </nav>
      <p className="quiet">{t('lead', { software: journal(`softwares.${software}`) })}</p>
      {saved === undefined ? null : (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {saved > 0 ? t('saved', { count: saved }) : t('same')}
        </p>
      )}
      <ProblemSummary wrong={[]} refusal={failed?.refusal} />
      <Form method="post" noValidate className={styles.form} key={`${software} ${saved ?? ''}`}>
        <TextField
          id="field-validFrom"
          name="validFrom"
          type="date"
          className={styles.day}
          label={t('validFrom')}
          description={t('validFromHint')}
          defaultValue={failed?.typed.validFrom ?? validFrom}
          error={failed?.wrong === 'validFrom' ? failed.refusal : undefined}
        />
        <WordFields title={t('accounts')} words={ofKind('account')} {...shared} />
        <WordFields title={t('taxes')} words={ofKind('tax')} {...shared} />
        <WordFields title={t('passages')} words={ofKind('freee')} {...shared} />
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
