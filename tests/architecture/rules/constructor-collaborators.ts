import ts from 'typescript';
import { isSpec, type Rule } from '../source-file.ts';

const MOST = 5;

/** A class that needs more than five others to do its work has more than one job. */
export const constructorCollaborators: Rule = (file) => {
  if (!/\.tsx?$/.test(file.path) || isSpec(file) || !file.text.includes('constructor(')) return [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isConstructorDeclaration(node) && node.parameters.length > MOST) {
      const name = ts.isClassDeclaration(node.parent) ? node.parent.name?.text : 'a class';
      faults.push(`${file.path}: ${name} takes ${node.parameters.length} collaborators, at most ${MOST}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true));
  return faults;
};
