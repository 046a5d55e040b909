import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
