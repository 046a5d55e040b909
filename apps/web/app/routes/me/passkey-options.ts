import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { PasskeyRegistrationOptionsDocument } from './security-questions.ts';

/** The challenge for adding a passkey; a fresh one each time. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { passkeyRegistrationOptions } = await api.load(PasskeyRegistrationOptionsDocument);
  return api.file(passkeyRegistrationOptions, 'application/json');
}
