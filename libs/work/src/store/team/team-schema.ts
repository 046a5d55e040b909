import type { PersonalTable } from '@enishi/platform';
import { WorkTeams1765183000000 } from '../migrations/work-teams.ts';
import { WorkCompanions1765183100000 } from '../migrations/work-companions.ts';
import { WorkSlips1765183300000 } from '../migrations/work-slips.ts';
import { WorkWeather1765183200000 } from '../migrations/work-weather.ts';
import { GigTeamEntity, GigTeamMateEntity } from './gig-team.entity.ts';

/** Tables of friends who take gigs together, and their migrations. */
export const teamTables = {
  entities: [GigTeamEntity, GigTeamMateEntity],
  migrations: [
    WorkTeams1765183000000,
    WorkCompanions1765183100000,
    WorkWeather1765183200000,
    WorkSlips1765183300000,
  ],
};

/** What they hold of people. */
export const teamPersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.gig_team_mate',
    title: { ja: '仲間と引き受けたしごとの組', en: 'Teams in which you took gigs' },
    rows: 'member_id = {subject}',
    // How many a team was stays countable; it leads to nobody any more.
    fate: {
      kind: 'blanked',
      set: {
        member_id: 'null',
        agreed_to: 'null',
        state: `case when state = 'agreed' then 'out' else state end`,
      },
    },
  },
];
