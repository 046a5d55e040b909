/** Whether somebody was entered at a registration desk and has no mail address; what stands in its place is nobody's, and is shown to nobody. */
export const isOnPaper = (email: string): boolean => email.endsWith('@paper.invalid');
