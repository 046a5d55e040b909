import type { opening as openingJa } from '../ja/opening.ts';

export const opening: typeof openingJa = {
  title: 'Opening times',
  none: 'Everybody can order from the publication on.',
  lead: 'In Japan time. Plans left empty open with everybody; with all left empty the sale opens with the publication.',
  everybody: 'Everybody',
  save: 'Save the opening times',
  saved: 'The opening times were saved.',
  fixed: 'Once an event was published its opening times cannot be changed.',
  line: '{who}: from {at}',
};
