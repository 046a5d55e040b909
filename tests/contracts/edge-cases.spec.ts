import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { edgeCases } from './edge-cases.ts';

const root = join(__dirname, '..', '..');

/** What a reader who wonders "have they thought of …?" finds in one place; that each is still proved is looked at here. */
describe('cases on which membership software commonly fails', () => {
  it('are twenty-four', () => {
    expect(Object.keys(edgeCases)).toEqual(Array.from({ length: 24 }, (_, index) => String(index + 1)));
  });

  it.each(Object.entries(edgeCases).map(([number, edge]) => [`${number}. ${edge.what}`, edge] as const))(
    '%s',
    (_name, edge) => {
      if ('outside' in edge) return expect(edge.outside.length).toBeGreaterThan(20);
      expect(edge.proved.length).toBeGreaterThan(0);
      for (const [file, title] of edge.proved)
        expect(readFileSync(join(root, file), 'utf8')).toContain(title);
    },
  );
});

/** Rows of the table in the README of ticketing: the number of a case, what holds, and the names of its specs. */
const ticketCases = [
  ...readFileSync(join(root, 'libs/ticketing/README.md'), 'utf8').matchAll(
    /^\| (\d+) \| ([^|]+) \| ([^|]+) \|$/gm,
  ),
].map(([, number, what, specs]) => ({
  number: Number(number),
  what: what!,
  specs: [...specs!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
}));

const ticketSpecs = ['libs/ticketing/src', 'tests/resilience'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(root, folder, path),
  ),
);

describe('cases on which ticket shops commonly fail', () => {
  it('are fifteen', () => {
    expect(ticketCases.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });

  it.each(ticketCases)('$number. $what', ({ number, specs }) => {
    expect(specs.length).toBeGreaterThan(0);
    for (const name of specs) {
      const [path, ...others] = ticketSpecs.filter((each) => basename(each) === name);
      expect({ name, found: path !== undefined, others }).toEqual({ name, found: true, others: [] });
      const titles =
        readFileSync(path!, 'utf8').match(/(?:describe|it)(?:\.each\([^)]*\))?\(\s*'[^\n]*'/g) ?? [];
      expect(titles.filter((title) => new RegExp(`edge case ${number}\\b`).test(title))).not.toEqual([]);
    }
  });
});

/** The same of gigs: every number has a spec that bears it, or says that the case is not there yet. */
const workCases = [
  ...readFileSync(join(root, 'libs/work/EDGE-CASES.md'), 'utf8').matchAll(
    /^\| (\d+) \| ([^|]+) \| ([^|]+) \| ?([^|]*) ?\|$/gm,
  ),
].map(([, number, what, done, specs]) => ({
  number: Number(number),
  what: what!,
  done: done!,
  specs: [...specs!.matchAll(/`([^`]+)`/g)].map(([, name]) => basename(name!)),
}));

const workSpecs = ['libs/work/src', 'libs/talent/src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(root, folder, path),
  ),
);

describe('cases that software for gigs omits', () => {
  it('are twenty-four', () => {
    expect(workCases.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  });

  it.each(workCases)('$number. $what', ({ number, done, specs }) => {
    if (specs.length === 0) return expect(done).toMatch(/^not there yet/);
    for (const name of specs) {
      const paths = workSpecs.filter((each) => basename(each) === name);
      expect({ name, found: paths.length > 0 }).toEqual({ name, found: true });
      const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
      expect({ name, bears: new RegExp(`\\bedge ${number}\\b`).test(text) }).toEqual({ name, bears: true });
    }
  });
});
