import { repositorySources } from './source-file.ts';

/**
 * What each statement over tickets means by one. `people`: somebody who comes, so that add-ons are left out by the shared definition
 * (`libs/ticketing/src/store/admitting.ts`). `all`: whatever was ordered, with the reason.
 */
const meant: Readonly<Record<string, 'people' | { readonly all: string }>> = {
  'insights/event-money': 'people',
  'insights/participant-stage': { all: 'a stage of specs lets in what was ordered' },
  'insights/participants': 'people',
  'ticketing/admitting': 'people',
  'ticketing/attendance': 'people',
  'ticketing/attendee': 'people',
  'ticketing/bearer-ticket': { all: 'found by a code, and an add-on has none' },
  'ticketing/been-before': { all: 'whether somebody was let in, and no add-on ever is' },
  'ticketing/calendar': 'people',
  'ticketing/company-place': { all: 'the one ticket of a place of a company, whose kind is never an add-on' },
  'ticketing/counter': { all: 'what goes back of a booking is money of all of it' },
  'ticketing/door-receipt': {
    all: 'a receipt names add-ons beside tickets; who is inside is told by `admits`',
  },
  'ticketing/door': { all: 'gives back add-ons as well; the door asks `admits` of what it has read' },
  'ticketing/door-phone': 'people',
  'ticketing/door-scan': 'people',
  'ticketing/emergency': 'people',
  'ticketing/event-message': 'people',
  'ticketing/guest-record': { all: 'all that is kept of a person' },
  'ticketing/handover': 'people',
  'ticketing/in-hands': 'people',
  'ticketing/online-room': { all: 'kinds for online alone, of which none is an add-on' },
  'ticketing/order': 'people',
  'ticketing/order-off': 'people',
  'ticketing/order-group': { all: 'what stands together with a ticket, add-ons above all' },
  'ticketing/outside-money': { all: 'a person ends any part of an order whose money left' },
  'ticketing/own-ticket': 'people',
  'ticketing/party': 'people',
  'ticketing/promo-code': { all: 'uses of a code are of the kinds that it was for' },
  'ticketing/proxy': 'people',
  'ticketing/reflection': 'people',
  'ticketing/ride': 'people',
  'ticketing/route': 'people',
  'ticketing/sale-check': { all: 'places and money of all that is out' },
  'ticketing/sessions-of': { all: 'of tickets that a door has read, which asks `admits`' },
  'ticketing/survey': { all: 'asks of who was let in, and no add-on ever is' },
  'ticketing/ticketing-personal': { all: 'whose a ticket is; an add-on has nothing that a person wrote' },
  'ticketing/visit': 'people',
  'ticketing/unpaid-order': { all: 'whether an order has anything to be earned' },
};

const statements = /\b(?:from|join|update)\s+ticketing\.ticket\b/i;
const definition = /\b(?:admits|isAdmitting|most_beside)\b/;
const files = repositorySources()
  .filter(({ path, text }) => !/\.spec\.tsx?$|\/migrations\/|^tests\//.test(path) && statements.test(text))
  .map(({ path, text }) => ({
    name: path.replace(/^(?:libs|apps)\/([^/]+)\/.*\/([^/]+?)(?:\.store)?\.ts$/, '$1/$2'),
    text,
  }));

/** An add-on is a ticket that admits nobody: whoever writes a statement over tickets says which of the two is meant. */
describe('statements over tickets', () => {
  it('are all in the table, and the table has no others', () => {
    expect(files.map(({ name }) => name).sort()).toEqual(Object.keys(meant).sort());
  });

  it.each(Object.entries(meant).filter(([, how]) => how === 'people'))(
    '%s counts people by the shared definition',
    (name) => {
      expect(files.find((file) => file.name === name)?.text).toMatch(definition);
    },
  );
});
