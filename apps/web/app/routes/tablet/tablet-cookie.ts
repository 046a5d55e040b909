const name = 'enishi-tablet';

/** The token of the tablet's session, in a cookie that goes when the browser is closed and that no script reads: the tablet itself keeps nothing. */
export function keepToken(request: Request, token: string): string {
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Strict${isSecure(request) ? '; Secure' : ''}`;
}

export function forgetToken(): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`;
}

/** Empty where nobody is signed in on the tablet. */
export function tokenOf(request: Request): string {
  return (
    new RegExp(`(?:^|; )${name}=([\\w-]{43})(?:;|$)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? ''
  );
}

const isSecure = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https';
