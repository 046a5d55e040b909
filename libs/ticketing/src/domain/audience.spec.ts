import {
  asksStanding,
  everybody,
  isForCompanies,
  mayHave,
  onlyForMembers,
  readAudience,
  unknownPlanAt,
} from './audience.ts';
import type { Audience, AudienceTo, Standing } from './audience.ts';

const guest: Standing = { member: false, planKeys: [], ofCompany: false };
const free: Standing = { ...guest, member: true, planKeys: ['ind_free'] };
const paying: Standing = { ...free, planKeys: ['ind_free', 'ind_standard'] };
const supporter: Standing = { ...free, planKeys: ['ind_free', 'ind_supporter'] };
/** Their only plan has lapsed: in the register, and a member no more. */
const lapsed: Standing = guest;
/** Their plan rests, and what is free goes on. */
const resting: Standing = free;
const seated: Standing = { ...paying, ofCompany: true };
const acting: Standing = { ...free, ofCompany: true };

const members: Audience = { to: 'members', planKeys: [] };
const plans: Audience = { to: 'plans', planKeys: ['ind_standard', 'ind_top'] };
const companies: Audience = { to: 'companies', planKeys: [] };

describe('who may have a kind of ticket', () => {
  it.each<[string, Standing, AudienceTo[]]>([
    ['a guest or a stranger', guest, ['everybody']],
    ['a free member', free, ['everybody', 'members']],
    ['a member of one of the plans', paying, ['everybody', 'members', 'plans']],
    ['a member of another plan', supporter, ['everybody', 'members']],
    ['whose only plan has lapsed', lapsed, ['everybody']],
    ['whose plan rests', resting, ['everybody', 'members']],
    ['in a seat of a company', seated, ['everybody', 'members', 'plans', 'companies']],
    ['a free member who acts for a company', acting, ['everybody', 'members', 'companies']],
  ])('%s', (_who, standing, expected) => {
    const kinds = [everybody, members, plans, companies];
    expect(kinds.filter((each) => mayHave(each, standing)).map(({ to }) => to)).toEqual(expected);
  });

  it('asks nobody what they are where all is for everybody', () => {
    const kinds = (...of: Audience[]) => of.map((audience) => ({ audience }));
    expect(asksStanding(kinds(everybody, everybody))).toBe(false);
    expect(asksStanding(kinds(everybody, plans))).toBe(true);
    expect(onlyForMembers(kinds(everybody, plans))).toBe(false);
    expect(onlyForMembers(kinds(members, plans))).toBe(true);
    expect(onlyForMembers([])).toBe(false);
  });

  it('is given to companies only where whom they send may have it', () => {
    expect([everybody, members, plans, companies].map(isForCompanies)).toEqual([true, false, false, true]);
  });

  it('names plans, each once, where it is for plans, and none elsewhere', () => {
    const read = (audience: Audience) => readAudience(audience, 'type-0-audience');
    expect(read({ to: 'members', planKeys: ['ind_standard'] })).toEqual({ ok: true, value: members });
    expect(read(plans)).toEqual({ ok: true, value: plans });
    for (const planKeys of [[], ['ind_standard', 'ind_standard']])
      expect(read({ to: 'plans', planKeys })).toMatchObject({
        refusal: { code: 'AUDIENCE_WRONG', facts: { field: 'type-0-audience' } },
      });
  });

  it('names no plan that there is not', () => {
    const kinds = [{ audience: everybody }, { audience: plans }];
    expect(unknownPlanAt(kinds, ['ind_standard', 'ind_top', 'ind_free'])).toBeNull();
    expect(unknownPlanAt(kinds, ['ind_standard'])).toBe(1);
  });
});
