import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { returnAddress } from '../../addresses.ts';
import { Api } from '../../api/api.ts';
import { SignOutDocument } from './questions.ts';

/** Signing out is an act: only a post does it. `next` asks to sign in as somebody else and come back. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  await api.send(SignOutDocument);
  const next = new URL(request.url).searchParams.get('next');
  const back = next && encodeURIComponent(returnAddress(api.place, next));
  return api.redirect(back ? `/sign-in?next=${back}` : '/');
}

export function loader({ request }: LoaderFunctionArgs) {
  return new Api(request).redirect('/');
}
