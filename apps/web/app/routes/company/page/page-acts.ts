import type { Api } from '../../../api/api.ts';
import { returnedBy, type Returned } from '../../../forms/problem.ts';
import type { Upload } from '../../../forms/read-upload.ts';
import { pageIn } from './page-form.ts';
import {
  AddCompanyPhotoDocument,
  PublishCompanyPageDocument,
  RemoveCompanyPhotoDocument,
  SaveCompanyPageDocument,
  TakeBackCompanyPageDocument,
} from './questions.ts';

export const doneWords = ['saved', 'published', 'withdrawn', 'added', 'removed'] as const;
export type DoneWord = (typeof doneWords)[number];

/** What became of a press: a word of what was done, or what to mend. */
export type PageAnswer = { done: DoneWord } | { done: null; act: string; returned: Returned };

/** Fields that are no single input of the form, but a part of it. */
const parts = { people: '', openings: '', photo: '', peopleAgree: '' };

/** Does what the pressed button says. */
export async function actOnPage(api: Api, companyId: string, { fields, file }: Upload): Promise<PageAnswer> {
  const { act = 'save' } = fields;
  if (act === 'add' && !file)
    return { done: null, act, returned: { problems: { photo: { key: 'required' } }, values: fields } };
  const [outcome, done] = await press(api, companyId, { fields, file });
  if (outcome.ok) return { done };
  return {
    done: null,
    act,
    returned: { ...returnedBy(outcome.refusal, { ...parts, ...fields }), values: fields },
  };
}

async function press(api: Api, companyId: string, { fields, file }: Upload) {
  const { act, alt = '', id = '' } = fields;
  if (act === 'publish')
    return [await api.send(PublishCompanyPageDocument, { companyId }), 'published'] as const;
  if (act === 'withdraw')
    return [await api.send(TakeBackCompanyPageDocument, { companyId }), 'withdrawn'] as const;
  if (act === 'remove')
    return [await api.send(RemoveCompanyPhotoDocument, { companyId, id }), 'removed'] as const;
  if (act === 'add') {
    const content = file?.content.toString('base64') ?? '';
    return [await api.send(AddCompanyPhotoDocument, { companyId, content, alt }), 'added'] as const;
  }
  return [await api.send(SaveCompanyPageDocument, { companyId, page: pageIn(fields) }), 'saved'] as const;
}
