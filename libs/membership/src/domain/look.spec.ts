import { lookerOf, lookMatterOf, lookMatters } from './look.ts';
import type { LookMatter } from './look.ts';

describe('what a look was for', () => {
  it.each<[string, string, LookMatter]>([
    ['read_member', 'desk', 'record'],
    ['read_member', 'receipts', 'money'],
    ['read_member', 'merge', 'doubles'],
    ['list_members', 'list {"text":"sato"}', 'list'],
    ['list_members', 'event:0190-aa crew', 'events'],
    ['list_members', 'door 0190-aa: 入口1', 'events'],
    ['export_members', 'emergency:0190-aa', 'events'],
    ['export_members', 'csv {}', 'file'],
    ['list_members', 'work:payouts', 'work'],
    ['list_members', 'gig calls', 'work'],
    ['list_members', 'rights_requests', 'requests'],
    ['list_members', 'seats:0190-aa', 'companies'],
    ['read_directory', 'directory 釧路', 'directory'],
    ['list_members', 'proxy', 'proxy'],
    ['read_member', 'something new', 'other'],
    ['list_members', 'something new', 'list'],
  ])('%s for %j is %s', (act, reason, matter) => {
    expect(lookMatterOf({ act, reason })).toBe(matter);
  });

  it('is another member’s in the directory and on behalf of, and the secretariat’s otherwise', () => {
    expect(lookMatters.filter((matter) => lookerOf(matter) === 'member')).toEqual(['directory', 'proxy']);
  });
});
