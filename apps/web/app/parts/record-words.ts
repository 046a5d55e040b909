type Named = { ja: string; en: string };

/** What a record says, without the names of things. */
export type Spoken<Role, Style> = {
  skillIds: string[];
  areas: string[];
  slots: number[];
  roles: Role[];
  styles: Style[];
};
/** The things that records name, as a region calls them. */
export type Choices = {
  skills: { id: string; name: Named }[];
  areas: { code: string; name: Named }[];
};
type Words<Role, Style> = {
  text: (name: Named) => string;
  slotName: (slot: number) => string;
  roleName: (role: Role) => string;
  styleName: (style: Style) => string;
  comma: string;
};

/** What a record says, in words: skills, areas, times by weekday, roles, styles of work. */
export function recordWords<Role, Style>(
  { skills, areas }: Choices,
  { text, slotName, roleName, styleName, comma }: Words<Role, Style>,
) {
  const among = (chosen: string[], all: { key: string; name: Named }[]): string =>
    all
      .filter(({ key }) => chosen.includes(key))
      .map(({ name }) => text(name))
      .join(comma);
  return ({ skillIds, areas: codes, slots, roles, styles }: Spoken<Role, Style>) => ({
    skills: among(
      skillIds,
      skills.map(({ id: key, name }) => ({ key, name })),
    ),
    areas: among(
      codes,
      areas.map(({ code: key, name }) => ({ key, name })),
    ),
    slots: slots.map(slotName).join(comma),
    roles: roles.map(roleName).join(comma),
    styles: styles.map(styleName).join(comma),
  });
}
