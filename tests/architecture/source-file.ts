import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A file as the rules see it: its path from the top of the repository with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Says what is wrong with a file, one sentence per violation; nothing when all is well. */
export type Rule = (file: SourceFile) => string[];

const top = resolve(__dirname, '..', '..');
const SKIPPED = new Set([
  'node_modules',
  'dist',
  'build',
  '.react-router',
  '.data',
  '.nx',
  '.git',
  'gql',
  'fixtures',
]);

/** Every source file of the repository that people write. */
export function repositorySources(): SourceFile[] {
  return ['apps', 'libs', 'tests'].flatMap((folder) => sourcesBelow(join(top, folder)));
}

function sourcesBelow(folder: string): SourceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourcesBelow(path);
    if (!/\.(ts|tsx|mjs|js|css)$/.test(entry.name) || entry.name.endsWith('.d.ts')) return [];
    return [{ path: relative(top, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }];
  });
}

export const isSpec = ({ path }: SourceFile): boolean => path.endsWith('.spec.ts');

/** What a file imports or re-exports: relative paths resolved to paths from the top, packages as they are named. */
export function importsOf({ path, text }: SourceFile): string[] {
  if (!/\.(ts|tsx|mjs|js)$/.test(path)) return [];
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? relative(top, resolve(top, path, '..', fileName)).replaceAll('\\', '/')
        : fileName,
    );
}

/** Where in the workspace a file stands: which library or app, and which of the four folders of a context. */
export type Place = { kind: 'libs' | 'apps' | 'tests'; project: string; folder: string };

export function placeOf(path: string): Place {
  const [kind = '', project = '', src = '', folder = ''] = path.split('/');
  const inside = src === 'src' ? folder : src;
  return { kind: kind as Place['kind'], project, folder: inside.includes('.') ? 'root' : inside };
}
