import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { PasskeySignInOptionsDocument } from './questions.ts';

/** The challenge for the browser's passkey dialogue; a fresh one each time. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { passkeySignInOptions } = await api.load(PasskeySignInOptionsDocument);
  return api.file(passkeySignInOptions, 'application/json');
}
