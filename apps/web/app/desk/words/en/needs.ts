import type { DeskWords } from '../ja.ts';

/** What people need in order to live here, for whom they let read it. */
export const needs: DeskWords['needs'] = {
  link: 'Who shows what they need to live here',
  title: 'What people need to live here',
  lead: 'Members who want the secretariat to help with rides, a home and so on. Opening one shows the name and what they need, and is recorded in their diary. No company may see it.',
  emptyTitle: 'Nobody shows this',
  emptyLead: 'Members can say it from the page of their record in the talent bank.',
  given: 'Since {date}',
  until: 'Can be seen until {date}',
  open: 'Open',
  openOf: 'Open number {number}',
  number: 'Number {number}',
  ofCase: 'Open what the person needs to live here',
  ofCaseHint:
    'Only who accompanies them, and only while they show it. That it was opened stands in their diary.',
  back: 'Back to the list',
  backToCase: 'Back to the case',
  needs: 'Where they would like help',
  note: 'A line',
  changed: 'Last written on',
  nothing: 'Nothing said',
  rule: 'Use it to arrange things and for nothing else. Before telling a company, ask the person.',
  noted:
    'That it was opened stands in the person’s diary. It can be seen until {date}, and they can stop it at any time.',
};
