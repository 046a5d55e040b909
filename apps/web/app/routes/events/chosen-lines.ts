/** The tickets in a posted form: `quantity-<kind>` for each kind. What is no number is asked about all the same, and refused. */
export function chosenLines(fields: Record<string, string>): { typeId: string; quantity: number }[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const typeId = /^quantity-(.+)$/.exec(name)?.[1];
    if (!typeId) return [];
    const quantity = value === '' ? 0 : Number(value);
    return [{ typeId, quantity: isInt32(quantity) ? quantity : -1 }];
  });
}

/** GraphQL's Int; anything else would be refused before our rules could say why. */
const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;
