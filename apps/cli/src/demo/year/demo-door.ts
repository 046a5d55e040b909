import { createHmac } from 'node:crypto';

import { EnsureAccounts, OpenSession } from '@enishi/identity';
import type { Clock } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import type { Config } from '@enishi/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Founded } from '../demo-world.ts';

/** A person in front of a browser: which community they look at, under which address they sign in (null: not at all), and whether to join. */
export type Visitor = { founded: Founded; email: string | null; joining?: true };
type SigningIn = Visitor & { email: string };

const visitLength = 60 * 60_000;

type Answer<Result> = {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
};

/** The API's doors, knocked at in process: the same requests as a browser's and Stripe's, without a network between. */
export class DemoDoor {
  private readonly sessions = new Map<string, { token: string; openedAt: number }>();

  constructor(
    private readonly api: NestFastifyApplication,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Asks the members' schema, or the secretariat's, as somebody who has signed in just now. @throws Error with the refusal's code */
  async ask<Result>(
    surface: '/graphql' | '/desk/graphql',
    visitor: Visitor,
    query: string,
    variables: object = {},
  ): Promise<Result> {
    const { email } = visitor;
    const signedIn = email === null ? {} : { cookie: `enishi=${await this.signIn({ ...visitor, email })}` };
    const response = await this.api.inject({
      method: 'POST',
      url: surface,
      payload: { query, variables },
      headers: {
        'x-enishi-community': visitor.founded.community.slug,
        'x-enishi-locale': 'ja',
        ...signedIn,
      },
    });
    const { data, errors } = response.json<Answer<Result>>();
    const [refusal] = errors ?? [];
    if (refusal || !data)
      throw new Error(`${refusal?.extensions?.code ?? response.statusCode}: ${refusal?.message ?? ''}`);
    return data;
  }

  /** Delivers one of Stripe's events, signed as Stripe signs. @throws Error unless the hook takes it */
  async deliver(event: object): Promise<void> {
    const body = JSON.stringify(event);
    const time = Math.floor(this.clock.now().getTime() / 1_000);
    const secret = this.config.settings.STRIPE_WEBHOOK_SECRET;
    const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
    const { statusCode } = await this.api.inject({
      method: 'POST',
      url: '/hooks/stripe',
      payload: body,
      headers: { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` },
    });
    if (statusCode !== 200) throw new Error(`The hook answered ${statusCode}`);
  }

  /** A session of this visit: the same for whatever a person does within an hour. */
  private async signIn(visitor: SigningIn): Promise<string> {
    const { founded, email, joining } = visitor;
    const whose = `${founded.id} ${email}`;
    const now = this.clock.now().getTime();
    const known = this.sessions.get(whose);
    if (known && !joining && now - known.openedAt < visitLength) return known.token;
    const token = await this.openSession(visitor);
    this.sessions.set(whose, { token, openedAt: now });
    return token;
  }

  /** The mailed link counts as pressed and the second proof as given: nobody reads mail or types codes while a year goes by. */
  private openSession({ founded, email, joining }: SigningIn): Promise<string> {
    const provider = { strict: false } as const;
    return this.api.get(Transactions, provider).inIdentity(founded.id, async (tx) => {
      const accounts = await this.api.get(EnsureAccounts, provider).run(tx, [email], 'ja');
      const opened = await this.api.get(OpenSession, provider).run(tx, {
        accountId: accounts.get(email) ?? '',
        means: 'email_link',
        context: joining ? { joining } : {},
        secondFactor: true,
        browser: { userAgent: null, sessionId: null },
      });
      return opened.token;
    });
  }
}
