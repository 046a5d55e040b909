import { Api, type Outcome, type Question, type VariablesOf } from '../api/api.ts';

/**
 * The desk's API for one loader or action. Signed out leads to sign-in, a missing or stale second factor to the page
 * that asks for it; both come back to the page that was wanted. Everything else is as in `Api`.
 */
export class DeskApi extends Api {
  private readonly wanted: string;

  constructor(request: Request) {
    super(request, '/desk/graphql');
    const { pathname, search } = new URL(request.url);
    const isPage = request.method === 'GET' && !pathname.endsWith('.csv');
    this.wanted = encodeURIComponent(
      isPage ? pathname.replace(/\.data$/, '') + search : `${this.place.base}/desk`,
    );
  }

  override async send<Answer, Variables>(
    question: Question<Answer, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Outcome<Answer>> {
    const outcome = await super.send(question, ...variables);
    if (outcome.ok || outcome.refusal.kind !== 'unauthenticated') return outcome;
    throw this.toGate(outcome.refusal.code);
  }

  /** For pages that can say why not: a conflict, or what was typed and does not fit, is an answer of its own, every other refusal an error page. */
  async loadOrConflict<Answer, Variables>(
    question: Question<Answer, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Outcome<Answer>> {
    const outcome = await this.send(question, ...variables);
    if (outcome.ok || ['conflict', 'payment', 'invalid'].includes(outcome.refusal.kind)) return outcome;
    throw this.trouble(outcome.refusal);
  }

  /** For pages that have a next step for one refusal: null when it is that one, every other refusal an error page. */
  async loadUnless<Answer, Variables>(
    code: string,
    question: Question<Answer, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Answer | null> {
    const outcome = await this.send(question, ...variables);
    if (outcome.ok) return outcome.value;
    if (outcome.refusal.code === code) return null;
    throw this.trouble(outcome.refusal);
  }

  /** Where to go when a second factor is asked for (SECOND_FACTOR_FIRST), or else to sign in. */
  toGate(code: string): Response {
    const page = code === 'SECOND_FACTOR_FIRST' ? '/desk/second-factor' : '/sign-in';
    return this.redirect(`${page}?next=${this.wanted}`);
  }
}
