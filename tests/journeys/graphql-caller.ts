import type { Surface } from '../architecture/schema-fields.ts';
import { DESK_PASSWORD, withFreshCode } from './desk-staff.ts';
import type { Question } from './every-operation.ts';
import { CaughtMail, linkIn } from './mailbox.ts';
import { stack, type Visitor } from './visitor.ts';

export type GraphqlAnswer = {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { kind: string; code: string } }[];
};

/** Somebody who talks to the API without a browser and keeps the cookies it is given. */
export class GraphqlCaller {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly community: string) {}

  /** The same person, cookies and all, at another community's door. */
  at(community: string): GraphqlCaller {
    const caller = new GraphqlCaller(community);
    for (const [name, value] of this.cookies) caller.cookies.set(name, value);
    return caller;
  }

  async ask(
    surface: Surface,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer> {
    const response = await fetch(`${stack().api}${surface === 'desk' ? '/desk/graphql' : '/graphql'}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-enishi-community': this.community,
        cookie: this.cookieHeader(),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return (await response.json()) as GraphqlAnswer;
  }

  put({ surface, query, variables }: Question): Promise<GraphqlAnswer> {
    return this.ask(surface, query, variables);
  }

  file(path: string): Promise<Response> {
    return fetch(stack().api + path, { headers: { cookie: this.cookieHeader() } });
  }

  async signInAtDesk(email: string): Promise<void> {
    await this.must(
      'mutation ($email: String!, $password: String!) { signInWithPassword(email: $email, password: $password) { accountId } }',
      { email, password: DESK_PASSWORD },
    );
    await withFreshCode(async (code) => {
      const { errors } = await this.ask(
        'public',
        'mutation ($code: String!) { verifySecondFactor(code: $code) }',
        { code },
      );
      return !errors;
    });
  }

  /** By what somebody at a browser is signed in with. */
  async signInAs({ context }: Visitor): Promise<void> {
    for (const { name, value } of await context.cookies()) this.cookies.set(name, value);
  }

  async signInByMail(email: string): Promise<void> {
    const mail = new CaughtMail(stack().mail);
    await mail.skip(email);
    await this.must('mutation ($email: String!) { requestSignInLink(email: $email) { emailMasked } }', {
      email,
    });
    const token = linkIn(await mail.next(email, /\/link\//)).split('/link/')[1];
    await this.must('mutation ($token: String!) { confirmEmailLink(token: $token) { purpose } }', { token });
  }

  private async must(query: string, variables: Record<string, unknown>): Promise<void> {
    const { errors } = await this.ask('public', query, variables);
    if (errors) throw new Error(`${query}: ${errors.map(({ message }) => message).join()}`);
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
