import { FixedClock } from '@enishi/kernel';
import { DrainOutbox, Transactions } from '@enishi/platform';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiFactory } from './assembled-program.ts';
import type { TestDatabase } from './test-database.ts';
import { testConfig } from './test-settings.ts';

export type Answer<Result = Record<string, unknown>> = {
  data: Result | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; kind?: string } }[];
};

export type Asker = {
  /** Slug of the community, as the web server would send it. */
  community?: string;
  /** Session token, as in the cookie. */
  session?: string;
  locale?: 'ja' | 'en';
};

/** The API in process: requests are injected, nothing listens. */
export class TestApi {
  readonly clock = new FixedClock(new Date('2026-04-01T03:00:00Z'));
  private running: NestFastifyApplication | null = null;

  get app(): NestFastifyApplication {
    if (!this.running) throw new Error('The API is started only inside beforeAll, beforeEach and tests');
    return this.running;
  }

  get<Provided>(provider: Type<Provided>): Provided {
    return this.app.get(provider, { strict: false });
  }

  get transactions(): Transactions {
    return this.get(Transactions);
  }

  /** Asks /graphql. */
  public<Result>(query: string, variables: object = {}, asker: Asker = {}): Promise<Answer<Result>> {
    return this.ask('/graphql', { query, variables }, asker);
  }

  /** Asks /desk/graphql. */
  desk<Result>(query: string, variables: object = {}, asker: Asker = {}): Promise<Answer<Result>> {
    return this.ask('/desk/graphql', { query, variables }, asker);
  }

  /** Does the worker's part, see TestProgram. */
  runReactions(): Promise<number> {
    return this.get(DrainOutbox).run();
  }

  async start(database: TestDatabase, settings: NodeJS.ProcessEnv): Promise<void> {
    const createApi = await apiFactory();
    this.running = await createApi(testConfig(database, settings), this.clock);
    await this.running.init();
    await this.running.getHttpAdapter().getInstance().ready();
  }

  async stop(): Promise<void> {
    await this.running?.close();
  }

  private async ask<Result>(url: string, payload: object, asker: Asker): Promise<Answer<Result>> {
    const response = await this.app.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        'content-type': 'application/json',
        ...(asker.community ? { 'x-enishi-community': asker.community } : {}),
        ...(asker.locale ? { 'x-enishi-locale': asker.locale } : {}),
        ...(asker.session ? { cookie: `enishi=${asker.session}` } : {}),
      },
    });
    return response.json<Answer<Result>>();
  }
}

/** Boots the whole API on the given database (made by `useTestDatabase()` without schemas). */
export function useApi(
  database: TestDatabase,
  settings: NodeJS.ProcessEnv | (() => NodeJS.ProcessEnv) = {},
): TestApi {
  const api = new TestApi();
  beforeAll(() => api.start(database, typeof settings === 'function' ? settings() : settings), 60_000);
  afterAll(() => api.stop());
  return api;
}
