import { ApiError } from '../domain/api-error.ts';

/** The key of a request, from a bearer token or the user name of basic authentication. */
function keyOf(authorization: string | undefined): string | null {
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return credentials || null;
  if (scheme.toLowerCase() !== 'basic') return null;
  return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0] || null;
}

const masked = (key: string): string =>
  `${key.slice(0, 8)}${'*'.repeat(Math.max(0, key.length - 12))}${key.slice(-4)}`;

/** Any test key will do; a live key is refused loudly, for it has no business here. */
export function authenticate(authorization: string | undefined): void {
  const key = keyOf(authorization);
  if (!key) {
    const message =
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
    throw new ApiError(401, 'invalid_request_error', { message });
  }
  if (key.startsWith('sk_live_') || key.startsWith('rk_live_')) {
    const message =
      'This is a sandbox without real money. It refuses live keys; use any key that begins with sk_test_.';
    throw new ApiError(401, 'invalid_request_error', { message, code: 'sandbox_live_key' });
  }
  if (!/^[sr]k_test_\w+$/.test(key)) {
    throw new ApiError(401, 'invalid_request_error', { message: `Invalid API Key provided: ${masked(key)}` });
  }
}
