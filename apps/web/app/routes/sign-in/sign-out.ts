import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { SignOutDocument } from './questions.ts';

/** Signing out is an act: only a post does it. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  await api.send(SignOutDocument);
  return api.redirect('/');
}

export function loader({ request }: LoaderFunctionArgs) {
  return new Api(request).redirect('/');
}
