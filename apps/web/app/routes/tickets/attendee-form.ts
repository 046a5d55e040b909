import type { AttendeeInput, AttendeesAskedFragment } from '../../gql/public/graphql.ts';

export const nameParts = ['familyName', 'givenName', 'familyKana', 'givenKana'] as const;
export type NamePart = (typeof nameParts)[number];
export const contactParts = ['contactName', 'contactRelation', 'contactPhone'] as const;
export type ContactPart = (typeof contactParts)[number];

type RowPart = NamePart | ContactPart | 'typeId' | 'nth';

/** More tickets than anybody chooses at once. */
const mostRows = 200;

export const fieldOf = (row: number, part: RowPart): string => `attendee-${row}-${part}`;

/** The names and emergency contacts in a posted form, one for each ticket that the page asked about. */
export function attendeesIn(fields: Record<string, string>): AttendeeInput[] {
  const rows = Array.from({ length: mostRows }, (_, row) => row).filter(
    (row) => fields[fieldOf(row, 'typeId')],
  );
  return rows.map((row) => {
    const typed = (part: RowPart) => fields[fieldOf(row, part)] ?? '';
    const [familyName, givenName] = [typed('familyName'), typed('givenName')];
    const [familyKana, givenKana] = [typed('familyKana'), typed('givenKana')];
    return {
      typeId: typed('typeId'),
      nth: Number(typed('nth')),
      familyName,
      givenName,
      familyKana,
      givenKana,
      contact: contactIn(row, fields),
    };
  });
}

/** Null where the page did not ask for one: what was said before stays. */
function contactIn(row: number, fields: Record<string, string>): AttendeeInput['contact'] {
  const [name, relation, phone] = contactParts.map((part) => fields[fieldOf(row, part)]);
  return name === undefined ? null : { name, relation: relation ?? '', phone: phone ?? '' };
}

/** What the fields begin with: what was said, and of a single ticket the name of whoever orders it. */
export function namesAtFirst({ slots, suggested }: AttendeesAskedFragment): Record<string, string> {
  const rows = slots.filter(({ used }) => !used);
  const own = rows.length === 1 ? suggested[0] : undefined;
  return Object.fromEntries(
    rows.flatMap(({ name }, row) =>
      nameParts.map((part) => [fieldOf(row, part), (name ?? own)?.[part] ?? '']),
    ),
  );
}
