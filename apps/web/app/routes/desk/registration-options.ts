import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { DeskPasskeyRegistrationDocument } from './questions.ts';

/** The challenge for registering a passkey; a fresh one each time. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { passkeyRegistrationOptions } = await api.load(DeskPasskeyRegistrationDocument);
  return api.file(passkeyRegistrationOptions, 'application/json');
}
