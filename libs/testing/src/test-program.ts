import { FixedClock } from '@enishi/kernel';
import { DrainOutbox, PlatformModule, type Schema, Transactions } from '@enishi/platform';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { assembledModules, assembledSchemas } from './assembled-program.ts';
import type { TestDatabase } from './test-database.ts';
import { testConfig } from './test-settings.ts';

export type ProgramParts = {
  /** Nest modules of the contexts under test; all of them when left out. */
  modules?: Type[];
  /** Tables known to TypeORM; all of them when left out. Give the same list as to `useTestDatabase`. */
  schemas?: Schema[];
  /** Settings by their environment names, e.g. `{ STRIPE_API_BASE: … }`; a function when known only at run time. */
  settings?: NodeJS.ProcessEnv | (() => NodeJS.ProcessEnv);
};

/** The contexts without HTTP and without a queue: actions by class, transactions, a clock that stands still. */
export class TestProgram {
  /** Noon of 1 April 2026 in Tokyo, the first day of a fiscal year, until a test moves it. */
  readonly clock = new FixedClock(new Date('2026-04-01T03:00:00Z'));
  private app: INestApplicationContext | null = null;

  get<Provided>(provider: Type<Provided>): Provided {
    return this.started.get(provider, { strict: false });
  }

  get transactions(): Transactions {
    return this.get(Transactions);
  }

  /** Does the worker's part: every reaction to every event so far, and to the events those emit. Answers how many ran. */
  runReactions(): Promise<number> {
    return this.get(DrainOutbox).run();
  }

  async start(database: TestDatabase, parts: ProgramParts): Promise<void> {
    const settings = typeof parts.settings === 'function' ? parts.settings() : parts.settings;
    const schemas = parts.schemas ?? (await assembledSchemas());
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.with({ config: testConfig(database, settings), schemas, clock: this.clock }),
        ...(parts.modules ?? (await assembledModules())),
      ],
    }).compile();
    this.app = await module.init();
  }

  async stop(): Promise<void> {
    await this.app?.close();
  }

  private get started(): INestApplicationContext {
    if (!this.app) throw new Error('The program is started only inside beforeAll, beforeEach and tests');
    return this.app;
  }
}

/** Starts the contexts on the given database before the tests and stops them after. */
export function useProgram(database: TestDatabase, parts: ProgramParts = {}): TestProgram {
  const program = new TestProgram();
  beforeAll(() => program.start(database, parts), 60_000);
  afterAll(() => program.stop());
  return program;
}
