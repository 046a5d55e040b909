import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskApi } from './desk-api.ts';
import { LetterEditor } from './outreach/letter-editor.tsx';
import { blankLetter, type LetterFields, letterIn, letterInput } from './outreach/letter-form.ts';
import styles from './outreach/outreach.module.css';
import {
  DeskLetterDocument,
  DiscardLetterDocument,
  LetterChoicesDocument,
  SaveLetterDocument,
} from './outreach/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';

/** What the editor answers when the letter was not kept: why, at which field, and everything typed. */
export type LetterReturned = { refusal: string; field: string | null; typed: LetterFields };

const idIn = (params: { id?: string }) => (params.id === 'new' || !params.id ? null : params.id);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { memberFacets } = await api.load(LetterChoicesDocument);
  const id = idIn(params);
  if (!id) return api.answer({ id, letter: blankLetter, choices: memberFacets });
  const { letter } = await api.load(DeskLetterDocument, { id });
  if (letter.state !== 'draft') throw api.redirect(`/desk/outreach/letters/${id}/sending`);
  const { subjectEn, bodyEn } = letter;
  return api.answer({
    id,
    letter: { ...letter, subjectEn: subjectEn ?? '', bodyEn: bodyEn ?? '' },
    choices: memberFacets,
  });
}

/** Keeps the letter and goes on to the review, or throws the draft away. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = idIn(params);
  const form = await request.formData();
  const typed = letterIn(form);
  const outcome =
    form.get('act') === 'discard' && id
      ? await api.send(DiscardLetterDocument, { id })
      : await api.send(SaveLetterDocument, { id, input: letterInput(typed) });
  if (!outcome.ok) {
    const { message, facts } = outcome.refusal;
    const field = typeof facts.field === 'string' ? facts.field : null;
    return api.answer<LetterReturned>({ refusal: message, field, typed }, 422);
  }
  if ('discardLetter' in outcome.value) return api.redirect('/desk/outreach?discarded');
  return api.redirect(`/desk/outreach/letters/${outcome.value.saveLetter}/sending`);
}

export default function DeskLetter() {
  const { id, letter, choices } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.outreach');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/outreach">{t('back')}</BackLink>
      <DeskTitle title={t('write')} />
      <LetterEditor
        letter={returned?.typed ?? letter}
        choices={choices}
        kept={id !== null}
        problem={returned ? { field: returned.field, sentence: returned.refusal } : undefined}
      />
    </div>
  );
}
