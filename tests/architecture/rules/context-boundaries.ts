import { importsOf, isSpec, placeOf, type Rule } from '../source-file.ts';

const below = ['kernel', 'japan', 'platform'];

/** Who may import whom, read top-down; everything else goes through events. */
const mayImport: Record<string, string[]> = {
  kernel: [],
  japan: ['kernel'],
  platform: ['kernel', 'japan'],
  identity: below,
  ledger: below,
  billing: [...below, 'identity', 'ledger'],
  membership: [...below, 'identity', 'billing'],
  engagement: [...below, 'identity', 'billing', 'membership'],
  ticketing: [...below, 'identity', 'ledger', 'billing', 'membership'],
  talent: [...below, 'identity', 'billing', 'membership', 'ticketing'],
  work: [...below, 'identity', 'ledger', 'billing', 'membership', 'talent'],
  insights: [
    ...below,
    'identity',
    'ledger',
    'billing',
    'membership',
    'engagement',
    'ticketing',
    'talent',
    'work',
  ],
  ui: ['kernel', 'japan'],
  testing: ['kernel', 'platform'],
  assembly: [
    ...below,
    'identity',
    'ledger',
    'billing',
    'membership',
    'engagement',
    'ticketing',
    'talent',
    'work',
    'insights',
  ],
};

/** jest maps no aliases in its global setup, so this one file reaches the launcher by path. */
const BY_PATH = ['libs/testing/src/global-setup.ts'];

/** `tests/lives` runs the pure rules of several contexts one after the other, without the stores that lie behind their doors. */
const livesRules = (path: string, target: string): boolean =>
  path.startsWith('tests/lives/') && /^libs\/[a-z]+\/src\/domain\//.test(target);

/** `tests/contracts` opens the desk's files with a session at the API: the web project itself holds no API. */
const deskFiles = (path: string, target: string): boolean =>
  path.startsWith('tests/contracts/') && /^apps\/web\/app\/desk\/[a-z]+\/[a-z]+-csv\.ts$/.test(target);

const excepted = (path: string, target: string): boolean =>
  livesRules(path, target) || deskFiles(path, target);

/** Libraries meet only at their doors (`@enishi/<library>`), and only in the direction of the table. */
export const contextBoundaries: Rule = (file) => {
  const { kind, project } = placeOf(file.path);
  return importsOf(file).flatMap((target) => {
    const library = /^@enishi\/([^/]+)(\/.*)?$/.exec(target);
    if (library?.[2]) return [`${file.path}: reaches into ${target}; the only door is @enishi/${library[1]}`];
    if (library?.[1] && kind === 'libs' && !isSpec(file)) return inTable(file.path, project, library[1]);
    const crossesByPath = /^(libs|apps)\//.test(target) && placeOf(target).project !== project;
    if (crossesByPath && !BY_PATH.includes(file.path) && !excepted(file.path, target)) {
      return [`${file.path}: imports ${target} by path; use @enishi/${placeOf(target).project}`];
    }
    return [];
  });
};

function inTable(path: string, project: string, library: string): string[] {
  if (library === project)
    return [`${path}: imports its own door @enishi/${library}; import the file itself`];
  if (mayImport[project]?.includes(library)) return [];
  return [`${path}: ${project} may not import ${library}`];
}
