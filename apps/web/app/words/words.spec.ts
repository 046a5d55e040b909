import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteWords } from '@enishi/ui';
import { en } from '../desk/words/en.ts';
import { ja } from '../desk/words/ja.ts';
import { en as doorEn } from '../routes/door/words/en.ts';
import { ja as doorJa } from '../routes/door/words/ja.ts';
import { en as tabletEn } from '../routes/tablet/words/en.ts';
import { ja as tabletJa } from '../routes/tablet/words/ja.ts';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

/** {name} and <tag> of a message: both languages must offer the same. */
function slots(message: string): string[] {
  const found = [...message.matchAll(/\{(\w+)[,}]|<(\w+)>/g)];
  return [...new Set(found.map((one) => one[1] ?? `<${one[2]}>`))].sort();
}

describe('the words of the desk and of phones at the door', () => {
  const japanese = new Map([...leaves(ja), ...leaves(doorJa, 'door.'), ...leaves(tabletJa, 'tablet.')]);
  const english = new Map([...leaves(en), ...leaves(doorEn, 'door.'), ...leaves(tabletEn, 'tablet.')]);

  it('leave no message empty', () => {
    expect([...japanese, ...english].filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('offer the same slots in both languages', () => {
    const differing = [...japanese].filter(
      ([key, message]) => slots(message).join() !== slots(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('keep Japanese out of English, apart from what may be searched for and what menus of accounting programs are called', () => {
    const mixed = [...english].filter(([, message]) => /[぀-ヿ一-鿿｡-ﾟ]/.test(message));
    const ofPrograms = /^books\.(journal\.(tax|how\.\w+)|words\.sub\.freee)$/;
    const others = mixed.map(([key]) => key).filter((key) => !ofPrograms.test(key));
    expect(others).toEqual(['companies.searchHint', 'members.searchHint']);
  });
});

const app = join(__dirname, '..');

const sources = readdirSync(app, { recursive: true, withFileTypes: true })
  .filter(({ name, parentPath }) => /(?<!\.spec)\.tsx?$/.test(name) && !/\/(words|gql)\b/.test(parentPath))
  .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8'));

/** Keys as they stand in a file; `${…}` in one, here `*`, stands for any one name or a part of it. */
function keysIn(source: string): string[] {
  const written = source.matchAll(/(?<=['"`.])((?:[\w.-]|\$\{[^}`]*\})+)(?=['"`.])/g);
  return [...written].map(([, key]) => `${key}`.replace(/\$\{[^}]*\}/g, '*')).filter((key) => /\w/.test(key));
}

const keysAnywhere = sources.flatMap(keysIn);

/** Each namespace a file asks for with each key it writes, or with each key of any file where a key is handed to it: `t(key)`. */
function shownBy(source: string): string[] {
  const asked = [...source.matchAll(/const (\w+) = useTranslations\(\s*'([\w.]+)'/g)];
  const words = asked.flatMap(([, translate, namespace]) => {
    const handed = new RegExp(`\\b${translate}\\(\\w`).test(source);
    return (handed ? keysAnywhere : keysIn(source)).map((key) => `${namespace}.${key}`);
  });
  const desk = source.includes('/words/ja.ts') ? keysIn(source).map((key) => `desk.${key}`) : [];
  return [...words, ...desk, ...inFile(source), ...keysIn(source)];
}

/** What a file that somebody saves reads straight from the words of the desk. */
function inFile(source: string): string[] {
  const [, namespace] = /const words = \(.*\? en : ja\)\.([\w.]+);/.exec(source) ?? [];
  if (!namespace) return [];
  return [...source.matchAll(/\bwords\.(\w+)/g)].map(([, key]) => `desk.${namespace}.${key}`);
}

const shown = new Set(sources.flatMap(shownBy));
const patterns = [...shown]
  .filter((path) => path.includes('*'))
  .map((path) => new RegExp(`^${path.replace(/\./g, '\\.').replace(/\*/g, '[^.]+')}$`));

const isShown = (path: string): boolean => shown.has(path) || patterns.some((pattern) => pattern.test(path));

describe('every word', () => {
  it('is shown by some page', () => {
    const words = [
      ...leaves(siteWords('ja')),
      ...leaves(ja, 'desk.'),
      ...leaves(doorJa, 'door.'),
      ...leaves(tabletJa, 'tablet.'),
    ].map(([path]) => path);
    expect(words.filter((path) => !isShown(path))).toEqual([]);
  });

  it('control: a word that no page shows is found out', () => {
    expect(isShown('desk.home.noPageSaysThis')).toBe(false);
  });
});
