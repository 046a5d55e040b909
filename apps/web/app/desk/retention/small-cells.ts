/** Counts of people below this are not written into files: few enough to be recognised outside the house. */
export const smallestShown = 5;

/** A count of people as files may carry it: 0 and five or more as they are, anything between as `<5`. */
export function outsideCount(people: number): number | string {
  return people > 0 && people < smallestShown ? `<${smallestShown}` : people;
}

/** A figure that few people stand behind is left out with them. */
export function outsideFigure<Figure>(people: number, figure: Figure): Figure | string {
  return people > 0 && people < smallestShown ? '' : figure;
}
