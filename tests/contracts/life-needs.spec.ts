import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { useTestDatabase } from '@enishi/testing';

const database = useTestDatabase();
const root = resolve(__dirname, '..', '..');

/** Programs alone: specs and migrations of the table itself may name what they like. */
const sources = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) => /(?<!\.spec)\.tsx?$/.test(name) && !/node_modules|\/gql\b/.test(parentPath),
    )
    .map(({ name, parentPath }) => join(parentPath, name)),
);
const holding = (wanted: RegExp): string[] =>
  sources
    .filter((path) => wanted.test(readFileSync(path, 'utf8')))
    .map((path) => relative(root, path))
    .sort();

/** What a statement of the database itself says: functions, views, triggers. */
const written = () =>
  database.look<{ name: string }>(
    `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosrc ilike '%life_need%'
     union all select schemaname || '.' || viewname from pg_views where definition ilike '%life_need%'
     union all select schemaname || '.' || matviewname from pg_matviews where definition ilike '%life_need%'
     union all select t.tgname from pg_trigger t where t.tgrelid = 'talent.life_need'::regclass and not t.tgisinternal`,
  );

/** That no door of a company, no search and no card goes through without the table is shown where all of them are opened with the table shut: `life-needs.db.spec.ts`. */
describe('what people need to live here', () => {
  it('is named by no function, view or trigger of the database', async () => {
    expect(await written()).toEqual([]);
  });

  it('would be noticed in a function that reads it (control)', async () => {
    await database.look(
      `create function talent.peek() returns bigint language sql as 'select count(*) from talent.life_need'`,
    );
    const found = await written();
    await database.look('drop function talent.peek()');
    expect(found).toEqual([{ name: 'talent.peek' }]);
  });

  it('stands in one table, that one store reads, for three actions', () => {
    const talent = 'libs/talent/src/';
    expect(holding(/talent\.life_need\b|name: 'life_need'/)).toEqual([
      ...[`${talent}store/life-need.entity.ts`, `${talent}store/life-need.store.ts`],
      ...[`${talent}store/migrations/talent-profiles.ts`, `${talent}store/talent-schema.ts`],
    ]);
    expect(holding(/LifeNeedStore/)).toEqual([
      ...[`${talent}actions/needs/follow-needs.ts`, `${talent}actions/needs/open-needs.ts`],
      ...[`${talent}actions/needs/save-own-needs.ts`, `${talent}store/life-need.store.ts`],
      `${talent}store/talent-stores.ts`,
    ]);
  });

  it('is opened by two doors of the desk and one of the person, and by none of a company', () => {
    expect(holding(/OpenNeeds\b/).filter((path) => path.includes('/edges/'))).toEqual([
      'libs/talent/src/edges/graphql/desk-needs.resolver.ts',
    ]);
    expect(holding(/OpenCaseNeeds\b/).filter((path) => path.includes('/edges/'))).toEqual([
      'libs/work/src/edges/graphql/cases/case-needs.resolver.ts',
    ]);
    const access = sources
      .filter((path) => /-access\.ts$/.test(path))
      .map((path) => readFileSync(path, 'utf8'));
    const doors = access.join('').match(/'\w+ \w+\.\w*[nN]eeds\w*': \w+|'\w+ \w+\.\w*[nN]eeds\w*': '\w+'/g);
    expect(doors?.sort()).toEqual([
      ...[`'desk Query.caseNeeds': whoServeMembers`, `'desk Query.lifeNeeds': whoServeMembers`],
      ...[`'desk Query.lifeNeedsList': whoServeMembers`, `'public Mutation.saveLifeNeeds': 'member'`],
      `'public Query.myLifeNeeds': 'member'`,
    ]);
  });

  it('lets a transaction meet only people whom it has named, beside the community', async () => {
    const policies = await database.look<{ name: string; permissive: string; rule: string }>(
      `select policyname as name, permissive, qual as rule from pg_policies where schemaname = 'talent' and tablename = 'life_need' order by 1`,
    );
    expect(policies.map(({ name, permissive }) => `${permissive} ${name}`)).toEqual([
      ...['PERMISSIVE talent_life_need_isolation', 'RESTRICTIVE talent_life_need_named'],
    ]);
    expect(policies[1]!.rule).toContain('talent.needs_of');
  });
});
