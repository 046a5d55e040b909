import type { signs as original } from '../ja/signs.ts';

export const signs: typeof original = {
  title: 'Is it employment in truth? (service contracts)',
  lead: 'Please tick what holds. With two or more of the first four it cannot go up as a service contract: please cut it anew as employment (report of the study group on the Labour Standards Act of 1985; notice 37 on dispatch and contracting).',
  of: {
    ordered: 'Somebody of the company says on the spot how and in which order to do it',
    no_refusal: 'Whoever works cannot refuse a task that is given on the day',
    bound: 'Time and place are controlled beyond what the work itself needs',
    mixed: 'They work among employees of the company, under the same command',
    no_substitute: 'Nobody may come in their place or help, not even of necessity',
    by_hour: 'The reward goes by hours, and is less for coming late or leaving early',
    tools: 'The company lends costly machines or vehicles',
    rules: 'They follow work rules, rosters or dress rules of the company',
    exclusive: 'They may not, or cannot, work for other companies',
  },
  reason: 'Why it is a service contract all the same',
  reasonHint: 'Only where something was ticked. It is kept with who looked and when.',
  checked:
    'I have looked at all nine. The reward is none for writing, photos for print, design, lectures, translation or the like, from which tax is withheld (Income Tax Act art. 204).',
  story: 'Who looked for signs of employment ({count})',
  look: '{at} {by} ({count, plural, one {# gig} other {# gigs}}):',
  none: 'Nothing was found.',
  because: 'Why: {reason}',
  rewardKind: 'Kind of reward',
  rewardKindHint:
    'From all but the first, tax is withheld (Income Tax Act art. 204), which gigs do not do. For employment leave it at the first.',
  kinds: {
    other: 'None of these (work without withholding)',
    writing: 'Writing, illustration, proofreading',
    photos: 'Photos for magazines, advertisements and other print',
    design: 'Design',
    lecture: 'Lectures, teaching an art or knowledge',
    translation: 'Translation, interpreting',
    music: 'Composing, recording',
    stage: 'Performing, directing, modelling',
    professional: 'Licensed professions (tax accountants, surveyors and others)',
  },
};
