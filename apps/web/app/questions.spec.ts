import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = __dirname;

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === join(app, 'gql') ? [] : sourcesBelow(path);
    return /\.tsx?$/.test(path) && !path.endsWith('.spec.ts') ? [path] : [];
  });
}

/** The documents written in a file, letter by letter: the generated client finds them by their very text. */
function questionsIn(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)].map((found) => found[1] ?? '');
}

describe.each([
  ['public', (path: string) => !path.startsWith(join(app, 'desk'))],
  ['desk', (path: string) => path.startsWith(join(app, 'desk'))],
] as const)('the generated client of the %s endpoint', (endpoint, isMine) => {
  const known = readFileSync(join(app, 'gql', endpoint, 'gql.ts'), 'utf8');
  const questions = sourcesBelow(app)
    .filter(isMine)
    .flatMap((path) => questionsIn(path).map((question) => ({ path: path.slice(app.length + 1), question })));

  it('knows every question as it is written (if not: npm run codegen)', () => {
    expect(questions.length).toBeGreaterThan(5);
    expect(
      questions.filter(({ question }) => !known.includes(JSON.stringify(question))).map(({ path }) => path),
    ).toEqual([]);
  });
});
