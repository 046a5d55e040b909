import {
  type Asker,
  countStatements,
  useApi,
  useMailCatcher,
  useSandbox,
  useTestDatabase,
} from '@enishi/testing';
import { everyOperation, type Question } from '../journeys/every-operation.ts';
import { occasions } from './statements/occasions.ts';
import { OperationStage } from './statements/operation-stage.ts';
import { statementsPerOperation, statementsToKnowWhoAsks } from './statements/statements-per-operation.ts';

/** Two busy cores, a database and a sandbox: patience is no fault. */
jest.setTimeout(60_000);

const database = useTestDatabase();
const sandbox = useSandbox();
const catcher = useMailCatcher();
const api = useApi(database, () => ({ ...sandbox.settings(), ...catcher.settings() }));
const parts = { api, database, sandbox };
const questions = everyOperation('');
const known = questions.map(({ name }) => name);

/** What it costs to know who asks. The first request may read the communities again, which are kept for half a minute. */
async function knowing(asker: Asker): Promise<string[]> {
  await api.public('{ __typename }', {}, asker);
  return (await countStatements(() => api.public('{ __typename }', {}, asker))).statements;
}

/** Asks the question on its occasion; the statements are those it costs beyond knowing who asks. */
async function costOf({ name, surface, query }: Question, stage: OperationStage): Promise<string[]> {
  const { asker, variables } = await occasions[name]!(stage);
  const toKnow = await knowing(asker);
  const { result, statements } = await countStatements(() =>
    surface === 'desk' ? api.desk(query, variables, asker) : api.public(query, variables, asker),
  );
  expect(result.errors).toBeUndefined();
  return statements.slice(toKnow.length);
}

describe('the table of statements per operation', () => {
  it('has a line for every operation of both schemas, and for nothing else', () => {
    expect(Object.keys(statementsPerOperation).sort()).toEqual([...known].sort());
  });

  it('is held against a call of each', () => {
    expect(Object.keys(occasions).sort()).toEqual([...known].sort());
  });
});

describe.each([
  ['one row of each', 'few', 0],
  ['forty rows of each', 'many', 40],
])('with %s', (_rows, slug, rows) => {
  const stage = new OperationStage(parts, slug, rows);

  beforeAll(async () => {
    api.clock.set(new Date(Math.floor(Date.now() / 1_000) * 1_000));
    await stage.found();
  }, 60_000);

  it('knows who asks', async () => {
    expect(await knowing(stage.visitor)).toHaveLength(statementsToKnowWhoAsks.visitor);
    const { asker } = await stage.member();
    expect(await knowing(asker)).toHaveLength(statementsToKnowWhoAsks.signedIn);
  });

  it.each(questions.map((question) => [question.name, question] as const))('%s', async (name, question) => {
    expect(await costOf(question, stage)).toHaveLength(statementsPerOperation[name]!);
  });
});
