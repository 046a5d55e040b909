/** Which companies see a card without a name, and by what a company may look. */
export const cardRecipients = {
  title: 'Who may see it',
  lead: 'Only the companies that you choose find this card. Others do not learn that there is one.',
  choose: 'Show it to',
  groups: { area: 'By municipality', plan: 'By their plan', one_company: 'One company alone' },
  counted: '{name} ({count} now)',
  show: 'Choose these companies',
  names: {
    companies: 'All companies of the community',
    area: 'Companies in {name}',
    plan: 'Companies with “{name}”',
  },
  says: {
    companies:
      'Every company of the community can find it: {count, plural, =0 {none now.} =1 {one now.} other {# now.}}',
    area: 'Only companies that the secretariat has confirmed to be in {name} can find it: {count, plural, =0 {none now.} =1 {one now.} other {# now.}} One that moves elsewhere sees it no more from that moment.',
    plan: 'Only companies with the plan “{name}” can find it: {count, plural, =0 {none now.} =1 {one now.} other {# now.}} One whose plan changes or ends sees it no more from that moment.',
    one_company: 'Only {name} can find it.',
  },
  later:
    'Companies that join later are meant as well. Your own company, and companies with a tick below, never see it.',
  shownTo: 'Shown to: {name}',
  ground: 'Looked as one of: {name}',
  because: 'Why this company sees it',
  becauseOf: 'The person chose to show it to: {name}',
  lookAs: 'This company may look as one of these as well: {names}.',
  comma: ', ',
  noArea:
    'The secretariat has not confirmed where this company is. Cards for the companies of a municipality are not found.',
};
