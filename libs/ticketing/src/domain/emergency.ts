import { Refusal, allOf, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { isSameSlot, ofRow } from './attendee.ts';
import type { TicketSlot } from './attendee.ts';
import { readPhone } from './guest.ts';

/** Whom to call should something happen to somebody on the way: 緊急連絡先. A third person, who agreed to be named (個人情報保護法17条・21条). */
export type EmergencyContact = {
  readonly name: string;
  /** What they are to whoever comes, in own words: 母, 同居の家族. */
  readonly relation: string;
  readonly phone: string;
};

/** What was typed for a ticket; null: nothing was asked, and what was said before stays. */
export type TypedContact = TicketSlot & { readonly contact?: EmergencyContact | null };

/** What is kept for a ticket from now on; null: nobody. */
export type SaidContact = TicketSlot & { readonly contact: EmergencyContact | null };

/** Longest, in characters. */
const most = { name: 60, relation: 20 };

/**
 * Checks the contacts typed for the tickets of an order. One may be left out, with all three parts empty, and added later; of one that was begun all parts are needed.
 * All that is wrong is refused at once, each with the fact `field` (`attendee-0-contactName`: of the first ticket): EMERGENCY_PART_MISSING,
 * ANSWER_TOO_LONG (`most`), GUEST_PHONE_UNREADABLE.
 */
export function readContacts(
  typed: readonly TypedContact[],
  slots: readonly TicketSlot[],
): Result<SaidContact[]> {
  const read = allOf(
    slots.map((slot, at) => {
      const contact = typed.find((one) => isSameSlot(one, slot))?.contact;
      if (!contact) return ok(null);
      const said = readContact(contact);
      return said.ok
        ? ok({ typeId: slot.typeId, nth: slot.nth, contact: said.value })
        : refused(ofRow(said.refusal, at));
    }),
  );
  return read.ok ? ok(Object.values(read.value).filter((one) => one !== null)) : read;
}

function readContact({ name, relation, phone }: EmergencyContact): Result<EmergencyContact | null> {
  const [called, related] = [readOneLine(name), readOneLine(relation)];
  if (called === '' && related === '' && phone.trim() === '') return ok(null);
  return allOf({
    name: readPart(called, 'contactName', most.name),
    relation: readPart(related, 'contactRelation', most.relation),
    phone: readCalled(phone),
  });
}

const no = (code: string, field: string, most = 0) => refused(new Refusal('invalid', code, { field, most }));

function readPart(part: string, field: string, longest: number): Result<string> {
  if (part === '') return no('EMERGENCY_PART_MISSING', field);
  return [...part].length > longest ? no('ANSWER_TOO_LONG', field, longest) : ok(part);
}

function readCalled(typed: string): Result<string> {
  if (typed.trim() === '') return no('EMERGENCY_PART_MISSING', 'contactPhone');
  const read = readPhone(typed);
  return read.ok ? read : no('GUEST_PHONE_UNREADABLE', 'contactPhone');
}
