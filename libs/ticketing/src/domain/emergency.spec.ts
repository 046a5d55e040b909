import { readContacts } from './emergency.ts';

const slots = [
  { typeId: 'adult', nth: 1 },
  { typeId: 'adult', nth: 2 },
];
const mother = { name: ' 見本　良子 ', relation: '母', phone: '０１５４（００）０００１' };
const nobody = { name: '', relation: ' ', phone: '' };

describe('emergency contacts as typed', () => {
  it('are read with the number as it is dialled; one that was left empty is nobody', () => {
    expect(
      readContacts(
        [
          { ...slots[0]!, contact: mother },
          { ...slots[1]!, contact: nobody },
        ],
        slots,
      ),
    ).toEqual({
      ok: true,
      value: [
        { ...slots[0], contact: { name: '見本　良子', relation: '母', phone: '0154-00-0001' } },
        { ...slots[1], contact: null },
      ],
    });
  });

  it('stay what they were where nothing was asked, and of tickets that are not of the order nothing is taken', () => {
    const other = { typeId: 'child', nth: 1, contact: mother };
    expect(readContacts([{ ...slots[0]!, contact: null }, other], slots)).toEqual({ ok: true, value: [] });
  });

  it.each([
    [{ ...mother, phone: '' }, 'EMERGENCY_PART_MISSING', 'contactPhone'],
    [{ ...mother, relation: '' }, 'EMERGENCY_PART_MISSING', 'contactRelation'],
    [{ ...mother, name: '' }, 'EMERGENCY_PART_MISSING', 'contactName'],
    [{ ...mother, phone: '12' }, 'GUEST_PHONE_UNREADABLE', 'contactPhone'],
    [{ ...mother, name: '長'.repeat(61) }, 'ANSWER_TOO_LONG', 'contactName'],
    [{ ...mother, relation: '続'.repeat(21) }, 'ANSWER_TOO_LONG', 'contactRelation'],
  ])('refuse what was begun and is not whole, at its row (%#)', (contact, code, part) => {
    const read = readContacts([{ ...slots[1]!, contact }], slots);
    expect(read).toMatchObject({ refusal: { code, facts: { field: `attendee-1-${part}` } } });
  });
});
