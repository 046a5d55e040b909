import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { DeskPasskeyConfirmationDocument } from './questions.ts';

/** The challenge for confirming with a passkey; a fresh one each time. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { passkeySignInOptions } = await api.load(DeskPasskeyConfirmationDocument);
  return api.file(passkeySignInOptions, 'application/json');
}
