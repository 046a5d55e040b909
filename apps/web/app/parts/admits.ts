/** Whether a kind of ticket admits a person; else it is an add-on, of which one may have so many beside each ticket. */
export const admits = ({ mostBeside }: { mostBeside?: number | null }): boolean => mostBeside == null;
