import { Cookies } from '@enishi/platform';
import type { ApiReply, ApiRequest } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { newToken } from '../domain/secret-token.ts';

const session = 'enishi';
const linkNonce = 'enishi-link';
/** The cookie outlives the session: when a session ends is for the database to say, which moves the end at each visit. */
const sessionSeconds = 365 * 86_400;
const nonceSeconds = 3_600;

/** The two cookies of signing in: the session's token, and the mark of the browser that asked for a mailed link. */
@Injectable()
export class SignInCookies {
  constructor(private readonly cookies: Cookies) {}

  signedIn(reply: ApiReply, { token }: { token: string }): void {
    this.cookies.set(reply, session, token, sessionSeconds);
  }

  signedOut(reply: ApiReply): void {
    this.cookies.clear(reply, session);
  }

  nonceOf(request: ApiRequest): string | null {
    return this.cookies.read(request, linkNonce);
  }

  /** The browser's mark, made now if it has none. */
  markBrowser(request: ApiRequest, reply: ApiReply): string {
    const nonce = this.nonceOf(request) ?? newToken();
    this.cookies.set(reply, linkNonce, nonce, nonceSeconds);
    return nonce;
  }
}
